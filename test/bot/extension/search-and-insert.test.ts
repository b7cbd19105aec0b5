import assert from 'node:assert/strict';
import { EVERYBODY_LEADS, type DemoName, speaker, useDesk } from '../../dialogs/use-desk';
import { attachmentsIn, ExtensionUser, sentenceIn } from '../../support/extension';

const CHANNEL = '19:extension@thread.tacv2';
const PRIVATE = /Fabrikam|fabrikam|c02b9caf|Exchange|Portland/u;

/** In a channel that the bot isn't part of, as far as it knows. */
function extensionOf(desk: ReturnType<typeof useDesk>) {
  return (name: DemoName, id = CHANNEL) => new ExtensionUser(desk.teams.chat(speaker(name), 'channel', id));
}

describe('the search of the message extension', () => {
  const desk = useDesk(EVERYBODY_LEADS);
  const as = extensionOf(desk);

  it('lists customers by name, each with its domain and the end of its tenant ID', async () => {
    const [first] = await as('nadia').results('fabri');

    assert.equal(first?.title, 'Fabrikam, Inc.');
    assert.match(first.text, /^fabrikam\.com · …[\da-f]{6}$/u);
  });

  it('finds nothing on one letter, and says what to type', async () => {
    const answer = await as('nadia').query('f');

    assert.deepEqual(attachmentsIn(answer), []);
    assert.match(sentenceIn(answer), /at least two letters/u);
  });

  it('begins with the recent customers of this very person', async () => {
    assert.match(sentenceIn(await as('helen').query('')), /at least two letters/u);
    await desk.chat('helen').say('file a ticket for Fabrikam about Exchange');

    assert.deepEqual(
      (await as('helen').results('')).map(({ title }) => title),
      ['Fabrikam, Inc.'],
    );
  });

  it('lists fifteen at most, in pages as Teams asks for them', async () => {
    const all = await as('nadia').results('in', { skip: 0, count: 500 });
    const second = await as('nadia').results('in', { skip: 5, count: 3 });
    const beyond = await as('nadia').results('in', { skip: 15, count: 25 });

    assert.ok(all.length > 8 && all.length <= 15, `${all.length}`);
    assert.deepEqual(second, all.slice(5, 8));
    assert.deepEqual(beyond, []);
  });

  it('says that nobody fits', async () => {
    const sentence = sentenceIn(await as('nadia').query('zzyzzx'));

    assert.match(sentence, /None of the customers that you can see fits “zzyzzx”/u);
  });

  it('puts nothing about the customer into what a client inserts that knows nothing of choosing', async () => {
    for (const { content } of await as('nadia').results('fabrikam')) {
      assert.match(JSON.stringify(content), /A customer to check/u);
      assert.doesNotMatch(JSON.stringify(content), PRIVATE);
    }
  });

  it('refuses guests in one sentence', async () => {
    const answer = await as('kim').query('fabrikam');

    assert.deepEqual(attachmentsIn(answer), []);
    assert.equal(sentenceIn(answer), 'I can’t help in this chat');
  });
});

describe('a card that was inserted', () => {
  const desk = useDesk(EVERYBODY_LEADS);
  const as = extensionOf(desk);

  it('says nothing about the customer: no text, no summary, no button data', async () => {
    const card = await as('nadia').insert('fabrikam');

    assert.match(card.text, /Nadia Ferrante asks about a customer/u);
    assert.deepEqual(card.buttons, ['Check for me']);
    assert.doesNotMatch(JSON.stringify(card.content), PRIVATE);
  });

  it('shows whoever presses it the customer, its products, its pages and who can file, and sends nothing', async () => {
    const card = await as('nadia').insert('fabrikam');
    const elsewhere = as('jonas', '19:another@thread.tacv2');

    const [overview] = await elsewhere.chat.press('Check for me', {}, card);

    assert.ok(overview);
    assert.match(overview.text, /Fabrikam, Inc\./u);
    assert.match(overview.text, /4 colleagues can file this\./u);
    assert.match(overview.text, /Nadia Ferrante/u);
    assert.ok(overview.buttons.includes('Exchange'), overview.buttons.join());
    assert.ok(overview.links.some((link) => link.startsWith('https://portal.azure.com/')));
    assert.deepEqual(desk.teams.sentTo(elsewhere.chat.id), []);
  });

  it('leads on to the answer, each step in place', async () => {
    const card = await as('nadia').insert('fabrikam');
    const { chat } = as('nadia', '19:step-by-step@thread.tacv2');
    const [overview] = await chat.press('Check for me', {}, card);

    const [answer] = await chat.press('Exchange', {}, overview);
    const [who] = await chat.press('Who else can file?', {}, answer);

    assert.match(answer?.text ?? '', /You can file this request\.[^]*Fabrikam, Inc\.[^]*nadia\.ferrante@/u);
    assert.match(who?.text ?? '', /4 colleagues can file this\./u);
    assert.deepEqual(desk.teams.sentTo(chat.id), []);
  });

  it('works in a chat of two people, where the bot is not and nothing may be said to both', async () => {
    const card = await as('nadia').insert('fabrikam');
    const { chat } = new ExtensionUser(
      desk.teams.chat(speaker('jonas'), 'personal', '19:nadia_jonas@unq.gbl.spaces'),
    );

    const [overview] = await chat.press('Check for me', {}, card);
    await chat.press('Exchange', {}, overview);

    assert.match(overview?.text ?? '', /Fabrikam, Inc\./u);
    assert.deepEqual(desk.teams.sentTo(chat.id), []);
  });

  it('works in one’s own chat with the bot', async () => {
    const card = await as('nadia').insert('fabrikam');

    const [overview] = await desk.chat('nadia').press('Check for me', {}, card);

    assert.match(overview?.text ?? '', /Fabrikam, Inc\./u);
  });

  it('has nothing for guests', async () => {
    const card = await as('nadia').insert('fabrikam');

    const [refused] = await as('kim').chat.press('Check for me', {}, card);

    assert.match(refused?.text ?? '', /I can’t help in this chat/u);
    assert.doesNotMatch(JSON.stringify(refused?.content), PRIVATE);
  });

  it('can’t be made for a question of somebody else’s making', async () => {
    const card = await as('nadia').insert('fabrikam');

    const [moved] = await as('jonas').chat.press('Check for me', { question: 'another' }, card);

    assert.match(moved?.text ?? '', /This has moved on/u);
  });

  it('leads to the personal chat, where the bot has an ID of its own', async () => {
    const bot = { id: '28:8d3b2c1e-0000-4000-8000-000000000002', name: 'Filing Desk' };
    const [first] = await as('nadia').results('fabrikam');
    const { id } = speaker('nadia');
    const { body } = await desk.teams.post({
      type: 'invoke',
      name: 'composeExtension/selectItem',
      value: first?.tap,
      recipient: bot,
      from: { id: '29:nadia', aadObjectId: id, name: 'Nadia' },
      conversation: { id: CHANNEL, conversationType: 'channel' },
    });

    assert.match(
      JSON.stringify(body),
      /https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=28:8d3b2c1e-0000-4000-8000-000000000002/u,
    );
  });
});
