import type { Cue, Lexicon, Phrases } from '../../../src/understand/lexicon/lexicon';
import type { Meaning } from '../../../src/understand/meaning';
import { SHORTEST_CORRECTED } from '../../../src/understand/spelling';
import { type Tongues, tongue } from '../../../src/understand/tongues';
import { tokenise } from '../../../src/understand/tokens';

/** All languages' phrases. */
export interface CompiledGrammar {
  readonly phrases: ReadonlyMap<string, readonly Meaning[]>;
  /** Every word of every phrase, with the languages that it tells; names of products tell none. */
  readonly words: ReadonlyMap<string, Tongues>;
  /** Words worth correcting to, by first letter and length; those of earlier lexicons first. */
  readonly correctable: ReadonlyMap<string, readonly string[]>;
}

/** Ideas in words so common that a name one letter away from them is likelier a name. */
const NEVER_CORRECTED: readonly Cue[] = ['past', 'show', 'tell', 'ending', 'on', 'off', 'later', 'offTopic'];

/** Ideas in verbs of so many forms that a short name is soon one letter away from one: "Megan", Spanish "metan". */
const OF_MANY_FORMS: readonly Cue[] = [
  'open',
  'opens',
  'file',
  'speak',
  'trouble',
  'cannot',
  'symptom',
  'us',
  'me',
];

interface Tables {
  readonly phrases: Map<string, Meaning[]>;
  readonly words: Map<string, Tongues>;
  readonly correctable: Map<string, string[]>;
  /** All words in `correctable`. */
  readonly corrected: Set<string>;
}

/** Puts the tables of the given languages into one grammar, so that a sentence may mix them. */
export function compileGrammar(lexicons: readonly Lexicon[]): CompiledGrammar {
  const tables: Tables = {
    phrases: new Map(),
    words: new Map(),
    correctable: new Map(),
    corrected: new Set(),
  };
  const read = phraseReader();
  lexicons.forEach((lexicon, index) => {
    const tongues = tongue(index);
    for (const [listed, meaning] of entriesOf(lexicon, tongues)) {
      const words = new Set<string>();
      for (const phrase of read(listed)) {
        addPhrase(tables, phrase, meaning);
        for (const word of phrase) words.add(word);
      }
      // Phrases of one meaning share most of their words.
      for (const word of words) addWord(tables, word, meaning);
    }
    for (const word of read(lexicon.asTyped).flat()) addTongue(tables, word, 0);
  });
  return tables;
}

function addPhrase(tables: Tables, phrase: readonly string[], meaning: Meaning): void {
  const key = phrase.join(' ');
  const meanings = tables.phrases.get(key) ?? [];
  const known = meanings.findIndex(({ kind, id }) => kind === meaning.kind && id === meaning.id);
  const tongues = meaning.tongues | (meanings[known]?.tongues ?? 0);
  if (known < 0) meanings.push(meaning);
  else meanings[known] = { ...meaning, tongues };
  tables.phrases.set(key, meanings);
}

function addWord({ words, correctable, corrected }: Tables, word: string, meaning: Meaning): void {
  addTongue({ words }, word, meaning.kind === 'workload' || meaning.kind === 'hint' ? 0 : meaning.tongues);
  if (word.length < SHORTEST_CORRECTED || meaning.kind === 'filler' || corrected.has(word)) return;
  if (meaning.kind === 'cue' && NEVER_CORRECTED.includes(meaning.id)) return;
  if (meaning.kind === 'cue' && OF_MANY_FORMS.includes(meaning.id) && word.length <= SHORTEST_CORRECTED)
    return;
  const key = `${word[0]}${word.length}`;
  const alike = correctable.get(key) ?? [];
  alike.push(word);
  correctable.set(key, alike);
  corrected.add(word);
}

function addTongue({ words }: Pick<Tables, 'words'>, word: string, tongues: Tongues): void {
  words.set(word, (words.get(word) ?? 0) | tongues);
}

/** Reads listed phrases. There are some hundred thousand of them, of few words, so each word is read once. */
function phraseReader(): (phrases: Phrases) => readonly (readonly string[])[] {
  const known = new Map<string, readonly string[]>();
  const wordsIn = (chunk: string): readonly string[] => {
    const words = known.get(chunk) ?? tokenise(chunk).map(({ word }) => word);
    known.set(chunk, words);
    return words;
  };
  return (phrases) =>
    phrases
      .split(',')
      .map((phrase) => wordsOf(phrase, wordsIn))
      .filter((phrase) => phrase.length > 0);
}

function wordsOf(phrase: string, wordsIn: (chunk: string) => readonly string[]): readonly string[] {
  const words: string[] = [];
  for (const chunk of phrase.split(' ')) if (chunk) words.push(...wordsIn(chunk));
  return words;
}

type Entry = readonly [Phrases, Meaning];

function entriesOf(lexicon: Lexicon, tongues: Tongues): readonly Entry[] {
  const { intents, cues, topics, entraPremium, azureSeller, arrangement, languages } = lexicon;
  const all = { tongues };
  return [
    ...entries(intents).map(([id, listed]): Entry => [listed, { kind: 'intent', id, ...all }]),
    ...entries(cues).map(([id, listed]): Entry => [listed, { kind: 'cue', id, ...all }]),
    ...entries(lexicon.workloads).flatMap(([id, { names, hints = '' }]): Entry[] => [
      [names, { kind: 'workload', id, ...all }],
      [hints, { kind: 'hint', id, ...all }],
    ]),
    ...entries(topics).map(([id, listed]): Entry => [listed, { kind: 'topic', id, ...all }]),
    ...entries(entraPremium).map(([id, listed]): Entry => [listed, { kind: 'premium', id, ...all }]),
    ...entries(azureSeller).map(([id, listed]): Entry => [listed, { kind: 'seller', id, ...all }]),
    ...entries(arrangement).map(([id, listed]): Entry => [listed, { kind: 'arrangement', id, ...all }]),
    ...entries(languages).map(([id, listed]): Entry => [listed, { kind: 'language', id, ...all }]),
    ...lexicon.ordinals.map((listed, index): Entry => [listed, { kind: 'ordinal', id: index + 1, ...all }]),
    [lexicon.fillers, { kind: 'filler', id: 'filler', ...all }],
  ];
}

/** `Object.entries` with the keys that the type states; the tables are literals, so they have no others. */
function entries<K extends string, V>(table: Readonly<Partial<Record<K, V>>>): [K, V][] {
  return Object.entries(table) as [K, V][];
}
