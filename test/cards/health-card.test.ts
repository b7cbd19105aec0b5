import assert from 'node:assert/strict';
import { healthCard } from '../../cards/health-card';
import { failedReading } from '../../src/domain/reading';
import { routeFor } from '../../src/domain/route-for';
import { WORKLOAD_IDS } from '../../src/domain/workloads';
import { wordsFor } from '../../src/i18n/words';
import { actions, checkCard, HOSTILE, textOf } from '../support/cards';
import { customerOf, everywhere, FAILURES, incidentsOf, knownIncidents, NOW, USUAL } from './answer-views';

const words = wordsFor('en-GB');

function view(count: number, names = USUAL) {
  return { incidents: knownIncidents(incidentsOf(names, count)), checkedAt: NOW, demo: true };
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
    assert.match(text, /Since 22 Nov 2026, 09:41 UTC\. Last update 22 Nov 2026, 11:05 UTC\./);
    assert.equal(text.match(/Exchange Online/g)?.length, 1);
  });

  it('counts what it doesn’t show', () => {
    assert.match(textOf(healthCard(words, view(60))), /And 50 more/);
  });

  for (const failure of FAILURES) {
    it(`never says "none" where it could not read: ${JSON.stringify(failure)}`, () => {
      const card = healthCard(words, { incidents: failedReading(failure), checkedAt: NOW, demo: false });

      checkCard(card);
      assert.doesNotMatch(textOf(card), /no open problem|Seen /);
      assert.match(textOf(card), /Service management/);
    });
  }

  it('says in whose tenant it was seen, and which customer was asked about', () => {
    const customer = customerOf(USUAL);
    const inTheirs = { ...view(1), incidents: knownIncidents(incidentsOf(USUAL, 1), 'customer'), customer };

    const theirs = textOf(healthCard(words, inTheirs));
    const ours = textOf(healthCard(words, { ...view(1), customer }));
    const nobodys = textOf(healthCard(words, view(1)));

    assert.match(theirs, /Seen in Contoso’s own tenant at 09:41 UTC\.[^]*contoso\.onmicrosoft\.com/);
    assert.match(
      ours,
      /Seen from our own tenant at 09:41 UTC\. Contoso’s own service health may show more\./,
    );
    assert.match(nobodys, /Seen from our own tenant at 09:41 UTC\. A customer’s own/);
    assert.doesNotMatch(theirs, /our own tenant/);
  });

  it('leads to the customer in Partner Center where an address is known', () => {
    const route = routeFor({
      workload: 'exchange',
      customer: customerOf(USUAL),
      cloud: 'commercial',
      serviceLinks: [],
    });

    const card = healthCard(words, { ...view(1), partnerCenter: route.partnerCenter });

    checkCard(card);
    assert.ok(actions(card).some((action) => action['url'] === route.partnerCenter?.url));
    assert.ok(!actions(healthCard(words, view(1))).some(({ type }) => type === 'Action.OpenUrl'));
  });

  for (const workload of WORKLOAD_IDS) {
    it(`keeps the product for the request: ${workload}`, () => {
      const card = healthCard(words, { ...view(1), workload });

      const file = actions(card).find(({ title }) => title === 'File a request');
      checkCard(card);
      assert.deepEqual(file?.['data'], { v: 1, verb: 'begin', journey: 'file', workload });
    });
  }

  for (const hostile of HOSTILE) {
    it(`takes names for nothing but names: ${JSON.stringify(hostile).slice(0, 40)}`, () => {
      const names = everywhere(hostile);
      const customer = customerOf(names);

      checkCard(healthCard(words, { ...view(60, names), customer }), { foreign: [hostile] });
      checkCard(healthCard(words, { ...view(0), incidents: knownIncidents([], 'customer'), customer }), {
        foreign: [hostile],
      });
    });
  }
});
