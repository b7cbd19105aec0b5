import assert from 'node:assert/strict';
import { followUpCard, settledCard, snoozedCard } from '../../cards';
import type { RequestCustomer } from '../../cards/requests-card';
import { wordsFor } from '../../src/i18n/words';
import { actions, checkCard, HOSTILE, textOf, titlesOf } from '../support/cards';
import { customerNamed } from '../support/customers';
import { sayings } from './button-sayings';
import { handOffOf, shown } from './request-views';

const words = wordsFor('en-GB');
const timeZone = 'Europe/Madrid';
const contoso = shown(customerNamed('Contoso'));
const handOff = handOffOf();

describe('followUpCard', () => {
  const asked = (customer: RequestCustomer) =>
    followUpCard(words, { handOff, customer, timeZone, demo: false });

  const customers: readonly (readonly [string, RequestCustomer, RegExp])[] = [
    ['with its customer', contoso, /^Customer\nContoso\ncontoso\.com · …a1b2c3\nProduct\nExchange$/m],
    ['without a customer', { kind: 'none' }, /10:41\.\nProduct\nExchange$/m],
    [
      'of a customer who may not be seen',
      { kind: 'hidden' },
      /^Customer\nA customer that you can’t see now$/m,
    ],
  ];
  for (const [name, customer, expected] of customers) {
    it(`asks about a request ${name}`, () => {
      const card = asked(customer);

      checkCard(card);
      assert.match(textOf(card), /^Did you file it\?\nI gave you the link on 22 Nov 2026, 10:41\.$/m);
      assert.match(textOf(card), expected);
    });
  }

  it('takes every answer, the likeliest first', () => {
    const about = { v: 1, handOff: handOff.id };

    assert.deepEqual(sayings(asked(contoso)), {
      'I filed it': { ...about, verb: 'filed' },
      'Filed, no number yet': { ...about, verb: 'filedWithoutNumber' },
      'I didn’t file it': { ...about, verb: 'notFiled' },
      'Ask me tomorrow': { ...about, verb: 'snooze' },
      'Stop these reminders': { v: 1, verb: 'setNotices', followUps: 'off' },
    });
    assert.deepEqual(
      actions(asked(contoso)).flatMap(({ style, title }) => (style === 'positive' ? [title] : [])),
      ['I filed it'],
    );
  });
});

describe('settledCard', () => {
  const filed = { v: 1, verb: 'filed', handOff: handOff.id };

  it('confirms that it was filed, and takes the number later', () => {
    const card = settledCard(words, { handOff, customer: contoso, outcome: 'filed', where: 'chat' });

    checkCard(card);
    assert.match(textOf(card), /^Noted: filed\.\n[^]*When you have Microsoft’s number, add it here\.$/m);
    assert.deepEqual(sayings(card)['Add the number'], filed);
  });

  it('asks for no number that is known', () => {
    const known = handOffOf({ ticket: '2411220030001234' });

    const card = settledCard(words, { handOff: known, customer: contoso, outcome: 'filed', where: 'chat' });

    checkCard(card);
    assert.match(textOf(card), /^Ticket\n2411220030001234$/m);
    assert.deepEqual(titlesOf(card), ['My requests', 'File a request']);
  });

  it('confirms that it was not filed, and can be told otherwise', () => {
    const card = settledCard(words, {
      handOff,
      customer: { kind: 'hidden' },
      outcome: 'notFiled',
      where: 'chat',
    });

    checkCard(card);
    assert.match(textOf(card), /^Noted: not filed\.\nI won’t ask about it again\./m);
    assert.deepEqual(sayings(card)['I filed it after all'], filed);
  });
});

describe('snoozedCard', () => {
  for (const [zone, expected] of [
    [
      'Europe/Madrid',
      'I’ll ask again on Monday\nThat is 23 Nov 2026, 09:00. Until then I stay quiet about it.',
    ],
    [
      'Pacific/Auckland',
      'I’ll ask again on Monday\nThat is 23 Nov 2026, 21:00. Until then I stay quiet about it.',
    ],
    ['UTC', 'I’ll ask again on Monday\nThat is 23 Nov 2026, 08:00 UTC. Until then I stay quiet about it.'],
    [
      'Pacific/Honolulu',
      'I’ll ask again on Sunday\nThat is 22 Nov 2026, 22:00. Until then I stay quiet about it.',
    ],
  ] as const) {
    it(`says when, as it is in ${zone}`, () => {
      const card = snoozedCard(words, { dueAt: new Date('2026-11-23T08:00:00Z'), timeZone: zone });

      checkCard(card);
      assert.equal(textOf(card), expected);
    });
  }
});

describe('follow-up cards with words from outside', () => {
  for (const hostile of [...HOSTILE, '"'.repeat(200), '\\'.repeat(200)]) {
    it(`keep ${JSON.stringify(hostile).slice(0, 40)} harmless, and fit`, () => {
      const text = `CANARY ${hostile}`;

      const customer = shown(customerNamed(text, text));
      const request = { handOff: handOffOf({ ticket: text, personId: text, evidence: text }), customer };

      const made = [
        followUpCard(words, { ...request, timeZone: text, demo: true }),
        settledCard(words, { ...request, outcome: 'filed', where: 'chat' }),
        snoozedCard(words, { dueAt: handOff.at, timeZone: text }),
      ];

      for (const card of made) checkCard(card, { foreign: ['CANARY'] });
    });
  }
});
