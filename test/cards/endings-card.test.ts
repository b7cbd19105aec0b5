import assert from 'node:assert/strict';
import { endingsCard } from '../../cards';
import type { Ending } from '../../src/domain/endings';
import { wordsFor } from '../../src/i18n/words';
import { checkCard, HOSTILE, textOf } from '../support/cards';
import { FAILURES } from './answer-views';
import { sayings } from './button-sayings';
import { endingsOf } from './request-views';

const words = wordsFor('en-GB');
const timeZone = 'Europe/Madrid';

describe('endingsCard', () => {
  const cardOf = (endings: readonly Ending[], gap?: (typeof FAILURES)[number]) =>
    endingsCard(words, { endings, gap, timeZone, demo: false });

  it('names each relationship with its customer, its days and its last day, soonest first', () => {
    const card = cardOf(endingsOf(3).toReversed());

    checkCard(card);
    assert.match(textOf(card), /^3 relationships end soon\nThey do not extend themselves\./m);
    assert.match(
      textOf(card),
      /^Today\nContoso\nEnds 22 Nov 2026 · GDAP support 2025\ncontoso\.com · …a1b2c3\n2 days\nFabrikam Ltd\nEnds 24 Nov/m,
    );
  });

  it('speaks of one as of one', () => {
    assert.match(textOf(cardOf(endingsOf(1))), /^One relationship ends soon\nIt does not extend itself\./m);
  });

  it('gives the last day as it is where the person is', () => {
    const [ending] = endingsOf(1);
    assert.ok(ending);
    const late = [{ ...ending, endsAt: new Date('2026-12-01T23:30:00Z'), days: 1 }];

    assert.match(textOf(cardOf(late)), /^1 day\nContoso\nEnds 2 Dec 2026/m);
  });

  it('counts those that it has no room for', () => {
    const text = textOf(cardOf(endingsOf(31)));

    assert.match(text, /^31 relationships end soon$/m);
    assert.match(text, /^And 23 more, which end later\.$/m);
  });

  it('says that there are none only of a list that was read to its end', () => {
    assert.match(textOf(cardOf([])), /^No relationship ends soon$/m);
    for (const gap of FAILURES) {
      checkCard(cardOf([], gap));
      assert.match(textOf(cardOf([], gap)), /^I could not check which relationships end$/m);
      assert.match(
        textOf(cardOf(endingsOf(2), gap)),
        /^At least 2 relationships end soon\n[^]*There may be more/m,
      );
    }
  });

  it('can be stopped, and says what to do', () => {
    const card = cardOf(endingsOf(1));

    assert.match(textOf(card), /What to do\n1\. In Partner Center, open the customer/);
    assert.deepEqual(sayings(card)['Stop these messages'], { v: 1, verb: 'setNotices', endings: 'off' });
  });

  for (const hostile of [...HOSTILE, '"'.repeat(200), '\\'.repeat(200)]) {
    it(`keeps ${JSON.stringify(hostile).slice(0, 40)} harmless, and fits`, () => {
      const text = `CANARY ${hostile}`;

      const gap = { kind: 'refused', permission: text } as const;

      const card = endingsCard(words, { endings: endingsOf(31, text), gap, timeZone: text, demo: true });

      checkCard(card, { foreign: ['CANARY'] });
    });
  }
});
