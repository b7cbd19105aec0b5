import type { Customer } from '../domain/customer';
import type { Row, Search } from './customer-search';
import { groupBy } from './group-by';
import type { NameFinder } from './name-finder';
import { domainIn, wordsOf } from './terms';

/** Which customers a mention can stand for. `customers` is best first and cut; `total` is the uncut count. */
export type Resolution =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly customer: Customer }
  | { readonly kind: 'several'; readonly customers: readonly Customer[]; readonly total: number };

const MOST_OFFERED = 15;
const MOST_WORDS_TRIED = 12;

/** Words that many names share, so that by themselves they name nobody. */
const SHARED_WORDS = new Set(
  `ab ag and as bv co company corp corporation de del des di du el et for gmbh group holding holdings inc
   international kg la las les limited llc llp los ltd ltda nv of oy plc sa sarl sas services sl slu solutions spa
   srl the und y`.split(/\s+/u),
);

/** Tries the whole mention, then full names inside it, then its longest part that matches, then typing errors. */
export function createResolver(
  rows: readonly Row[],
  search: Search,
  namesIn: NameFinder,
): (mention: string) => Resolution {
  const byName = groupBy(rows, (row) => row.name);
  const byDomain = groupBy(rows, (row) => row.domain);
  return (mention) => {
    const words = wordsOf(mention);
    if (words.length === 0) return { kind: 'none' };
    const exact = byName.get(words.join(' ')) ?? byDomain.get(domainIn(mention) ?? '-');
    if (exact) return toResolution(exact);
    if (!words.some(isWorthSearching)) return { kind: 'none' };
    const attempts: readonly (() => readonly Row[])[] = [
      () => search(mention, 'start'),
      () => namesIn(mention),
      () => longestPart(words, (part) => search(part, 'start')),
      () => search(mention, 'inside'),
      () => search(mention, 'misspelt'),
      () => longestPart(words, (part) => search(part, 'misspelt')),
    ];
    return toResolution(firstFound(attempts));
  };
}

function firstFound(attempts: readonly (() => readonly Row[])[]): readonly Row[] {
  for (const attempt of attempts) {
    const found = attempt();
    if (found.length > 0) return found;
  }
  return [];
}

function toResolution(rows: readonly Row[]): Resolution {
  const [first, ...others] = rows;
  if (!first) return { kind: 'none' };
  if (others.length === 0) return { kind: 'one', customer: first.customer };
  return {
    kind: 'several',
    customers: rows.slice(0, MOST_OFFERED).map((row) => row.customer),
    total: rows.length,
  };
}

/** The matches of the longest neighbouring words that match at all; of equally long ones, all. */
function longestPart(words: readonly string[], find: (part: string) => readonly Row[]): readonly Row[] {
  const tried = words.slice(0, MOST_WORDS_TRIED);
  for (let length = Math.min(tried.length - 1, 4); length > 0; length--) {
    const parts = tried
      .slice(0, tried.length - length + 1)
      .map((_, from) => tried.slice(from, from + length));
    const found = parts.filter(isTelling).flatMap((part) => find(part.join(' ')));
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

function isWorthSearching(word: string): boolean {
  return word.length > 1 && !SHARED_WORDS.has(word);
}

/** Inside a longer mention two letters are no name. */
function isTelling(part: readonly string[]): boolean {
  return part.some((word) => word.length > 2 && isWorthSearching(word));
}
