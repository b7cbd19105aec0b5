import type { Customer } from '../domain/customer';
import type { Steps } from './in-steps';
import { Likenesses } from './likenesses';
import { type Postings, PostingsBuilder } from './postings';
import { byCodeUnits, sortInSteps } from './sort-in-steps';
import { SortedWords } from './sorted-words';
import { TenantParts } from './tenant-parts';
import { closedUp, domainKey, domainTerms, wordsOf } from './terms';
import { type Vocabulary, VocabularyBuilder } from './vocabulary';
import { WordParts } from './word-parts';

/** What customers are found by, made once for all who search. A row is a place in `customers`. */
export interface DirectoryTables {
  /** By name, then domain, then tenant ID: equal matches come out in that order, whoever is left out. */
  readonly customers: readonly Customer[];
  /** By tenant ID in small letters. */
  readonly rows: ReadonlyMap<string, number>;
  /** The words of each row's name, in single spaces. */
  readonly names: SortedWords;
  /** Rows by the words of the domain, in single spaces. */
  readonly domains: Postings;
  readonly domainParts: WordParts;
  readonly tenants: TenantParts;
  readonly vocabulary: Vocabulary;
  readonly likenesses: Likenesses;
}

const STEP = 100;

export function customersAt({ customers }: DirectoryTables, rows: Iterable<number>): readonly Customer[] {
  const found: Customer[] = [];
  for (const row of rows) {
    const customer = customers[row];
    if (customer) found.push(customer);
  }
  return found;
}

/** Whether a part that is no domain stands in one of the words that the row is filed under. */
export function hasInside({ names, customers }: DirectoryTables, row: number, part: string): boolean {
  const customer = customers[row];
  if (!customer) return false;
  return names.wordIn(row).includes(part) || otherWordsOf(customer).some((word) => word.includes(part));
}

export function* tablesOf(listed: readonly Customer[]): Steps<DirectoryTables> {
  const named = yield* inOrder(listed);
  const customers = named.map(({ customer }) => customer);
  yield;
  const names = yield* SortedWords.of(named.map(({ name }) => name));
  yield;
  const domains = yield* domainsOf(customers);
  const rows = yield* rowsOf(customers);
  return {
    customers,
    rows,
    names,
    domains,
    domainParts: yield* WordParts.of(domains.keys),
    tenants: yield* TenantParts.of(customers),
    vocabulary: yield* vocabularyOf(named),
    likenesses: yield* Likenesses.of(customers, rows),
  };
}

interface Named {
  readonly customer: Customer;
  readonly name: string;
}

/** Each tenant once: a list that changed while its pages were read may name one twice. */
function* inOrder(listed: readonly Customer[]): Steps<readonly Named[]> {
  const named = new Map<string, Named>();
  for (const [at, customer] of listed.entries()) {
    const id = customer.tenantId.toLowerCase();
    if (!named.has(id)) named.set(id, { customer, name: wordsOf(customer.name).join(' ') });
    if (at % STEP === 0) yield;
  }
  return yield* sortInSteps(
    [...named.values()],
    (a, b) =>
      byCodeUnits(a.name, b.name) ||
      byCodeUnits(a.customer.domain ?? '', b.customer.domain ?? '') ||
      byCodeUnits(a.customer.tenantId, b.customer.tenantId),
  );
}

function* rowsOf(customers: readonly Customer[]): Steps<ReadonlyMap<string, number>> {
  const rows = new Map<string, number>();
  for (const [row, { tenantId }] of customers.entries()) {
    rows.set(tenantId.toLowerCase(), row);
    if (row % STEP === 0) yield;
  }
  return rows;
}

function* domainsOf(customers: readonly Customer[]): Steps<Postings> {
  const domains = new PostingsBuilder();
  for (const [row, { domain }] of customers.entries()) {
    const key = domainKey(domain ?? '');
    if (key) domains.add(key, row);
    if (row % STEP === 0) yield;
  }
  return yield* domains.pack();
}

function* vocabularyOf(named: readonly Named[]): Steps<Vocabulary> {
  const vocabulary = new VocabularyBuilder();
  for (const [row, { customer, name }] of named.entries()) {
    const ofName = name === '' ? [] : name.split(' ');
    vocabulary.add(row, ofName, otherWordsOf(customer));
    if (row % STEP === 0) yield;
  }
  return yield* vocabulary.pack();
}

/** What a customer is filed under beside the words of the name. */
function otherWordsOf({ name, domain }: Customer): readonly string[] {
  return [...closedUp(name), ...domainTerms(domain ?? '')];
}
