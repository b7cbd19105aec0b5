import assert from 'node:assert/strict';
import { healthCard } from '../../cards/health-card';
import { failedReading, readingOf } from '../../src/domain/reading';
import { WORKLOAD_IDS } from '../../src/domain/workloads';
import { wordsFor } from '../../src/i18n/words';
import { actions, checkCard, HOSTILE, textOf } from '../support/cards';
import { everywhere, FAILURES, incidentsOf, NOW, USUAL } from './answer-views';

const words = wordsFor('en-GB');

function view(count: number, names = USUAL) {
  return { incidents: readingOf(incidentsOf(names, count), NOW), checkedAt: NOW, demo: true };
}

describe('healthCard', () => {
  for (const count of [0, 1, 5, 60]) {
    it(`shows ${count} open problems`, () => {
      checkCard(healthCard(words, view(count)));
    });
  }

  it('gathers problems under their service, with number, title and kind', () => {
    const text = textOf(healthCard(words, view(3)));

    assert.match(text, /Exchange Online\nIncident\nEX226574\nSome users/);
    assert.equal(text.match(/Exchange Online/g)?.length, 1);
  });

  it('counts what it doesn’t show', () => {
    assert.match(textOf(healthCard(words, view(60))), /And 48 more/);
  });

  for (const failure of FAILURES) {
    it(`never says "none" where it could not read: ${JSON.stringify(failure)}`, () => {
      const card = healthCard(words, { incidents: failedReading(failure), checkedAt: NOW, demo: false });

      checkCard(card);
      assert.doesNotMatch(textOf(card), /no open problem/);
    });
  }

  for (const workload of WORKLOAD_IDS) {
    it(`keeps the product for the request: ${workload}`, () => {
      const card = healthCard(words, { ...view(1), workload });

      const file = actions(card).find(({ title }) => title === 'File a request');
      checkCard(card);
      assert.deepEqual(file?.['data'], { v: 1, verb: 'begin', journey: 'file', workload });
    });
  }

  for (const hostile of HOSTILE) {
    it(`takes a title as nothing but a title: ${JSON.stringify(hostile).slice(0, 40)}`, () => {
      checkCard(healthCard(words, view(60, everywhere(hostile))), { foreign: [hostile] });
    });
  }
});
