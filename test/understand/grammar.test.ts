import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGrammar } from '../../src/understand/grammar';
import { ca } from '../../src/understand/lexicon/ca';
import { en } from '../../src/understand/lexicon/en';
import { es } from '../../src/understand/lexicon/es';
import { type PhraseGraph, START } from '../../src/understand/phrase-graph';
import { GRAMMAR_FILE } from '../../tools/train-understanding/files';
import { compileGrammar } from '../../tools/train-understanding/grammar/compile-grammar';
import { compilePeriods } from '../../tools/train-understanding/grammar/compile-periods';
import { packGrammar } from '../../tools/train-understanding/grammar/pack-grammar';

/** In bytes: it is read as a whole at the first sentence, and kept. */
const LARGEST_FILE = 750_000;
const SOURCES = join(__dirname, '..', '..', 'src', 'understand');

const file = readFileSync(GRAMMAR_FILE);
const stored = readGrammar(file);

describe('the stored grammar', function () {
  this.timeout(30_000);

  const lexicons = [en, es, ca];
  const compiled = compileGrammar(lexicons);
  const periods = compilePeriods(lexicons.map((lexicon) => lexicon.periods));

  function endingOf(graph: PhraseGraph, phrase: string): number {
    const words = phrase.split(' ').map((word) => stored.words.numberOf(word));
    return graph.ending(words.reduce((node, word) => graph.next(node, word), START));
  }

  it('is what the lexicons say', () => {
    assert.ok(packGrammar(compiled, periods).equals(file), 'npm run train:understanding');
  });

  it('finds every phrase, with all that it means', () => {
    const different = [...compiled.phrases].filter(([phrase, meanings]) => {
      const { meanings: found } = stored.senses.ofAny(endingOf(stored.phrases, phrase));
      return JSON.stringify(found) !== JSON.stringify(meanings);
    });

    assert.ok(compiled.phrases.size > 90_000);
    assert.deepEqual(different, []);
  });

  it('finds every stretch of time', () => {
    const different = [...periods].filter(([phrase, values]) => {
      const found = stored.periodValues[endingOf(stored.periods, phrase)];
      return JSON.stringify(found) !== JSON.stringify(values);
    });

    assert.deepEqual(different, []);
  });

  it('knows the languages of every word, and no word beside', () => {
    const told = [...compiled.words.keys()].map((word) => stored.tongues[stored.words.numberOf(word)]);

    assert.deepEqual(told, [...compiled.words.values()]);
    assert.equal(stored.tongues.length, compiled.words.size);
    assert.equal(stored.words.numberOf('qwxzz'), -1);
  });

  it('takes no part of a phrase for the whole', () => {
    assert.ok(endingOf(stored.phrases, 'who can open') === 0 || compiled.phrases.has('who can open'));
    assert.equal(endingOf(stored.phrases, 'what am i allowed to'), 0);
    assert.notEqual(endingOf(stored.phrases, 'what am i allowed to file'), 0);
  });

  it('stays small', () => {
    assert.ok(file.length < LARGEST_FILE, `${file.length} bytes`);
  });

  it('is all that sentences are understood by: nothing loads the lexicons, which take a second', () => {
    const loading = readdirSync(SOURCES)
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /^import (?!type )[^;]*'\.\/lexicon\/(?!lexicon')/mu.test(readFileSync(join(SOURCES, name), 'utf8')),
      );

    assert.deepEqual(loading, []);
  });
});
