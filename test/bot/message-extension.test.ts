import assert from 'node:assert/strict';
import { EVERYBODY_LEADS, type DemoName, speaker, useDesk } from '../dialogs/use-desk';
import { attachmentsIn, ExtensionUser, sentenceIn } from '../support/extension';
import { isRecord } from '../support/readable-card';

const CHANNEL = '19:extension@thread.tacv2';
/** The first tenant ID on a form is that of the customer it proposes. */
const FABRIKAM_ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/u;
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

describe('“File this…” on a message', () => {
  const desk = useDesk(EVERYBODY_LEADS);
  const as = extensionOf(desk);
  const CHECK = 'Check and show where to file';
  const FABRIKAM = /c02b9caf/u;

  it('reads customer and product from the words, whatever tags are around them', async () => {
    const card = await as('nadia').fileThis(
      '<div><p>Hi <at id="0">Jonas</at>,<br>Exchange&nbsp;is down for <b>Fabrikam</b> &amp; nobody can work</p></div>',
    );

    assert.match(card.text, /The message: “Hi , Exchange is down for Fabrikam & nobody can work”/u);
    assert.match(card.text, FABRIKAM);
    assert.match(JSON.stringify(card.content), /"id":"workload"[^}]*"value":"exchange"/u);
  });

  it('answers in the dialog, and records the hand-off', async () => {
    const nadia = as('nadia');
    const form = await nadia.fileThis('Exchange is down for Fabrikam');
    const [customer] = FABRIKAM_ID.exec(JSON.stringify(form.content)) ?? [];

    const answer = await nadia.submit(form, CHECK, { customer, typedCustomer: '', workload: 'exchange' });

    assert.match(answer.text, /You can file this request\.[^]*Fabrikam, Inc\.[^]*nadia\.ferrante@/u);
    assert.doesNotMatch(JSON.stringify(answer.content), /Action\.Execute/u);
    assert.deepEqual(desk.teams.sentTo(CHANNEL), []);
    const [requests] = await desk.chat('nadia').say('my requests');
    assert.match(requests?.text ?? '', /Fabrikam, Inc\.[^]*Exchange/u);
  });

  it('goes on in the dialog', async () => {
    const nadia = as('nadia');
    const form = await nadia.fileThis('Exchange is down for Fabrikam');
    const answer = await nadia.submit(form, CHECK, { typedCustomer: 'Fabrikam', workload: 'exchange' });

    const who = await nadia.submit(answer, 'Who else can file?');

    assert.match(who.text, /4 colleagues can file this\./u);
  });

  it('takes what was typed before what was chosen, and another product', async () => {
    const nadia = as('nadia');
    const form = await nadia.fileThis('Exchange is down for Fabrikam');

    const answer = await nadia.submit(form, CHECK, {
      customer: FABRIKAM_ID.exec(JSON.stringify(form.content))?.[0],
      typedCustomer: 'litware',
      workload: 'azure',
    });

    assert.match(answer.text, /Litware/u);
    assert.doesNotMatch(answer.text, /Fabrikam/u);
  });

  const missing = [
    { filledIn: {}, notice: /Choose or type the customer\.[^]*Choose the product\./u },
    { filledIn: { typedCustomer: 'Fabrikam' }, notice: /Choose the product\./u },
    { filledIn: { workload: 'teams' }, notice: /Choose or type the customer\./u },
    { filledIn: { typedCustomer: 'zzyzzx', workload: 'teams' }, notice: /fits “zzyzzx”/u },
    { filledIn: { customer: 'zzyzzx', workload: 'teams' }, notice: /fits “zzyzzx”/u },
  ];
  for (const { filledIn, notice } of missing) {
    it(`asks again when ${JSON.stringify(filledIn)} is all there is`, async () => {
      const nadia = as('nadia');

      const again = await nadia.submit(await nadia.fileThis('help please'), CHECK, {
        customer: '',
        typedCustomer: '',
        workload: '',
        ...filledIn,
      });

      assert.match(again.text, notice);
      assert.ok(again.button(CHECK));
    });
  }

  it('needs no customer for what is no customer’s', async () => {
    const nadia = as('nadia');

    const answer = await nadia.submit(await nadia.fileThis('hello'), CHECK, { workload: 'ownSubscription' });

    assert.doesNotMatch(answer.text, /Choose/u);
  });

  it('another person’s dialog has moved on', async () => {
    const form = await as('nadia').fileThis('Exchange is down for Fabrikam');

    const moved = await as('jonas').submit(form, CHECK, { typedCustomer: 'Fabrikam', workload: 'exchange' });

    assert.match(moved.text, /This has moved on/u);
  });

  it('answers a repeated press once', async () => {
    const tomas = as('tomas');
    const form = await tomas.fileThis('Teams is down for Fabrikam');
    const filledIn = { typedCustomer: 'Fabrikam', workload: 'teams' };

    await Promise.all([tomas.submit(form, CHECK, filledIn), tomas.submit(form, CHECK, filledIn)]);

    const [requests] = await desk.chat('tomas').say('my requests');
    assert.equal(requests?.text.match(/Fabrikam, Inc\./gu)?.length, 1);
  });
});

