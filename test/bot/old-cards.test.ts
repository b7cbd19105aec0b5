import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { submitRaw } from '../dialogs/raw-activity';
import { EVERYBODY_LEADS, useDesk } from '../dialogs/use-desk';
import type { Json, ReadableCard } from '../support/readable-card';
import type { Chat } from '../support/teams-client';
import { play } from '../support/transcript';

const MOVED_ON = 'This has moved on';
const WHICH_PRODUCT = 'Which product has the problem?';
const WHO_SOLD = 'Who sold the Azure subscription?';
const FABRIKAM = DEMO_CUSTOMERS.fabrikam.tenantId;

function dataOf(card: ReadableCard, title: string): Json {
  return (card.button(title)?.['data'] ?? {}) as Json;
}

describe('a question’s card', () => {
  const desk = useDesk(EVERYBODY_LEADS);

  describe('is closed in place', () => {
    const answers = [
      {
        how: 'by its own button',
        exchange: { press: 'Azure subscription' },
        becomes: 'Product: Azure subscription',
      },
      { how: 'by words', exchange: { say: 'azure' }, becomes: 'Product: Azure subscription' },
      { how: 'by a correction', exchange: { say: 'no, Litware' }, becomes: 'Question: No longer asked' },
      { how: 'by “back”', exchange: { say: 'back' }, becomes: 'Question: No longer asked' },
      { how: 'by “cancel”', exchange: { say: 'cancel' }, becomes: 'Question: No longer asked' },
      {
        how: 'by nonsense, which is asked about again',
        exchange: { say: 'flurble' },
        becomes: 'Question: No longer asked',
      },
      { how: 'by “help”, which asks again', exchange: { say: 'help' }, becomes: 'Question: No longer asked' },
      {
        how: 'by another journey',
        exchange: { say: 'who can file for Litware?' },
        becomes: 'Question: No longer asked',
      },
    ];

    for (const { how, exchange, becomes } of answers) {
      it(how, async () => {
        const chat = desk.chat();
        await play(chat, [{ say: 'file a ticket for Fabrikam', reads: [WHICH_PRODUCT] }]);

        await play(chat, [exchange]);

        assert.deepEqual([chat.cards()[0]?.text, chat.cards()[0]?.buttons], [becomes, []]);
      });
    }

    it('and says which customer was chosen', async () => {
      const chat = desk.chat();

      await play(chat, [{ say: 'file a ticket' }, { press: 'Continue', inputs: { customer: FABRIKAM } }]);

      assert.equal(chat.cards()[0]?.text, 'Customer: Fabrikam, Inc. · fabrikam.com · …88e592');
    });
  });

  it('is the only card that a button of another one closes', async () => {
    const chat = desk.chat();
    await play(chat, [
      { say: 'hello' },
      { say: 'file a ticket for Fabrikam about Teams' },
      { say: 'file a ticket' },
    ]);
    const [welcome, answer] = chat.cards().map(({ text }) => text);

    await play(chat, [{ press: 'Who else can file?', reads: ['4 colleagues'] }]);
    await play(chat, [{ say: 'file a ticket' }, { press: 'Am I ready?', reads: ['What you can file'] }]);
    await play(chat, [{ press: 'Teach me' }]);

    assert.deepEqual(
      chat
        .cards()
        .slice(0, 2)
        .map(({ text }) => text),
      [welcome, answer],
    );
  });
});

describe('an old card’s button', () => {
  const desk = useDesk(EVERYBODY_LEADS);
  let chat: Chat;
  let old: ReadableCard;

  beforeEach(async () => {
    chat = desk.chat();
    await play(chat, [{ say: 'file a ticket for Fabrikam', reads: [WHICH_PRODUCT] }]);
    old = chat.last();
  });

  const presses = ['Exchange', 'Back', 'Cancel'];

  for (const title of presses) {
    it(`[${title}] is answered with the current step, which can be answered`, async () => {
      const data = dataOf(old, title);
      await play(chat, [{ say: 'azure', reads: [WHO_SOLD] }]);

      const { cards } = await submitRaw(desk.teams, chat, data, old);

      assert.match(cards[0]?.text ?? '', new RegExp(MOVED_ON, 'u'));
      await play(chat, [
        { press: 'We did, through CSP', reads: ['You can likely file this request.', 'Azure'] },
      ]);
    });

    it(`[${title}] says so when nothing is open any more`, async () => {
      const data = dataOf(old, title);
      await play(chat, [{ say: 'teams', reads: ['You can file this request.'] }]);

      const { cards } = await submitRaw(desk.teams, chat, data, old);

      assert.equal(cards.length, 1);
      assert.match(cards[0]?.text ?? '', /This has moved on[^]*Start over/u);
    });
  }

  it('leaves one card only that asks', async () => {
    const data = dataOf(old, 'Exchange');
    await play(chat, [{ say: 'azure', reads: [WHO_SOLD] }]);

    await submitRaw(desk.teams, chat, data, old);

    assert.equal(chat.cards().filter(({ text }) => text.includes(WHO_SOLD)).length, 1);
  });

  it('leaves what its card says about the answer', async () => {
    const data = dataOf(old, 'Exchange');
    await play(chat, [{ press: 'Azure subscription', reads: [WHO_SOLD] }]);

    await submitRaw(desk.teams, chat, data, old);

    assert.equal(chat.cards()[0]?.text, 'Product: Azure subscription');
  });

  it('of another chat is not answered here', async () => {
    const here = desk.chat();
    await play(here, [{ say: 'file a ticket for Litware', reads: [WHICH_PRODUCT] }]);

    const { cards } = await submitRaw(desk.teams, here, dataOf(old, 'Exchange'));

    assert.match(cards[0]?.text ?? '', new RegExp(MOVED_ON, 'u'));
    assert.match(cards[1]?.text ?? '', /litware\.com[^]*Which product/u);
  });

  it('of a journey that needs no step works whatever is open', async () => {
    const [greeting] = await chat.say('start over');
    await play(chat, [{ say: 'file a ticket for Litware', reads: [WHICH_PRODUCT] }]);

    const { cards } = await submitRaw(desk.teams, chat, dataOf(greeting as ReadableCard, 'Am I ready?'), old);

    assert.match(cards[0]?.text ?? '', /What you can file/u);
  });
});

describe('a double click', () => {
  const desk = useDesk(EVERYBODY_LEADS);

  it('is answered once as an answer and once as moved on', async () => {
    const chat = desk.chat();
    await play(chat, [{ say: 'file a ticket for Fabrikam', reads: [WHICH_PRODUCT] }]);
    const card = chat.last();
    const click = () => submitRaw(desk.teams, chat, dataOf(card, 'Azure subscription'), card);

    const answers = await Promise.all([click(), click()]);

    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    );
    assert.equal(chat.cards().filter(({ text }) => text.includes(MOVED_ON)).length, 1);
    assert.equal(chat.cards()[0]?.text, 'Product: Azure subscription');
    await play(chat, [{ press: 'We did, through CSP', reads: ['You can likely file this request.'] }]);
  });

  it('on the last answer gives one result', async () => {
    const chat = desk.chat();
    await play(chat, [{ say: 'file a ticket for Fabrikam', reads: [WHICH_PRODUCT] }]);
    const card = chat.last();
    const click = () => submitRaw(desk.teams, chat, dataOf(card, 'Teams'), card);

    await Promise.all([click(), click()]);

    assert.equal(chat.cards().filter(({ text }) => text.includes('You can file this request.')).length, 1);
  });
});
