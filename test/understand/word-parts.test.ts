import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atOnce } from '../../src/understand/in-steps';
import { SortedWords } from '../../src/understand/sorted-words';
import { WordParts } from '../../src/understand/word-parts';

describe('WordParts', () => {
  it('finds the words that contain a part, and no others', () => {
    const letters = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom('a', 'b', '7', 'я', '東'), minLength, maxLength });
    fc.assert(
      fc.property(fc.uniqueArray(letters(1, 8), { maxLength: 40 }), letters(2, 4), (words, part) => {
        const sorted = [...words].sort();
        const found = new Set<string | undefined>();

        atOnce(WordParts.of(atOnce(SortedWords.of(sorted)))).containing(part, (at) => found.add(sorted[at]));

        assert.deepEqual(
          [...found],
          sorted.filter((word) => word.includes(part)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