describe('an invoke of the message extension', () => {
  const desk = useDesk(EVERYBODY_LEADS);
  const long = 'x'.repeat(50_000);
  const tags = '<'.repeat(50_000);
  const odd: readonly unknown[] = [
    undefined,
    null,
    'text',
    7,
    [],
    {},
    { commandId: 'customers' },
    { commandId: 'x' },
  ];

  const rows: readonly { step: string; values: readonly unknown[] }[] = [
    {
      step: 'query',
      values: [
        ...odd,
        { commandId: 'customers', parameters: 'fab' },
        { commandId: 'customers', parameters: [{ name: 'text' }] },
        { commandId: 'customers', parameters: [{ name: 'text', value: 42 }] },
        { commandId: 'customers', parameters: [{ name: 'text', value: { a: 1 } }] },
        { commandId: 'customers', parameters: [{ name: 'text', value: long }] },
        { commandId: 'customers', parameters: [{ name: 'text', value: '%_*[]()\\' }] },
        { commandId: 'customers', parameters: [], queryOptions: { skip: -1, count: 0 } },
        { commandId: 'customers', parameters: [], queryOptions: { skip: 1e9, count: 1e9 } },
      ],
    },
    {
      step: 'selectItem',
      values: [
        ...odd,
        { v: 1, verb: 'insert', customer: 'x' },
        { v: 2, verb: 'insert' },
        { v: 1, verb: 'insert', customer: '00000000-0000-4000-8000-000000000000' },
      ],
    },
    {
      step: 'fetchTask',
      values: [
        ...odd,
        { commandId: 'fileThis' },
        { commandId: 'fileThis', messagePayload: {} },
        { commandId: 'fileThis', messagePayload: { body: 'text' } },
        { commandId: 'fileThis', messagePayload: { body: { contentType: 'html', content: tags } } },
        { commandId: 'fileThis', messagePayload: { body: { contentType: 'html', content: long } } },
        {
          commandId: 'fileThis',
          messagePayload: { body: { contentType: 'text', content: '&#1114112;&#x0;' } },
        },
        {
          commandId: 'fileThis',
          messagePayload: { body: { contentType: 'html', content: '&#1114112;&#0;' } },
        },
      ],
    },
    {
      step: 'submitAction',
      values: [
        ...odd,
        { commandId: 'fileThis', data: 'text' },
        { commandId: 'fileThis', data: {} },
        { commandId: 'fileThis', data: { v: 1, verb: 'fileThis' } },
        { commandId: 'fileThis', data: { v: 1, verb: 'fileThis', customer: 7, seal: 'x' } },
      ],
    },
    { step: 'anonymousQueryLink', values: odd },
  ];

  for (const { step, values } of rows) {
    it(`${step}: a well-formed answer, whatever it holds`, async () => {
      for (const value of values) {
        const { status, body } = await desk.chat().invoke(`composeExtension/${step}`, value);

        const what = `${JSON.stringify(value)?.slice(0, 200)}: ${JSON.stringify(body)?.slice(0, 300)}`;
        assert.equal(status, 200, what);
        assert.ok(isRecord(body) && isWellFormed(body), what);
        assert.equal('task' in body, step === 'fetchTask' || step === 'submitAction', what);
      }
    });
  }
});

/** As the two kinds of answers are documented. */
function isWellFormed({ composeExtension, task, ...rest }: Readonly<Record<string, unknown>>): boolean {
  if (Object.keys(rest).length > 0) return false;
  if (isRecord(task)) {
    const { type, value } = task;
    return type === 'message' ? isSentence(value) : type === 'continue' && isRecord(value) && 'card' in value;
  }
  if (!isRecord(composeExtension)) return false;
  const { type, text, attachments } = composeExtension;
  return type === 'message' ? isSentence(text) : type === 'result' && Array.isArray(attachments);
}

function isSentence(text: unknown): boolean {
  return typeof text === 'string' && text.length > 5;
}
