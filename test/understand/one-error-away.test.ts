import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atOnce } from '../../src/understand/in-steps';
import { oneErrorAway } from '../../src/understand/one-error-away';
import { placesIn, SortedWords } from '../../src/understand/sorted-words';

/** All that comes of one error in what was typed, with `?` for whatever letter. */
function errorsIn(typed: string): readonly string[] {
  return [...`${typed} `].flatMap((letter, at) => {
    const [before, rest, next] = [typed.slice(0, at), typed.slice(at + 1), typed[at + 1] ?? ''];
    return [
      `${before}?${typed.slice(at)}`,
      ...(at < typed.length ? [before + rest, `${before}?${rest}`] : []),
      ...(next ? [before + next + letter + typed.slice(at + 2)] : []),
    ];
  });
}

function beginsLike(word: string, pattern: string): boolean {
  return (
    word.length >= pattern.length && [...pattern].every((letter, at) => letter === '?' || letter === word[at])
  );
}

describe('oneErrorAway', () => {
  it('finds the words whose beginning is one typing error away, and no others', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'я'), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 30 }), letters, (words, typed) => {
        const sorted = [...words].sort();

        const ranges = [...oneErrorAway(atOnce(SortedWords.of(sorted)), typed)];

        // What begins with the typed letters as they are is found or not: nobody asks.
        const isOpen = (word: string): boolean => !word.startsWith(typed);
        const found = new Set(ranges.flatMap(placesIn).map((at) => sorted[at] ?? ''));
        const expected = sorted.filter((word) =>
          errorsIn(typed).some((pattern) => beginsLike(word, pattern)),
        );
        assert.deepEqual([...found].sort().filter(isOpen), expected.filter(isOpen));
      }),
      { numRuns: 1000 },
    );
  });
});
