/**
 * Is `typed` at most `max` edits (insert, delete, replace, swap of neighbours) from `word`?
 * Own code: the words are short, and the usual libraries know no bound or no swap.
 */
export function isWithinEdits(typed: string, word: string, max: 1 | 2): boolean {
  if (Math.abs(typed.length - word.length) > max) return false;
  if (typed === word || isOneEdit(typed, word)) return true;
  return max === 2 && distance(typed, word) <= 2;
}

/** After the first difference, one replacement, insertion, omission or swap has to explain all of the rest. */
function isOneEdit(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === word.charCodeAt(at)) at++;
  const swapped =
    at + 1 < typed.length &&
    typed.charCodeAt(at) === word.charCodeAt(at + 1) &&
    typed.charCodeAt(at + 1) === word.charCodeAt(at);
  return (
    isSameRest(typed, at + 1, word, at + 1) ||
    isSameRest(typed, at + 1, word, at) ||
    isSameRest(typed, at, word, at + 1) ||
    (swapped && isSameRest(typed, at + 2, word, at + 2))
  );
}

function isSameRest(typed: string, from: number, word: string, at: number): boolean {
  const left = Math.max(typed.length - from, 0);
  if (left !== word.length - at) return false;
  for (let i = 0; i < left; i++) {
    if (typed.charCodeAt(from + i) !== word.charCodeAt(at + i)) return false;
  }
  return true;
}

/** Damerau-Levenshtein distance, each pair of letters swapped at most once. */
function distance(typed: string, word: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = nextRow(typed, word, row, last, beforeLast);
    beforeLast = last;
    last = current;
  }
  return last[word.length] ?? Infinity;
}

function nextRow(typed: string, word: string, row: number, last: number[], beforeLast: number[]): number[] {
  const current = [row];
  for (let column = 1; column <= word.length; column++) {
    const same = typed[row - 1] === word[column - 1];
    const left = current[column - 1] ?? Infinity;
    const up = last[column] ?? Infinity;
    const diagonal = last[column - 1] ?? Infinity;
    let cost = Math.min(left + 1, up + 1, diagonal + (same ? 0 : 1));
    const swapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
    if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? Infinity) + 1);
    current.push(cost);
  }
  return current;
}
