import assert from 'node:assert/strict';
import { answerCard } from '../../cards/answer-card';
import { failedReading } from '../../src/domain/reading';
import type { Verdict } from '../../src/domain/verdict';
import { wordsFor } from '../../src/i18n/words';
import { checkCard, textOf } from '../support/cards';
import { answerView, chainOf, incidentsOf, knownIncidents, USUAL } from './answer-views';

const words = wordsFor('en-GB');
const canFile: Verdict = { kind: 'canFile', chain: chainOf(USUAL), warnings: [] };

describe('known incidents on an answer', () => {
  it('tell what is needed to follow them, before it opens a portal', () => {
    const card = answerCard(words, answerView(canFile));

    const text = textOf(card);
    assert.match(text, /Incident\nEX226574\nSome users can’t send mail/);
    assert.match(text, /Since 22 Nov 2026, 09:41 UTC\. Last update 22 Nov 2026, 11:05 UTC\./);
    const json = JSON.stringify(card.content);
    assert.ok(json.indexOf('EX226574') < json.indexOf('Action.OpenUrl'));
  });

  const tenants = [
    ['customer', 'Seen in Contoso’s own tenant.', /our own tenant/],
    [
      'ownTenant',
      'Seen from our own tenant. Contoso’s own may show more: Partner Center, the customer',
      /in Contoso’s own/,
    ],
  ] as const;
  for (const [seenFrom, says, never] of tenants) {
    for (const count of [0, 1, 5]) {
      it(`say in whose tenant they were seen: ${count} of ${seenFrom}`, () => {
        const incidents = knownIncidents(incidentsOf(USUAL, count), seenFrom);

        const card = answerCard(words, { ...answerView(canFile), incidents });

        checkCard(card);
        assert.ok(textOf(card).includes(says));
        assert.doesNotMatch(textOf(card), never);
      });
    }
  }

  it('say how to look for oneself where they could not be read', () => {
    const incidents = failedReading<never>({ kind: 'unreachable' });

    const text = textOf(answerCard(words, { ...answerView(canFile), incidents }));

    assert.match(text, /Partner Center → Customers → the customer → Service management/);
  });

  it('name nobody where no customer is known', () => {
    const view = { ...answerView(canFile), customer: undefined };

    const text = textOf(answerCard(words, { ...view, incidents: knownIncidents([]) }));

    assert.match(text, /Seen from our own tenant\. The customer’s own may show more/);
  });
});
