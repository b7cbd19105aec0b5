import assert from 'node:assert/strict';
import type { Chat } from '../support/teams-client';
import { type Exchange, play } from '../support/transcript';
import { EVERYBODY_LEADS, useDesk } from './use-desk';

const WHICH_CUSTOMER = 'Which customer is the request for?';
const WHICH_PRODUCT = 'Which product has the problem?';
const WELCOME = 'Who can file it, and where';

interface Step {
  readonly question: string;
  /** How one gets there. */
  readonly way: readonly Exchange[];
  /** What the question's card says. */
  readonly asks: string;
  /** What the step before says; the start where there is none. */
  readonly before: string;
  readonly hasBack: boolean;
  /** An answer, and what it leads to. */
  readonly answer: Exchange;
}

const STEPS: readonly Step[] = [
  {
    question: 'the customer of a request',
    way: [{ say: 'file a request' }],
    asks: WHICH_CUSTOMER,
    before: WELCOME,
    hasBack: false,
    answer: { say: 'Fabrikam', reads: [WHICH_PRODUCT, 'Fabrikam, Inc.'] },
  },
  {
    question: 'which of several customers',
    way: [{ say: 'file a request for Contoso' }],
    asks: 'Which of these customers?',
    before: WHICH_CUSTOMER,
    hasBack: true,
    answer: { say: '2', reads: [WHICH_PRODUCT, 'contosoretail.onmicrosoft.com'] },
  },
  {
    question: 'the product',
    way: [{ say: 'file a request' }, { say: 'Fabrikam' }],
    asks: WHICH_PRODUCT,
    before: WHICH_CUSTOMER,
    hasBack: true,
    answer: { say: 'sharepoint', reads: ['You can file this request.', 'Fabrikam, Inc.'] },
  },
  {
    question: 'Entra ID P1 or P2',
    way: [{ say: 'file a request for Fabrikam about Entra' }],
    asks: 'Does the customer have Entra ID P1 or P2?',
    before: WHICH_PRODUCT,
    hasBack: true,
    answer: { say: 'yes', reads: ['You can file this request.', 'Entra ID'] },
  },
  {
    question: 'who sold the Azure subscription',
    way: [{ say: 'file a request' }, { say: 'Fabrikam' }, { say: 'azure' }],
    asks: 'Who sold the Azure subscription?',
    before: WHICH_PRODUCT,
    hasBack: true,
    answer: { say: 'we did', reads: ['You can likely file this request.', 'Azure subscription'] },
  },
  {
    question: 'the customer of “who can file?”',
    way: [{ say: 'who can file?' }],
    asks: 'Which customer do you want to know about?',
    before: WELCOME,
    hasBack: false,
    answer: { say: 'Fabrikam', reads: ['4 colleagues can file this.'] },
  },
  {
    question: 'what the customer holds beside CSP',
    way: [{ say: 'can the customer file themselves?' }],
    asks: 'What does the customer have?',
    before: WELCOME,
    hasBack: true,
    answer: { say: 'only CSP', reads: ['No: you file for them.'] },
  },
  {
    question: 'the ticket number',
    way: [{ say: 'file a request for Fabrikam about Teams' }, { press: 'I filed it' }],
    asks: 'What number did Microsoft give the request?',
    before: WELCOME,
    hasBack: false,
    answer: { say: '2411220030001234', reads: ['The ticket number is saved.'] },
  },
];

/** A card that can't be answered any more has nothing left to press. */
function assertOneOpenQuestion(chat: Chat, asks: string): void {
  const open = chat.cards().filter(({ text, buttons }) => text.includes(asks) && buttons.includes('Cancel'));
  assert.equal(open.length, 1, `${open.length} cards still ask "${asks}"`);
}

