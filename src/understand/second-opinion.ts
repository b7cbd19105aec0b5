import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fnv } from './fnv';
import { addIdeas, addParts, maskedWords, type TakenApart } from './traits';
import { ERRANDS, type Intent, STEERING } from './understanding';

/** What an opinion can come to; `none` is nothing of ours. */
export const OPINIONS = [...ERRANDS, ...STEERING, 'none'] as const;

/** What a sentence most likely sets out to do, judging by sentences that are labelled. */
export interface Opinion {
  readonly intent: Intent | 'none';
  /** From 0 to 1. */
  readonly confidence: number;
}

/** What `tools/train-understanding.ts` writes. */
export interface Weights {
  /** The weight that a step of the alphabet stands for. */
  readonly step: number;
  /** For every place a letter an opinion. */
  readonly letters: string;
}

/** A weight is one letter; the one in the middle is 0. */
export const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_';
/** All letters are ASCII. */
const CODES = 128;
export const MIDDLE = (ALPHABET.length - 1) / 2;
/** Beside this file, and beside the bundle. */
export const WEIGHTS_FILE = 'second-opinion-weights.json';
const IDEA_PLACES = 3072;
const WORD_PLACES = 6144;
const PART_PLACES = 8192;
export const PLACES = IDEA_PLACES + WORD_PLACES + PART_PLACES;
/** Parts of words are many and say little each. */
const PART_STRENGTH = 0.5;

const isTaken = new Uint8Array(PLACES);

/** The places of the weights that a sentence touches, each once. */
export function placesOf(sentence: TakenApart): readonly number[] {
  const places: number[] = [];
  const take = (place: number): void => {
    if (isTaken[place] === 0) places.push(place);
    isTaken[place] = 1;
  };
  const words = maskedWords(sentence.pieces);
  addParts(words, (word, from, to) => {
    take(IDEA_PLACES + WORD_PLACES + spread(fnv(word, undefined, from, to), PART_PLACES));
  });
  for (const word of words) take(IDEA_PLACES + spread(fnv(word), WORD_PLACES));
  addIdeas(sentence, (...named) => take(spread(hashOf(named), IDEA_PLACES)));
  for (const place of places) isTaken[place] = 0;
  return places;
}

/** How strongly a place counts. */
export function strengthOf(place: number): number {
  return place < IDEA_PLACES + WORD_PLACES ? 1 : PART_STRENGTH;
}

/** Of the words in single spaces. */
function hashOf(words: readonly string[]): number {
  let hash: number | undefined;
  for (const word of words) hash = fnv(word, hash === undefined ? undefined : fnv(' ', hash));
  return hash ?? 0;
}

/** Stirred once more so that the low bits are as good as the high ones. */
function spread(hash: number, size: number): number {
  const bits = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((bits ^ (bits >>> 13)) >>> 0) % size;
}

/** Turns points into shares of 1, in place. */
export function toShares(points: Float64Array): void {
  const most = points.reduce((one, other) => Math.max(one, other), -Infinity);
  const total = points.reduce((sum, one, index) => sum + (points[index] = Math.exp(one - most)), 0);
  points.forEach((one, index) => (points[index] = one / total));
}

/** The weights as they are read, and what each letter stands for, by its code. */
interface ReadWeights {
  readonly letters: string;
  readonly worth: Float32Array;
}

let weights: ReadWeights | undefined;

export function secondOpinion(sentence: TakenApart): Opinion {
  weights ??= readWeights();
  const { letters, worth } = weights;
  const shares = new Float64Array(OPINIONS.length);
  for (const place of placesOf(sentence)) {
    const [row, strength] = [place * OPINIONS.length, strengthOf(place)];
    for (let index = 0; index < shares.length; index++) {
      shares[index] = (shares[index] ?? 0) + (worth[letters.charCodeAt(row + index)] ?? 0) * strength;
    }
  }
  toShares(shares);
  const best = shares.indexOf(Math.max(...shares));
  return { intent: OPINIONS[best] ?? 'none', confidence: shares[best] ?? 0 };
}

function readWeights(): ReadWeights {
  const file = readFileSync(join(__dirname, WEIGHTS_FILE), 'latin1');
  const { step, letters } = JSON.parse(file) as Weights;
  const worth = new Float32Array(CODES);
  [...ALPHABET].forEach((letter, index) => (worth[letter.charCodeAt(0)] = (index - MIDDLE) * step));
  return { letters, worth };
}
