import type { TopicId } from '../domain/topics';
import type { WorkloadId } from '../domain/workloads';
import { isWithinEdits } from './edit-distance';
import type { Cue, Lexicon, Phrases } from './lexicon/lexicon';
import { tokenise } from './tokens';
import type { Intent, StatedArrangement } from './understanding';

/** The kinds of meaning and their values. */
export interface MeaningIds {
  readonly intent: Intent;
  readonly cue: Cue;
  readonly workload: WorkloadId;
  /** A workload that is suggested, not named. */
  readonly hint: WorkloadId;
  readonly topic: TopicId;
  readonly premium: 'yes' | 'no';
  readonly seller: 'us' | 'someoneElse';
  readonly arrangement: StatedArrangement;
  readonly ordinal: number;
  readonly filler: 'filler';
}
export type MeaningKind = keyof MeaningIds;
type MeaningOf<K extends MeaningKind> = { readonly kind: K; readonly id: MeaningIds[K] };

/** What a phrase can mean. A phrase may mean several things; the rules decide which of them counts. */
export type Meaning = { [K in MeaningKind]: MeaningOf<K> }[MeaningKind];

/** All languages' phrases in one table, ready for look-up. */
export interface Grammar {
  readonly phrases: ReadonlyMap<string, readonly Meaning[]>;
  /** Most words of any phrase that begins with this word. */
  readonly reach: ReadonlyMap<string, number>;
  /** Every word of every phrase. */
  readonly words: ReadonlySet<string>;
  /** Words worth correcting to, by first letter. */
  readonly correctable: ReadonlyMap<string, readonly string[]>;
}

const SHORTEST_CORRECTED = 5;
/** Ideas in words so common that a name one letter away from them is likelier a name. */
const NEVER_CORRECTED: readonly Cue[] = ['past', 'show', 'tell', 'ending', 'on', 'off', 'later'];

/** Puts the tables of the given languages into one grammar, so that a sentence may mix them. */
export function compileGrammar(lexicons: readonly Lexicon[]): Grammar {
  const phrases = new Map<string, Meaning[]>();
  const reach = new Map<string, number>();
  const words = new Set<string>();
  const correctable = new Map<string, string[]>();
  for (const [listed, meaning] of lexicons.flatMap(entriesOf)) {
    for (const phrase of split(listed)) {
      const meanings = phrases.get(phrase.join(' '));
      if (meanings) meanings.push(meaning);
      else phrases.set(phrase.join(' '), [meaning]);
      const first = phrase[0] ?? '';
      reach.set(first, Math.max(reach.get(first) ?? 0, phrase.length));
      for (const word of phrase) addWord(word, meaning, words, correctable);
    }
  }
  for (const word of lexicons.flatMap(({ asTyped }) => split(asTyped)).flat()) words.add(word);
  return { phrases, reach, words, correctable };
}

function addWord(
  word: string,
  meaning: Meaning,
  words: Set<string>,
  correctable: Map<string, string[]>,
): void {
  words.add(word);
  if (word.length < SHORTEST_CORRECTED || meaning.kind === 'filler') return;
  if (meaning.kind === 'cue' && NEVER_CORRECTED.includes(meaning.id)) return;
  const initial = correctable.get(word[0] ?? '') ?? [];
  if (!initial.includes(word)) initial.push(word);
  correctable.set(word[0] ?? '', initial);
}

function split(phrases: Phrases): readonly (readonly string[])[] {
  return phrases
    .split(',')
    .map((phrase) => tokenise(phrase).map((token) => token.word))
    .filter((phrase) => phrase.length > 0);
}

type Entry = readonly [Phrases, Meaning];

function entriesOf(lexicon: Lexicon): readonly Entry[] {
  const { intents, cues, topics, entraPremium, azureSeller, arrangement } = lexicon;
  return [
    ...entries(intents).map(([id, listed]): Entry => [listed, { kind: 'intent', id }]),
    ...entries(cues).map(([id, listed]): Entry => [listed, { kind: 'cue', id }]),
    ...entries(lexicon.workloads).flatMap(([id, { names, hints = '' }]): Entry[] => [
      [names, { kind: 'workload', id }],
      [hints, { kind: 'hint', id }],
    ]),
    ...entries(topics).map(([id, listed]): Entry => [listed, { kind: 'topic', id }]),
    ...entries(entraPremium).map(([id, listed]): Entry => [listed, { kind: 'premium', id }]),
    ...entries(azureSeller).map(([id, listed]): Entry => [listed, { kind: 'seller', id }]),
    ...entries(arrangement).map(([id, listed]): Entry => [listed, { kind: 'arrangement', id }]),
    ...lexicon.ordinals.map((listed, index): Entry => [listed, { kind: 'ordinal', id: index + 1 }]),
    [lexicon.fillers, { kind: 'filler', id: 'filler' }],
  ];
}

/** `Object.entries` with the keys that the type states; the tables are literals, so they have no others. */
function entries<K extends string, V>(table: Readonly<Partial<Record<K, V>>>): [K, V][] {
  return Object.entries(table) as [K, V][];
}

/** The keyword that a misspelt word of five letters or more was meant to be, if exactly one fits best. */
export function correct(grammar: Grammar, word: string): string | undefined {
  if (word.length < SHORTEST_CORRECTED || grammar.words.has(word)) return undefined;
  const candidates = grammar.correctable.get(word[0] ?? '') ?? [];
  const oneEdit = candidates.find((keyword) => isWithinEdits(word, keyword, 1));
  if (oneEdit !== undefined || word.length < 8) return oneEdit;
  return candidates.find((keyword) => keyword.length >= 8 && isWithinEdits(word, keyword, 2));
}