describe('at every question', () => {
  const desk = useDesk(EVERYBODY_LEADS);

  for (const { question, way, asks, before: stepBefore, hasBack, answer } of STEPS) {
    describe(question, () => {
      let chat: Chat;

      beforeEach(async () => {
        chat = desk.chat();
        const card = await play(chat, way);
        assert.ok(card.text.includes(asks), card.text);
      });

      it('takes an answer', () => play(chat, [answer]));

      it('“back” goes one step back', () => play(chat, [{ say: 'back', reads: [stepBefore] }]));

      if (hasBack) {
        it('[Back] goes one step back', () => play(chat, [{ press: 'Back', reads: [stepBefore] }]));
      }

      for (const cancel of [{ say: 'cancel' }, { press: 'Cancel' }]) {
        it(`${JSON.stringify(cancel)} stops, and nothing is left to press`, async () => {
          await play(chat, [{ ...cancel, reads: ['Cancelled', 'Nothing was filed or sent.'] }]);

          assert.ok(!chat.cards().some(({ buttons }) => buttons.includes('Cancel')));
        });
      }

      it('“start over” greets anew, and nothing is left to press', async () => {
        await play(chat, [{ say: 'start over', reads: [WELCOME] }]);

        assert.ok(!chat.cards().some(({ buttons }) => buttons.includes('Cancel')));
      });

      it('“help” says what can be said and asks again, on one card only', async () => {
        const cards = await chat.say('help');

        assert.match(cards[0]?.text ?? '', /What you can say/u);
        assertOneOpenQuestion(chat, asks);
        await play(chat, [answer]);
      });

      it('nonsense is asked about again, on one card only, and the answer still counts', async () => {
        await play(chat, [{ say: 'flurble wubble' }]);

        const [next] =
          stepBefore === WHICH_CUSTOMER && asks.startsWith('Which of these') ? [WHICH_CUSTOMER] : [asks];
        assertOneOpenQuestion(chat, next);
        if (next === asks) await play(chat, [answer]);
      });

      it('an empty message is no answer, and harmless', async () => {
        await play(chat, [{ say: '   ' }]);

        assert.ok(chat.last().buttons.length > 0);
      });
    });
  }

  it('says which words it could not use', async () => {
    await play(desk.chat(), [
      { say: 'file a request' },
      { say: 'flurble', reads: ['I don’t find “flurble” among'] },
      { say: 'Fabrikam' },
      { say: 'flurble', reads: ['I don’t know a product called “flurble”.'], offers: ['Exchange'] },
      { say: 'entra' },
      { say: 'flurble', reads: ['“flurble” is not one of the answers.'], offers: ['Yes, P1 or P2'] },
    ]);
  });

  it('goes all the way back, one step at a time', async () => {
    await play(desk.chat(), [
      { say: 'file a request for Fabrikam about Azure', reads: ['Who sold the Azure subscription?'] },
      { say: 'back', reads: [WHICH_PRODUCT] },
      { say: 'go back', reads: [WHICH_CUSTOMER] },
      { say: 'Litware', reads: [WHICH_PRODUCT, 'Litware, Inc.'] },
      { say: 'teams', reads: ['You can’t file this yet.'] },
    ]);
  });

  describe('with nothing open', () => {
    const words = [
      { say: 'back', reads: [WELCOME] },
      { say: 'cancel', reads: ['Cancelled'] },
      { say: 'start over', reads: [WELCOME] },
      { say: 'help', reads: ['What you can say'] },
      { say: 'hello', reads: [WELCOME] },
      { say: 'thanks', reads: ['What you can say'] },
      { say: 'flurble wubble', reads: ['I didn’t follow that', 'You wrote: “flurble wubble”'] },
      { say: '', reads: [WELCOME] },
    ];

    for (const exchange of words) {
      it(`“${exchange.say}” is answered with something to press`, async () => {
        const card = await play(desk.chat(), [exchange]);

        assert.ok(card.buttons.length > 0);
      });
    }
  });

  it('greets whoever opens the chat, once and by name', async () => {
    const cards = await desk.chat().open();

    assert.deepEqual(
      cards.map(({ text }) => /Hello Nadia Ferrante\./u.test(text)),
      [true],
    );
  });
});
