import { LRUCache } from 'lru-cache';
import { KIND } from './bits';
import { means, type Piece } from './pieces';
import { partPlace, wordPlace } from './places';

/** What a word by itself adds to a sentence: places of weights. */
export interface WordTraits {
  readonly place: number;
  /** Of its parts, so that a form that was never seen resembles those that were. Each place once. */
  readonly parts: Uint16Array;
  /** What the word is worth to each opinion, once that was added up. */
  worth: Int16Array | undefined;
}

const DIGIT = /\d/u;
const SHORTEST_PART = 3;
const LONGEST_PART = 5;
const MOST_WORDS = 1000;

/** People repeat words, and a word's parts take a while. */
const ofWords = new LRUCache<string, WordTraits>({ max: MOST_WORDS });

const NUMBER = masked('number');
const PRODUCT = masked('product');
const CAPITAL = masked('capital');
const KNOWN = { name: masked('name'), ticket: masked('ticket'), period: masked('period') } as const;

/** Calls back with every word, names, numbers and products masked. */
export function eachWord(pieces: readonly Piece[], found: (word: WordTraits) => void): void {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    if (piece.kind !== 'phrase' && piece.kind !== 'unknown') found(KNOWN[piece.kind]);
    else if (piece.kind === 'unknown' && piece.capital && at > 0) found(CAPITAL);
    else if (means(piece, KIND.workload)) found(PRODUCT);
    else for (const word of piece.words) found(traitsOfWord(word));
  }
}

function traitsOfWord(word: string): WordTraits {
  const known = ofWords.get(word);
  if (known) return known;
  const traits = DIGIT.test(word) ? NUMBER : traitsOf(wordPlace(word), partsOf(`<${word}>`));
  ofWords.set(word, traits);
  return traits;
}

function masked(what: string): WordTraits {
  return traitsOf(wordPlace(`_${what}`), new Uint16Array(0));
}

function traitsOf(place: number, parts: Uint16Array): WordTraits {
  return { place, parts, worth: undefined };
}

function partsOf(framed: string): Uint16Array {
  const parts = new Set<number>();
  for (let length = SHORTEST_PART; length <= LONGEST_PART; length++) {
    for (let at = 0; at + length <= framed.length; at++) parts.add(partPlace(framed, at, at + length));
  }
  return Uint16Array.from(parts);
}
