/**
 * Is `typed` at most `max` edits (insert, delete, replace, swap of neighbours) from `word`?
 * Own code: the words are short, and the usual libraries know no bound or no swap.
 */
export function isWithinEdits(typed: string, word: string, max: 1 | 2): boolean {
  return isRestWithin(typed, 0, word, 0, max);
}

/** Goes on as far as both are the same; there each edit in turn has to explain what follows. */
function isRestWithin(
  typed: string,
  typedFrom: number,
  word: string,
  wordFrom: number,
  left: number,
): boolean {
  let [from, at] = [typedFrom, wordFrom];
  if (Math.abs(typed.length - from - (word.length - at)) > left) return false;
  while (from < typed.length && typed.charCodeAt(from) === word.charCodeAt(at)) {
    from++;
    at++;
  }
  if (from === typed.length || at === word.length) return typed.length - from + word.length - at <= left;
  if (left === 0) return false;
  return (
    isRestWithin(typed, from + 1, word, at + 1, left - 1) ||
    isRestWithin(typed, from + 1, word, at, left - 1) ||
    isRestWithin(typed, from, word, at + 1, left - 1) ||
    (typed.charCodeAt(from) === word.charCodeAt(at + 1) &&
      typed.charCodeAt(from + 1) === word.charCodeAt(at) &&
      isRestWithin(typed, from + 2, word, at + 2, left - 1))
  );
}
