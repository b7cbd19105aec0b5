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

const NOBODY: readonly number[] = [];

/** The visible rows whose full name or domain stands in a text, longest first. */
export function namesIn(tables: DirectoryTables, visible: RowSet, text: string): readonly number[] {
  const words = wordsOf(text);
  const end = Math.min(words.length, MOST_WORDS_READ);
  let found: Found[] | undefined;
  for (let from = 0; from < end; from++) {
    const longest = longestAt(tables, visible, words, from, end);
    if (longest) (found ??= []).push(longest);
  }
  if (!found) return NOBODY;
  return found.length === 1
    ? (found[0]?.rows ?? NOBODY)
    : [...new Set(outermost(found).flatMap((hit) => hit.rows))];
}

/** Reads on from a word for as long as some name or domain begins so. */
function longestAt(
  { names, domains }: DirectoryTables,
  visible: RowSet,
  words: readonly string[],
  from: number,
  end: number,
): Found | undefined {
  let longest: Found | undefined;
  let inNames = names.everything;
  let inDomains = domains.keys.everything;
  let read = 0;
  for (let at = from; at < end; at++) {
    const next = at === from ? (words[at] ?? '') : ` ${words[at]}`;
    inNames = names.goingOn(inNames, read, next);
    inDomains = domains.keys.goingOn(inDomains, read, next);
    if (isEmpty(inNames) && isEmpty(inDomains)) break;
    read += next.length;
    const ofNames = names.ending(inNames, read);
    const ofDomains = domains.keys.ending(inDomains, read);
    if (isEmpty(ofNames) && isEmpty(ofDomains)) continue;
    const rows = new Set(placesIn(ofNames));
    domains.each(ofDomains, (row) => rows.add(row));
    const seen = [...rows].filter((row) => visible.has(row)).sort((a, b) => a - b);
    if (seen.length > 0) longest = { from, length: at - from + 1, rows: seen };
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
