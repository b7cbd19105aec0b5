import assert from 'node:assert/strict';
import { parseCardAction } from '../../cards/actions';
import { requestsCard, type RequestsView } from '../../cards/requests-card';
import { WORKLOAD_IDS } from '../../src/domain/workloads';
import { wordsFor } from '../../src/i18n/words';
import { actions, nodes, titlesOf } from '../support/cards';
import { customerNamed } from '../support/customers';
import { requestRows, requestsView as view } from './request-views';

const words = wordsFor('en-GB');
const contoso = customerNamed('Contoso');
const octoberInAzure = { from: '2026-10-01', until: '2026-10-31', workload: 'azure' } as const;

function cardOf(of: Partial<RequestsView> = {}) {
  return requestsCard(words, view(of));
}

function actionOf(card: ReturnType<typeof cardOf>, wanted: string, inputs: object = {}) {
  const button = actions(card).find(({ title }) => title === wanted);
  const parsed = parseCardAction({ ...Object(button?.['data']), ...inputs });
  return parsed.kind === 'foreign' ? undefined : parsed.action;
}

function elementOf(card: ReturnType<typeof cardOf>, id: string) {
  return [...nodes(card.content)].find((node) => node['id'] === id);
}

describe('requestsCard, when pressed,', () => {
  const buttons: readonly (readonly [string, Partial<RequestsView>, readonly string[]])[] = [
    ['nothing but to file where the log is empty', { rows: [] }, ['File a request']],
    [
      'one’s own last page',
      { rows: [], first: false },
      ['Filter', 'Show', 'Back to the newest', 'File a request'],
    ],
    [
      'what is missing in a row',
      { rows: requestRows(1) },
      ['Filter', 'Show', 'I filed it', 'File a request'],
    ],
    [
      'the missing number of a row',
      { rows: requestRows(4).slice(3) },
      ['Filter', 'Show', 'Add the number', 'File a request'],
    ],
    [
      'pages and the export of everybody’s, whose rows are not the reader’s to change',
      { scope: 'everybody', next: 'n', first: false },
      ['Filter', 'Show', 'Older', 'Back to the newest', 'Export as CSV', 'File a request'],
    ],
    [
      'a way out of the filter',
      { rows: [], filter: octoberInAzure },
      ['Filter', 'Clear the filter', 'Show', 'File a request'],
    ],
  ];

  for (const [name, of, expected] of buttons) {
    it(`offers ${name}`, () => {
      assert.deepEqual(titlesOf(cardOf(of)), expected);
    });
  }

  it('turns pages within the same customer and filter', () => {
    const card = cardOf({
      scope: 'everybody',
      customer: contoso,
      filter: octoberInAzure,
      next: 'cursor',
      first: false,
    });
    const same = { v: 1, of: 'everybody', customer: contoso.tenantId, ...octoberInAzure };

    assert.deepEqual(actionOf(card, 'Older'), { ...same, verb: 'requests', after: 'cursor' });
    assert.deepEqual(actionOf(card, 'Back to the newest'), { ...same, verb: 'requests' });
    assert.deepEqual(actionOf(card, 'Export as CSV'), { ...same, verb: 'exportRequests' });
  });

  it('tells the number of the request whose button it is', () => {
    const card = cardOf({ rows: requestRows(4).slice(3) });

    assert.deepEqual(actionOf(card, 'Add the number'), { v: 1, verb: 'filed', handOff: 'hand-off-3' });
  });

  it('says at each row’s button what it is about', () => {
    const tooltips = (of: Partial<RequestsView>) =>
      actions(cardOf(of)).flatMap(({ tooltip }) => (typeof tooltip === 'string' ? [tooltip] : []));

    assert.deepEqual(tooltips({}), [
      'I filed it: Contoso, Exchange, 22 Nov 2026, 10:41',
      'Add the number: Woodgrove Bank, SharePoint and OneDrive, 18 Nov 2026, 13:05',
      'I filed it: A customer that you can’t see now, Business Central, 15 Nov 2026, 22:41',
    ]);
    assert.deepEqual(tooltips({ customer: contoso, rows: requestRows(1) }), [
      'I filed it: Exchange, 22 Nov 2026, 10:41',
    ]);
  });

  describe('whose filter', () => {
    it('is out of sight and empty until it is used', () => {
      const card = cardOf();

      const toggle = actions(card).find(({ type }) => type === 'Action.ToggleVisibility');
      assert.equal(elementOf(card, 'filter')?.['isVisible'], false);
      assert.deepEqual(toggle?.['targetElements'], ['filter']);
      assert.deepEqual(
        ['from', 'until', 'workload', 'outcome'].map((id) => elementOf(card, id)?.['value']),
        [undefined, undefined, 'all', 'all'],
      );
    });

    it('is filled in while it narrows the list, and still out of sight', () => {
      const card = cardOf({ filter: { ...octoberInAzure, outcome: 'open' } });

      assert.equal(elementOf(card, 'filter')?.['isVisible'], false);
      assert.deepEqual(
        ['from', 'until', 'workload', 'outcome'].map((id) => elementOf(card, id)?.['value']),
        ['2026-10-01', '2026-10-31', 'azure', 'open'],
      );
    });

    it('offers every product and every outcome, and all of them', () => {
      const choices = (id: string) =>
        (elementOf(cardOf(), id)?.['choices'] as { value: string }[]).map(({ value }) => value);

      assert.deepEqual(choices('workload'), ['all', ...WORKLOAD_IDS]);
      assert.deepEqual(choices('outcome'), ['all', 'open', 'filed', 'notFiled']);
    });

    it('sends what was filled in, whose requests and which customer, and nothing of the old filter', () => {
      const card = cardOf({ customer: contoso, filter: octoberInAzure });

      const inputs = { from: '', until: '2026-11-01', workload: 'all', outcome: 'filed' };
      const { from, workload, ...asked } = { from: '?', workload: '?', ...actionOf(card, 'Show', inputs) };
      assert.deepEqual([from, workload], [undefined, undefined]);
      assert.deepEqual(asked, {
        v: 1,
        verb: 'requests',
        of: 'mine',
        customer: contoso.tenantId,
        until: '2026-11-01',
        outcome: 'filed',
      });
    });

    it('fills in no other button', () => {
      const card = cardOf({ scope: 'mine', filter: octoberInAzure, next: 'n', first: false });

      const taking = actions(card).filter(
        ({ type, associatedInputs }) => type === 'Action.Submit' && associatedInputs !== 'none',
      );
      assert.deepEqual(
        taking.map(({ title }) => title),
        ['Show'],
      );
    });
  });
});
