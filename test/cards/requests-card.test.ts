import assert from 'node:assert/strict';
import { REQUESTS_PER_PAGE, requestsCard, type RequestsView } from '../../cards/requests-card';
import { wordsFor } from '../../src/i18n/words';
import { checkCard, HOSTILE, textOf } from '../support/cards';
import { customerNamed } from '../support/customers';
import { handOffOf, requestRows, requestsView as view, shown, worstView } from './request-views';

const words = wordsFor('en-GB');
const contoso = customerNamed('Contoso');
const octoberInAzure = { from: '2026-10-01', until: '2026-10-31', workload: 'azure' } as const;

function cardOf(of: Partial<RequestsView> = {}) {
  return requestsCard(words, view(of));
}

describe('requestsCard', () => {
  const rows: readonly (readonly [string, Partial<RequestsView>, RegExp])[] = [
    [
      'an open one',
      { rows: requestRows(1) },
      /^Contoso\nExchange\ncontoso\.com · …a1b2c3\n22 Nov 2026, 10:41\nOpen$/m,
    ],
    [
      'that one could not be read, and then no number of all',
      { rows: requestRows(1), unreadable: 1 },
      /^Your requests\nOne more entry could not be read\. It is kept as it is\.\n(?![^]*in all)/m,
    ],
    [
      'that nothing could be read, which is no empty log',
      { rows: [], unreadable: 2 },
      /^These entries can’t be read\nThere are 2, kept as they are\./m,
    ],
    [
      'a filed one with its number',
      { rows: requestRows(2).slice(1) },
      /^Fabrikam Ltd\nAzure subscription · Number 2411220030001234\n[^]*\n✓ Filed$/m,
    ],
    [
      'a filed one without a number',
      { rows: requestRows(4).slice(3) },
      /OneDrive · No number yet\n[^]*\n✓ Filed$/m,
    ],
    ['one that was not filed', { rows: requestRows(3).slice(2) }, /\nNot filed$/m],
    [
      'one about no customer',
      { rows: requestRows(5).slice(4) },
      /^Our own subscription\nNumber 2411220030001234\n17 Nov 2026, 05:53\n✓ Filed$/m,
    ],
    [
      'one about a customer who may not be seen',
      { rows: requestRows(6).slice(5) },
      /^A customer that you can’t see now\nBusiness Central\n/m,
    ],
    [
      'a colleague’s, with the name',
      { scope: 'everybody', rows: requestRows(1, { person: 'Diego Siciliani' }) },
      /^22 Nov 2026, 10:41 · Diego Siciliani$/m,
    ],
    ['the time as UTC where the zone isn’t known', { timeZone: 'UTC' }, /^22 Nov 2026, 09:41 UTC$/m],
    [
      'the time as UTC where nobody knows the zone',
      { timeZone: 'Mars/Olympus' },
      /^22 Nov 2026, 09:41 UTC$/m,
    ],
    [
      'the customer once, when all are about one',
      { customer: contoso, rows: requestRows(1) },
      /^Contoso\n · contoso\.com · …a1b2c3\nOne in all\.\n[^]*\nExchange\n22 Nov 2026, 10:41\nOpen$/m,
    ],
  ];

  for (const [name, of, expected] of rows) {
    it(`shows ${name}`, () => {
      const card = cardOf(of);

      checkCard(card);
      assert.match(textOf(card), expected);
    });
  }

  const headings: readonly (readonly [string, Partial<RequestsView>, RegExp])[] = [
    ['how many there are, when all are shown', {}, /^Your requests\n6 in all, newest first\.$/m],
    ['that more follow', { next: 'n' }, /^Your requests\nThe newest come first\. Older ones/m],
    ['that this is not the beginning', { first: false }, /^Your requests\nContinued, newest first\.$/m],
    ['whose they are', { scope: 'everybody' }, /^Everybody’s requests$/m],
    [
      'that colleagues’ are for leads',
      { narrowed: true },
      /^Your requests\nThe requests of colleagues are for leads\./m,
    ],
    [
      'what the log holds, when it is empty',
      { rows: [] },
      /^No requests yet\nWhen I give you the link[^]*\nFile a request/m,
    ],
    [
      'what the log holds of everybody',
      { scope: 'everybody', rows: [] },
      /^No requests yet\nWhen I give somebody the link/m,
    ],
    [
      'that colleagues’ are for leads, and what there is of one’s own',
      { narrowed: true, rows: [] },
      /^No requests yet\nThe requests of colleagues are for leads\. I looked at your own\./m,
    ],
    [
      'that there is none for this customer',
      { rows: [], customer: contoso },
      /^No requests for this customer$/m,
    ],
    [
      'that none fits the filter',
      { rows: [], filter: octoberInAzure },
      /^No request fits the filter\n.*Oct 2026 · Azure subscription\nChoose other/m,
    ],
    ['that there are no older ones', { rows: [], first: false }, /^No older requests$/m],
    [
      'never that there is none while more may follow',
      { rows: [], next: 'n' },
      /^Nothing on this page\nThere may be/m,
    ],
    ['that its data is made up', { demo: true }, /^Demo data/],
  ];

  for (const [name, of, expected] of headings) {
    it(`says ${name}`, () => {
      const card = cardOf(of);

      checkCard(card);
      assert.match(textOf(card), expected);
    });
  }

  const filters: readonly (readonly [RequestsView['filter'], string])[] = [
    [{ ...octoberInAzure, outcome: 'filed' }, '1–31 Oct 2026 · Azure subscription · Filed'],
    [{ from: '2026-09-28', until: '2027-01-03' }, '28 Sept 2026–3 Jan 2027'],
    [{ from: '2026-10-31', until: '2026-10-01' }, '31 Oct 2026–1 Oct 2026'],
    [{ from: '2026-10-01' }, 'Since 1 Oct 2026'],
    [{ until: '2026-10-31', outcome: 'notFiled' }, 'Up to 31 Oct 2026 · Not filed'],
  ];

  for (const [filter, line] of filters) {
    it(`says what narrows it: ${line}`, () => {
      const card = cardOf({ filter, rows: requestRows(2) });

      checkCard(card);
      // Whether there are thin spaces around the dash is the formatter's own business.
      assert.ok(
        textOf(card)
          .replace(/\s*–\s*/gu, '–')
          .startsWith(`Your requests\n${line}\n2 fit, newest first.\n`),
      );
      assert.match(card.summary, /^Your requests\. .* 2 fit, newest first\.$/u);
    });
  }

  it('shows no more than a page', () => {
    const card = cardOf({ scope: 'everybody', rows: requestRows(20, { person: 'Diego Siciliani' }) });

    assert.equal(textOf(card).split('Diego Siciliani').length - 1, REQUESTS_PER_PAGE);
  });

  it('keeps all of a usual name', () => {
    const name = 'Northwind Traders International Holding and Distribution Company of Europe';

    const card = cardOf({
      rows: [{ handOff: handOffOf(), customer: shown(customerNamed(name)), person: undefined }],
    });

    assert.ok(textOf(card).includes(name));
  });

  for (const hostile of [...HOSTILE, '"'.repeat(200), '\\'.repeat(200), '👨‍👩‍👧‍👦'.repeat(80)]) {
    it(`takes names as nothing but names, and fits: ${JSON.stringify(hostile).slice(0, 40)}`, () => {
      const worst = worstView(hostile);
      const mine = { ...worst, scope: 'mine', customer: customerNamed(hostile, hostile) } as const;

      for (const of of [worst, mine]) checkCard(requestsCard(words, of), { foreign: [hostile] });
    });
  }
});
