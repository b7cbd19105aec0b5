import assert from 'node:assert/strict';
import {
  cancelledCard,
  personalOnlyCard,
  setAsideCard,
  directoryDownCard,
  failureCard,
  helpCard,
  movedOnCard,
  notUnderstoodCard,
  refusedCard,
  selfServiceCard,
  sharedCard,
  welcomeCard,
  type Card,
} from '../../cards';
import { ARRANGEMENTS, JOURNEYS, parseCardAction, type StandingAction } from '../../cards/actions';
import type { ReadFailure } from '../../src/domain/reading';
import { wordsFor } from '../../src/i18n/words';
import { actions, checkCard, HOSTILE, nodes, textOf, titlesOf } from '../support/cards';
import { customerNamed } from '../support/customers';

const words = wordsFor('en-GB');
const contoso = customerNamed('Contoso');

function standing(card: Card): readonly StandingAction[] {
  return actions(card).flatMap(({ data }) => {
    const parsed = parseCardAction(data);
    return parsed.kind === 'standing' ? [parsed.action] : [];
  });
}

function journeys(card: Card): readonly string[] {
  return standing(card).flatMap((action) => (action.verb === 'begin' ? [action.journey] : []));
}

/** What everybody may set out on; what colleagues did and said is for leads, who say it. */
const FOR_EVERYBODY = JOURNEYS.filter(
  (journey) => journey !== 'history' && journey !== 'feedback',
).toSorted();

function primaries(card: Card): readonly unknown[] {
  return actions(card).filter(({ style }) => style === 'positive');
}

describe('welcomeCard', () => {
  it('greets by name, says what to ask, and sets out on everything there is', () => {
    const card = welcomeCard(words, { name: 'Adele', demo: false });

    checkCard(card);
    assert.match(textOf(card), /Hello Adele\./);
    assert.match(textOf(card), /“File a ticket for Contoso, Exchange is down”/);
    assert.deepEqual([...new Set(journeys(card))].toSorted(), FOR_EVERYBODY);
  });

  it('has one main button: to file', () => {
    assert.deepEqual(
      primaries(welcomeCard(words, { name: 'Adele', demo: false })).map(
        (button) => (button as Record<string, unknown>)['title'],
      ),
      ['File a request'],
    );
  });

  it('greets nobody in particular when it knows no name', () => {
    assert.match(textOf(welcomeCard(words, { name: '', demo: false })), /Hello\. I check/);
  });

  it('says so when its data is made up', () => {
    const demo = textOf(welcomeCard(words, { name: 'Adele', demo: true }));
    const real = textOf(welcomeCard(words, { name: 'Adele', demo: false }));

    assert.match(demo, /Demo data/);
    assert.doesNotMatch(real, /Demo data/);
  });
});

describe('helpCard', () => {
  it('lists what can be said at any time, and where one is', () => {
    const card = helpCard(words, { step: 'Which product has the problem?' });

    checkCard(card);
    const sayings = 'back|cancel|start over|help|my requests|history for Contoso|my reminders'.split('|');
    for (const say of sayings) assert.ok(textOf(card).split('\n').includes(say), say);
    assert.match(textOf(card), /Right now: Which product has the problem\?/);
  });

  it('says nothing of a step outside of any', () => {
    const card = helpCard(words);

    checkCard(card);
    assert.doesNotMatch(textOf(card), /Right now/);
  });
});

describe('notices', () => {
  const table: readonly (readonly [string, Card, RegExp])[] = [
    ['movedOnCard', movedOnCard(words), /This has moved on[^]*The current step follows/],
    [
      'movedOnCard with no question open',
      movedOnCard(words, { stepFollows: false }),
      /just say what you need/,
    ],
    ['cancelledCard', cancelledCard(words), /Nothing was filed or sent/],
    ['setAsideCard', setAsideCard(words), /It is kept, not lost/],
    ['personalOnlyCard', personalOnlyCard(words), /Open a chat with Filing Desk/],
    ['failureCard', failureCard(words, { correlationId: '7f3c9a' }), /this number: 7f3c9a/],
    ['refusedCard', refusedCard(words), /I can’t help in this chat/],
  ];

  for (const [name, card, expected] of table) {
    it(`${name} says what happened and what to do next`, () => {
      checkCard(card);
      assert.match(textOf(card), expected);
      assert.ok(textOf(card).split('\n').length > 1);
    });
  }

  it('refusedCard leaves nothing to press', () => {
    assert.deepEqual(actions(refusedCard(words)), []);
  });
});

