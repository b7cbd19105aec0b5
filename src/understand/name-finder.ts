import type { DirectoryTables } from './directory-tables';
import type { RowSet } from './row-set';
import { isEmpty, placesIn } from './sorted-words';
import { wordsOf } from './terms';

interface Found {
  readonly from: number;
  readonly length: number;
  readonly rows: readonly number[];
}

const MOST_WORDS_READ = 200;

/** The visible rows whose full name or domain stands in a text, longest first. */
export function namesIn(tables: DirectoryTables, visible: RowSet, text: string): readonly number[] {
  const words = wordsOf(text).slice(0, MOST_WORDS_READ);
  const found = words.flatMap((_, from) => longestAt(tables, visible, words, from));
  return [...new Set(outermost(found).flatMap((hit) => hit.rows))];
}

/** Reads on from a word for as long as some name or domain begins so. */
function longestAt(
  { names, domains }: DirectoryTables,
  visible: RowSet,
  words: readonly string[],
  from: number,
): readonly Found[] {
  let longest: readonly Found[] = [];
  let inNames = names.everything;
  let inDomains = domains.keys.everything;
  let read = 0;
  for (let at = from; at < words.length && !(isEmpty(inNames) && isEmpty(inDomains)); at++) {
    const next = at === from ? (words[at] ?? '') : ` ${words[at]}`;
    inNames = names.goingOn(inNames, read, next);
    inDomains = domains.keys.goingOn(inDomains, read, next);
    read += next.length;
    const rows = new Set(placesIn(names.ending(inNames, read)));
    domains.each(domains.keys.ending(inDomains, read), (row) => rows.add(row));
    const seen = [...rows].filter((row) => visible.has(row)).sort((a, b) => a - b);
    if (seen.length > 0) longest = [{ from, length: at - from + 1, rows: seen }];
  }
  return longest;
}

/** Longest first, without what lies inside another. */
function outermost(found: readonly Found[]): readonly Found[] {
  const isInside = (inner: Found): boolean =>
    found.some(
      (outer) =>
        outer !== inner &&
        outer.length > inner.length &&
        outer.from <= inner.from &&
        outer.from + outer.length >= inner.from + inner.length,
    );
  return found.filter((hit) => !isInside(hit)).sort((a, b) => b.length - a.length);
}
