import type { Customer } from '../domain/customer';
import { createSearch, type Matches } from './customer-search';
import { customersAt, type DirectoryTables } from './directory-tables';
import { fold } from './fold';
import { namesIn } from './name-finder';
import type { RowSet } from './row-set';
import { placesIn } from './sorted-words';
import { domainIn, domainKey, wordsOf } from './terms';

/** Which customers a mention can stand for. `customers` is best first and cut; `total` is the uncut count. */
export type Resolution =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly customer: Customer }
  | { readonly kind: 'several'; readonly customers: readonly Customer[]; readonly total: number }
  /** Nobody has all of the words. These come near, and nothing may be done for them before the person says so. */
  | { readonly kind: 'perhaps'; readonly customers: readonly Customer[]; readonly total: number };

const MOST_OFFERED = 15;
const MOST_WORDS_TRIED = 12;

/** Words that many names share, so that by themselves they name nobody. */
const SHARED_WORDS = new Set(
  `ab ag and as bv co company corp corporation de del des di du el et for gmbh group holding holdings inc
   international kg la las les limited llc llp los ltd ltda nv of oy plc sa sarl sas services sl slu solutions spa
   srl the und y`.split(/\s+/u),
);

/** Rows that a mention may stand for, best first. */
interface Candidates {
  readonly offered: readonly number[];
  readonly total: number;
}

const NOBODY: Candidates = { offered: [], total: 0 };

/** Looks among the visible rows for whom a mention names, with room for extra words around the name. */
export function resolveMention(tables: DirectoryTables, visible: RowSet, mention: string): Resolution {
  const words = wordsOf(mention);
  if (words.length === 0) return { kind: 'none' };
  const sure = fitting(tables, inFull(tables, visible, mention, words));
  if (sure.kind !== 'none' || !words.some(isWorthSearching)) return sure;
  const near = firstFound(nearMatches(tables, visible, mention, words));
  const customers = customersAt(tables, near.offered);
  return customers.length > 0 ? { kind: 'perhaps', customers, total: near.total } : { kind: 'none' };
}

type Attempts = readonly (() => Candidates)[];

/** The exact name or domain; then names in which every word begins one. */
function inFull(
  tables: DirectoryTables,
  visible: RowSet,
  mention: string,
  words: readonly string[],
): Candidates {
  const named = namedExactly(tables, visible, words.join(' '));
  if (named.length > 0) return listed(named);
  const ofDomain = withDomain(tables, visible, domainIn(mention));
  if (ofDomain.length > 0) return listed(ofDomain);
  return words.some(isWorthSearching) ? firstOf(createSearch(tables, visible)(mention, 'start')) : NOBODY;
}

/** Full names inside the mention; its longest part that matches; parts of words; typing errors. */
function nearMatches(
  tables: DirectoryTables,
  visible: RowSet,
  mention: string,
  words: readonly string[],
): Attempts {
  const search = createSearch(tables, visible);
  return [
    () => listed(namesIn(tables, visible, mention)),
    () => longestPart(words, (part) => search(part, 'start')),
    () => firstOf(search(mention, 'inside')),
    () => firstOf(search(mention, 'misspelt')),
    () => longestPart(words, (part) => search(part, 'misspelt')),
  ];
}

function firstFound(attempts: Attempts): Candidates {
  for (const attempt of attempts) {
    const found = attempt();
    if (found.total > 0) return found;
  }
  return NOBODY;
}

function namedExactly({ names }: DirectoryTables, visible: RowSet, name: string): readonly number[] {
  return placesIn(names.exactly(name)).filter((row) => visible.has(row));
}

function withDomain(
  { domains, customers }: DirectoryTables,
  visible: RowSet,
  domain: string | undefined,
): readonly number[] {
  const rows: number[] = [];
  if (domain === undefined) return rows;
  domains.each(domains.keys.exactly(domainKey(domain)), (row) => {
    if (visible.has(row) && fold(customers[row]?.domain ?? '') === domain) rows.push(row);
  });
  return rows;
}

function listed(rows: readonly number[]): Candidates {
  return { offered: rows.slice(0, MOST_OFFERED), total: rows.length };
}

function firstOf(matches: Matches): Candidates {
  return { offered: matches.best(MOST_OFFERED), total: matches.rows.count() };
}

/** The matches of the longest neighbouring words that match at all; of equally long ones, all. */
function longestPart(words: readonly string[], find: (part: string) => Matches): Candidates {
  const tried = words.slice(0, MOST_WORDS_TRIED);
  for (let length = Math.min(tried.length - 1, 4); length > 0; length--) {
    const parts = tried
      .slice(0, tried.length - length + 1)
      .map((_, from) => tried.slice(from, from + length));
    const found = together(parts.filter(isTelling).map((part) => find(part.join(' '))));
    if (found.total > 0) return found;
  }
  return NOBODY;
}

/** All that match, in the order of the parts that they match; each once. */
function together(parts: readonly Matches[]): Candidates {
  const [first, ...others] = parts.filter(({ rows }) => !rows.isEmpty);
  if (!first) return NOBODY;
  const seen = first.rows.copy();
  const offered = [...first.best(MOST_OFFERED)];
  for (const part of others) {
    offered.push(...part.best(MOST_OFFERED - offered.length, seen));
    seen.addAll(part.rows);
  }
  return { offered, total: seen.count() };
}

function isWorthSearching(word: string): boolean {
  return word.length > 1 && !SHARED_WORDS.has(word);
}

/** Inside a longer mention two letters are no name. */
function isTelling(part: readonly string[]): boolean {
  return part.some((word) => word.length > 2 && isWorthSearching(word));
}

function fitting(tables: DirectoryTables, { offered, total }: Candidates): Resolution {
  const found = customersAt(tables, offered);
  const [first] = found;
  if (!first) return { kind: 'none' };
  return total === 1 ? { kind: 'one', customer: first } : { kind: 'several', customers: found, total };
}
