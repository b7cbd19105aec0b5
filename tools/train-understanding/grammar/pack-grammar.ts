import {
  GRAMMAR_TABLES,
  type GrammarHeader,
  type GrammarTable,
  HEADER_START,
} from '../../../src/understand/grammar';
import type { Meaning } from '../../../src/understand/meaning';
import type { PeriodValues } from '../../../src/understand/period-grammar';
import { lettersOf } from '../../../src/understand/spelling';
import type { CompiledGrammar } from './compile-grammar';
import { type Path, pathsOf } from './paths';
import { WordNumbers } from './word-numbers';

type Numbers = Uint8Array | Uint16Array | Uint32Array;
type Tables = Readonly<Record<GrammarTable, Numbers>>;

/** Numbers of up to four bytes lie at multiples of four. */
const ALIGNED = 4;

/** The grammar as `readGrammar` reads it. */
export function packGrammar(grammar: CompiledGrammar, periods: ReadonlyMap<string, PeriodValues>): Buffer {
  const words = new WordNumbers(wordsOf(grammar, periods));
  const meanings = new Numbered<Meaning>();
  const endings = new Numbered<readonly number[]>();
  const phrases = [...grammar.phrases].map(([phrase, said]): Path => [
    numbersIn(words, phrase),
    endings.of(said.map((meaning) => meanings.of(meaning))) + 1,
  ]);
  const periodValues = new Numbered<PeriodValues>();
  const stretches = [...periods].map(([phrase, values]): Path => [
    numbersIn(words, phrase),
    periodValues.of(values) + 1,
  ]);
  const { corrected, places } = correctedIn(grammar);
  const [phrase, period] = [pathsOf(phrases), pathsOf(stretches)];
  return fileOf(
    { meanings: meanings.all, endings: endings.all, periodValues: periodValues.all, corrected: places },
    {
      letters: words.letters,
      wordStarts: words.starts,
      wordSlots: words.slots,
      tongues: Uint8Array.from(grammar.words.values()),
      phraseStarts: phrase.starts,
      phraseWords: phrase.words,
      phraseTargets: phrase.targets,
      phraseEndings: phrase.endings,
      periodStarts: period.starts,
      periodWords: period.words,
      periodTargets: period.targets,
      periodEndings: period.endings,
      correctedWords: Uint16Array.from(corrected, (word) => words.of(word)),
      correctedLetters: Uint32Array.from(corrected, lettersOf),
    },
  );
}

/** Different values, by number in the order of their first use. */
class Numbered<T> {
  readonly all: T[] = [];
  private readonly numbers = new Map<string, number>();

  of(value: T): number {
    const key = JSON.stringify(value);
    const number = this.numbers.get(key) ?? this.all.push(value) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

/** Those of time that no other phrase has come last. */
function wordsOf({ words }: CompiledGrammar, periods: ReadonlyMap<string, unknown>): readonly string[] {
  const ofTime = [...periods.keys()].flatMap((phrase) => phrase.split(' '));
  return [...new Set([...words.keys(), ...ofTime])];
}

function numbersIn(words: WordNumbers, phrase: string): readonly number[] {
  return phrase.split(' ').map((word) => words.of(word));
}

function correctedIn({ correctable }: CompiledGrammar): {
  corrected: readonly string[];
  places: GrammarHeader['corrected'];
} {
  const corrected = [...correctable.values()].flat();
  let from = 0;
  const places = [...correctable].map(([key, alike]) => {
    const to = from + alike.length;
    const place = [key, [from, to]] as const;
    from = to;
    return place;
  });
  return { corrected, places: Object.fromEntries(places) };
}

function fileOf(header: Omit<GrammarHeader, 'tables'>, tables: Tables): Buffer {
  let size = 0;
  const places = GRAMMAR_TABLES.map((name) => {
    const place = [size, tables[name].length] as const;
    size += padded(tables[name].byteLength);
    return [name, place] as const;
  });
  const told = JSON.stringify({ ...header, tables: Object.fromEntries(places) });
  const length = padded(Buffer.byteLength(told));
  const file = Buffer.alloc(HEADER_START + length + size, ' ');
  file.writeUInt32LE(length);
  file.write(told, HEADER_START);
  for (const [name, [at]] of places) {
    const { buffer, byteOffset, byteLength } = tables[name];
    file.set(new Uint8Array(buffer, byteOffset, byteLength), HEADER_START + length + at);
  }
  return file;
}

function padded(bytes: number): number {
  return Math.ceil(bytes / ALIGNED) * ALIGNED;
}
