import assert from 'node:assert/strict';
import type { Customer } from '../../src/domain/customer';
import { tablesOf } from '../../src/understand/directory-tables';
import { atOnce } from '../../src/understand/in-steps';
import { RowSet } from '../../src/understand/row-set';
import { TermHits } from '../../src/understand/term-hits';
import { customer } from './directory';

const NAMES = ['Contoso', "O'Contoso & Sons", 'Café Contoso, S.L.', 'Fabrikam', 'Nova'];
const DOMAINS = ['contoso-$.onmicrosoft.com', 'the-contoso$.co.uk', 'xnova$.com', undefined];

/** So many that the places of a common part outweigh those of a row. */
const many = Array.from({ length: 1200 }, (_, at): Customer => {
  const { tenantId, name } = customer(NAMES[at % NAMES.length] ?? '', '', String(at).padStart(6, '0'));
  return { tenantId, name, domain: DOMAINS[at % DOMAINS.length]?.replace('$', `m${at}`) };
});
const tables = atOnce(tablesOf(many));
const TERMS = [
  ...['ontos', 'on', 'nto', 'oco', 'ococ', 'ocontoso', 'ov', 'thecon', 'the-con', 'm1', 'o', 'sl', 's.l.'],
  ...['toso.m', 'm7.on', 'onmicrosoft.com', 'crosoft.com', 'so.k', 'conotso', 'ontsoo', '000007', 'zz'],
];

describe('TermHits.keep', () => {
  for (const freedom of ['start', 'inside', 'misspelt'] as const) {
    it(`finds in a single row what it finds among all (${freedom})`, () => {
      const everybody = RowSet.all(tables.customers.length);
      const hits = new TermHits(tables, everybody);
      for (const term of TERMS) {
        const among = everybody.copy();
        const alone: number[] = [];

        hits.keep(among, term, freedom);
        for (const row of everybody) {
          const only = RowSet.of(everybody.capacity, [row]);
          hits.keep(only, term, freedom);
          alone.push(...only);
        }

        assert.deepEqual(alone, [...among], term);
      }
    });
  }
});
