import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PhraseGraph, START } from '../../src/understand/phrase-graph';
import { WordTable } from '../../src/understand/word-table';
import { type Path, pathsOf } from '../../tools/train-understanding/grammar/paths';
import { WordNumbers } from '../../tools/train-understanding/grammar/word-numbers';

function graphOf(phrases: readonly Path[]): PhraseGraph {
  const { starts, words, targets, endings } = pathsOf(phrases);
  return new PhraseGraph(starts, words, targets, endings);
}

function tableOf(words: readonly string[]): WordTable {
  const { letters, starts, slots } = new WordNumbers(words);
  return new WordTable(Buffer.from(letters).toString('latin1'), starts, slots);
}

/** 0 also where a word leads nowhere. */
function endingOf(graph: PhraseGraph, words: readonly number[]): number {
  let node = START;
  for (const word of words) {
    node = graph.next(node, word);
    if (node === START) return 0;
  }
  return graph.ending(node);
}

const phrase = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 });
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ñ', '1'), minLength: 1, maxLength: 4 });

describe('PhraseGraph', () => {
  it('finds the phrases that were put in, and no others', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(phrase, fc.integer({ min: 1, max: 3 }))), phrase, (phrases, other) => {
        const graph = graphOf(phrases);
        const last = new Map(phrases.map(([words, ending]) => [words.join(' '), ending]));

        for (const [words] of phrases) assert.equal(endingOf(graph, words), last.get(words.join(' ')));
        assert.equal(endingOf(graph, other), last.get(other.join(' ')) ?? 0);
      }),
    );
  });

  it('keeps once what several phrases go on with', () => {
    const [heads, tails] = [
      [0, 1, 2],
      [3, 4],
    ];
    const { starts } = pathsOf(heads.flatMap((head) => tails.map((tail): Path => [[head, tail, 5], 1])));

    // The start, what follows any head, what follows any tail, and the end.
    assert.equal(starts.length - 1, 4);
  });
});

describe('WordTable', () => {
  it('tells each word by its number, and finds no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (words, other) => {
        const table = tableOf(words);

        assert.deepEqual(
          words.map((one) => table.numberOf(one)),
          words.map((_, number) => number),
        );
        assert.deepEqual(
          words.map((_, number) => table.word(number)),
          words,
        );
        assert.equal(table.numberOf(other), words.indexOf(other));
      }),
    );
  });
});
