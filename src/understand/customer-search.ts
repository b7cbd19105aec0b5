import type { Customer } from '../domain/customer';
import { fold } from './fold';
import { domainTerms, nameTerms, queryTerms, wordsOf } from './terms';
import { byCodeUnits, eachStarting, sortWords } from './sorted-words';
import { createVocabulary, type Vocabulary } from './vocabulary';

/** A customer with what it is compared by. */
export interface Row {
  readonly customer: Customer;
  /** Words of the name, in single spaces. */
  readonly name: string;
  readonly domain: string;
  readonly tenant: string;
}

/** How freely a query may match: from the start of words, anywhere in them, or with one typing error. */
export type Freedom = 'start' | 'inside' | 'misspelt';

/** Rows that match every term of the query, best first. */
export type Search = (query: string, freedom: Freedom) => readonly Row[];

/** One row a customer, by name and then domain, so that equal matches come out in that order. */
export function rowsOf(customers: readonly Customer[]): readonly Row[] {
  return customers
    .map((customer) => ({
      customer,
      name: wordsOf(customer.name).join(' '),
      domain: fold(customer.domain ?? ''),
      tenant: fold(customer.tenantId).replaceAll('-', ''),
    }))
    .sort((a, b) => byCodeUnits(a.name, b.name) || byCodeUnits(a.domain, b.domain));
}

const FEWEST_LETTERS_MISSPELT = 4;
const TENANT_PART = /^(?=.*\d)[0-9a-f]{4,32}$/u;

export function createSearch(rows: readonly Row[]): Search {
  const names = createVocabulary(
    rows.map(({ customer }) => [...nameTerms(customer.name), ...domainTerms(customer.domain ?? '')]),
  );
  const exact = sortWords(rows.map(({ domain, tenant }) => [domain, tenant]));
  const tails = sortWords(rows.map(({ tenant }) => [reversed(tenant)]));

  return (query, freedom) => {
    const terms = queryTerms(query);
    const hits = new Uint8Array(rows.length);
    terms.forEach((term, index) => {
      const hit = (row: number): void => {
        if (hits[row] === index) hits[row] = index + 1;
      };
      lookUp(names, term, freedom, hit);
      if (term.includes('.') || TENANT_PART.test(term))
        eachStarting(exact, term, (at) => exact.rows[at]?.forEach(hit));
      if (TENANT_PART.test(term)) eachStarting(tails, reversed(term), (at) => tails.rows[at]?.forEach(hit));
    });
    return terms.length === 0 ? [] : ranked(rows, hits, terms);
  };
}

/** Typing errors are looked for only in words that begin no name: it is the dear part of a search. */
function lookUp(names: Vocabulary, term: string, freedom: Freedom, hit: (row: number) => void): void {
  let known = false;
  names.starting(term, (row) => {
    known = true;
    hit(row);
  });
  if (freedom === 'start' || term.length < 2) return;
  names.containing(term, hit);
  if (freedom === 'misspelt' && !known && term.length >= FEWEST_LETTERS_MISSPELT) names.misspelt(term, hit);
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** The full name or domain, then names that begin with the query, then with its words, then the rest. */
function ranked(rows: readonly Row[], hits: Uint8Array, terms: readonly string[]): readonly Row[] {
  const ranks: Row[][] = [[], [], [], []];
  const query = terms.join(' ');
  for (let index = hits.indexOf(terms.length); index >= 0; index = hits.indexOf(terms.length, index + 1)) {
    const row = rows[index];
    if (row) ranks[rankOf(row, query, terms)]?.push(row);
  }
  return ranks.flat();
}

function rankOf(row: Row, query: string, terms: readonly string[]): number {
  if (row.name === query || row.domain === query) return 0;
  if (row.name.startsWith(query)) return 1;
  const spaced = ` ${row.name}`;
  return terms.every((term) => spaced.includes(` ${term}`)) ? 2 : 3;
}
