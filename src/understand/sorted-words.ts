/** Sorted words, each with the rows that it occurs in. */
export interface SortedWords {
  readonly words: readonly string[];
  /** Rows by position of the word. */
  readonly rows: readonly (readonly number[])[];
}

export function sortWords(termsByRow: readonly (readonly string[])[]): SortedWords {
  const rowsByWord = new Map<string, number[]>();
  termsByRow.forEach((terms, row) => {
    for (const term of terms) {
      const rows = rowsByWord.get(term);
      if (rows) rows.push(row);
      else rowsByWord.set(term, [row]);
    }
  });
  const sorted = [...rowsByWord].sort(([a], [b]) => byCodeUnits(a, b));
  return { words: sorted.map(([word]) => word), rows: sorted.map(([, rows]) => rows) };
}

/** Calls back with the position of every word that begins with the term. */
export function eachStarting({ words }: SortedWords, term: string, found: (at: number) => void): void {
  for (let at = lowerBound(words, term); words[at]?.startsWith(term); at++) found(at);
}

/** Code-unit order: it is what `startsWith` ranges need, whatever the locale. */
export function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Index of the first word that is not before the term. */
function lowerBound(words: readonly string[], term: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