describe('notUnderstoodCard', () => {
  it('offers its guesses, and help beside them', () => {
    const card = notUnderstoodCard(words, { typed: 'flle a tikcet', guesses: ['file', 'who'] });

    checkCard(card);
    assert.match(textOf(card), /“flle a tikcet”/);
    assert.deepEqual(journeys(card), ['file', 'who', 'help']);
  });

  for (const [name, guesses] of [
    ['no guesses', []],
    ['none given', undefined],
  ] as const) {
    it(`offers everything with ${name}`, () => {
      const card = notUnderstoodCard(words, { typed: '', ...(guesses && { guesses }) });

      checkCard(card);
      assert.deepEqual(journeys(card).toSorted(), FOR_EVERYBODY);
      assert.doesNotMatch(textOf(card), /You wrote/);
    });
  }
});

describe('directoryDownCard', () => {
  const table: readonly (readonly [ReadFailure, RegExp])[] = [
    [{ kind: 'unreachable' }, /did not answer/],
    [{ kind: 'throttled', retryAfterSeconds: undefined }, /asked me to wait a little/],
    [{ kind: 'throttled', retryAfterSeconds: 1 }, /wait for 1 second\./],
    [{ kind: 'throttled', retryAfterSeconds: 30 }, /wait for 30 seconds\./],
    [
      { kind: 'refused', permission: undefined },
      /isn’t allowed to read this.*“npm run doctor” name the missing/,
    ],
    [{ kind: 'refused', permission: 'User.Read.All' }, /isn’t allowed to read this.*“npm run doctor” name/],
    [{ kind: 'malformed' }, /can’t rely on/],
    [{ kind: 'incomplete' }, /Only part of the list/],
    [{ kind: 'stillReading' }, /I’m still reading the customers[^]*list of customers is still being read/],
  ];

  for (const [failure, expected] of table) {
    it(`says why (${JSON.stringify(failure)}), that nothing is lost, and how to check by hand`, () => {
      const card = directoryDownCard(words, { failure });

      checkCard(card);
      assert.match(textOf(card), expected);
      assert.match(textOf(card), /Nothing is lost/);
      assert.match(textOf(card), /New request/);
      assert.ok(titlesOf(card).includes('Try again'));
    });
  }
});

describe('sharedCard', () => {
  it('lets each person check for themselves, in place where the client can', () => {
    const card = sharedCard(words, { question: 'q-1', asker: 'Adele Vance', viewers: ['29:adele'] });

    checkCard(card);
    assert.deepEqual(standing(card), [{ v: 1, verb: 'checkForMe', question: 'q-1' }]);
    assert.ok([...nodes(card.content)].some(({ type }) => type === 'Action.Execute'));
    assert.match(textOf(card), /Adele Vance asked/);
  });
});

describe('selfServiceCard', () => {
  const verdicts = {
    cspOnly: /^No: you file for them\.$/m,
    cspAndDirectTrial: /^No: they contact you\.$/m,
    cspAndDirectPaid: /^Yes: with Microsoft, or through you\.$/m,
    unknown: /^It depends on what they have\.$/m,
  };

  for (const arrangement of ARRANGEMENTS) {
    it(`gives the verdict for ${arrangement}, and what to do when nobody can sign in`, () => {
      const card = selfServiceCard(words, { arrangement, customer: contoso, demo: false });

      checkCard(card);
      assert.match(textOf(card), verdicts[arrangement]);
      assert.match(textOf(card), /phones Microsoft business support/);
      assert.match(textOf(card), /^Contoso\ncontoso\.com · …a1b2c3$/m);
    });
  }

  it('files for the customer it is about', () => {
    const [file] = standing(
      selfServiceCard(words, { arrangement: 'cspOnly', customer: contoso, demo: false }),
    );

    assert.deepEqual(file, { v: 1, verb: 'begin', journey: 'file', customer: contoso.tenantId });
  });

  it('tells all three rules and how to find out when nothing is known', () => {
    const card = selfServiceCard(words, { arrangement: 'unknown', demo: true });

    checkCard(card);
    assert.match(textOf(card), /only CSP subscriptions can’t/);
    assert.match(textOf(card), /direct trial can only/);
    assert.match(textOf(card), /direct paid subscriptions may open/);
    assert.match(textOf(card), /How to find out/);
    assert.match(textOf(card), /Demo data/);
  });
});

describe('cards with words from outside', () => {
  for (const hostile of HOSTILE) {
    it(`keep ${JSON.stringify(hostile.slice(0, 24))} harmless`, () => {
      const text = `CANARY ${hostile}`;
      const customer = customerNamed(text, text);

      const cards = [
        welcomeCard(words, { name: text, demo: true }),
        helpCard(words, { step: text }),
        notUnderstoodCard(words, { typed: text }),
        failureCard(words, { correlationId: text }),
        sharedCard(words, { question: 'q', asker: text, viewers: [] }),
        directoryDownCard(words, { failure: { kind: 'refused', permission: text } }),
        ...ARRANGEMENTS.map((arrangement) => selfServiceCard(words, { arrangement, customer, demo: true })),
      ];

      for (const card of cards) checkCard(card, { foreign: ['CANARY'] });
    });
  }
});
