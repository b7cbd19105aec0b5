import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Meaning } from './meaning';
import type { PeriodValues } from './period-grammar';
import { PhraseGraph } from './phrase-graph';
import { Senses } from './sense';
import { Spelling } from './spelling';
import { WordTable } from './word-table';

/** What `tools/train-understanding.ts` makes of the lexicons. In the bundle it lies beside it, as here beside this file. */
export const GRAMMAR_FILE = 'grammar.bin';

/** All languages' phrases in one table, ready for look-up. */
export interface Grammar {
  readonly words: WordTable;
  /** Of every word of every phrase the languages that it tells, none for names of products. Words of time come after. */
  readonly tongues: Uint8Array;
  readonly phrases: PhraseGraph;
  readonly senses: Senses;
  readonly spelling: Spelling;
  readonly periods: PhraseGraph;
  /** By ending. */
  readonly periodValues: readonly PeriodValues[];
}

/** What stands before the tables in the file. */
export interface GrammarHeader {
  /** Where each table lies behind the header, in bytes, and how many numbers it has. */
  readonly tables: Readonly<Record<GrammarTable, readonly [offset: number, length: number]>>;
  readonly meanings: readonly Meaning[];
  /** By ending, from one up: which of the meanings it has. */
  readonly endings: readonly (readonly number[])[];
  readonly periodValues: readonly PeriodValues[];
  /** Where the words worth correcting to lie, by first letter and length. */
  readonly corrected: Readonly<Record<string, readonly [from: number, to: number]>>;
}

/** The tables of the file. It says first how long the header is, in four bytes. */
export const GRAMMAR_TABLES = [
  'letters',
  'wordStarts',
  'wordSlots',
  'tongues',
  'phraseStarts',
  'phraseWords',
  'phraseTargets',
  'phraseEndings',
  'periodStarts',
  'periodWords',
  'periodTargets',
  'periodEndings',
  'correctedWords',
  'correctedLetters',
] as const;
export type GrammarTable = (typeof GRAMMAR_TABLES)[number];
export const HEADER_START = 4;

let kept: Grammar | undefined;

/** Read at the first sentence, and kept. */
export function storedGrammar(): Grammar {
  kept ??= readGrammar(readFileSync(join(__dirname, GRAMMAR_FILE)));
  return kept;
}

export function readGrammar(file: Uint8Array): Grammar {
  // Numbers of several bytes have to lie at multiples of their size.
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const size = new DataView(bytes).getUint32(0, true);
  const header = JSON.parse(Buffer.from(bytes, HEADER_START, size).toString()) as GrammarHeader;
  const numbers = <A>(
    kind: { new (from: ArrayBufferLike, at: number, length: number): A },
    name: GrammarTable,
  ): A => new kind(bytes, HEADER_START + size + header.tables[name][0], header.tables[name][1]);
  const graph = (name: 'phrase' | 'period'): PhraseGraph =>
    new PhraseGraph(
      numbers(Uint32Array, `${name}Starts`),
      numbers(Uint16Array, `${name}Words`),
      numbers(Uint16Array, `${name}Targets`),
      numbers(Uint16Array, `${name}Endings`),
    );
  const words = new WordTable(
    Buffer.from(numbers(Uint8Array, 'letters')).toString('latin1'),
    numbers(Uint32Array, 'wordStarts'),
    numbers(Uint16Array, 'wordSlots'),
  );
  const tongues = numbers(Uint8Array, 'tongues');
  const spelling = new Spelling(words, tongues, header.corrected, {
    words: numbers(Uint16Array, 'correctedWords'),
    letters: numbers(Uint32Array, 'correctedLetters'),
  });
  return {
    words,
    tongues,
    phrases: graph('phrase'),
    senses: new Senses(header.meanings, header.endings),
    spelling,
    periods: graph('period'),
    periodValues: [{}, ...header.periodValues],
  };
}
