import type { Row } from './customer-search';
import { wordsOf } from './terms';

/** Rows whose full name or domain stands in a text, longest first. */
export type NameFinder = (text: string) => readonly Row[];

interface Found {
  readonly from: number;
  readonly length: number;
  readonly rows: readonly Row[];
}

const MOST_WORDS_READ = 200;

export function createNameFinder(rows: readonly Row[]): NameFinder {
  const byKey = new Map<string, Row[]>();
  let longest = 0;
  for (const row of rows) {
    const domain = wordsOf(row.domain).join(' ');
    for (const key of new Set([row.name, domain])) {
      if (!key) continue;
      byKey.set(key, [...(byKey.get(key) ?? []), row]);
      longest = Math.max(longest, key.split(' ').length);
    }
  }
  return (text) => {
    const words = wordsOf(text).slice(0, MOST_WORDS_READ);
    const found = words.flatMap((_, from) => longestAt(words, from, longest, byKey));
    return [...new Set(outermost(found).flatMap((hit) => hit.rows))];
  };
}

function longestAt(
  words: readonly string[],
  from: number,
  longest: number,
  byKey: Map<string, Row[]>,
): Found[] {
  for (let length = Math.min(longest, words.length - from); length > 0; length--) {
    const rows = byKey.get(words.slice(from, from + length).join(' '));
    if (rows) return [{ from, length, rows }];
  }
  return [];
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
