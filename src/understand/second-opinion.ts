import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eachIdea, type TakenApart } from './idea-traits';
import { IDEA_PLACES, PlaceSet, WORD_PLACES } from './places';
import { ERRANDS, type Intent, STEERING } from './understanding';
import { eachWord, type WordTraits } from './word-traits';

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
export { PLACES } from './places';
/** Parts of words are many and say little each. */
const PART_STRENGTH = 0.5;

const taken = new PlaceSet();
const take = (place: number): void => void taken.add(place);

/** The places of the weights that a sentence touches, each once. */
export function placesOf(sentence: TakenApart): readonly number[] {
  taken.empty();
  eachWord(sentence.pieces, ({ parts }) => parts.forEach(take));
  eachWord(sentence.pieces, ({ place }) => take(place));
  eachIdea(sentence, take);
  return taken.list();
}

/** How strongly a place counts. */
export function strengthOf(place: number): number {
  return place < IDEA_PLACES + WORD_PLACES ? 1 : PART_STRENGTH;
}

/** Turns points into shares of 1, in place. */
export function toShares(points: Float64Array): void {
  const most = points.reduce((one, other) => Math.max(one, other), -Infinity);
  const total = points.reduce((sum, one, index) => sum + (points[index] = Math.exp(one - most)), 0);
  points.forEach((one, index) => (points[index] = one / total));
}

/** The weights as they are read, opinion by opinion, place by place: as letters, since to turn all round takes a start long. */
interface ReadWeights {
  readonly letters: Uint8Array;
  readonly step: number;
}

/** By a letter's code, in steps. */
const WORTH = new Int8Array(CODES);
[...ALPHABET].forEach((letter, index) => (WORTH[letter.charCodeAt(0)] = index - MIDDLE));

let weights: ReadWeights | undefined;

/** Twice the points of each opinion, in steps: whole numbers, so that it makes no difference what is added first. */
const doubled = new Int32Array(OPINIONS.length);

/** `undefined` if it comes to what the rules came to. */
export function secondOpinion(sentence: TakenApart, first: Intent | undefined): Opinion | undefined {
  const { letters, step } = (weights ??= readWeights());
  taken.empty();
  doubled.fill(0);
  eachWord(sentence.pieces, (word) => addWord(letters, word));
  eachIdea(sentence, (place) => {
    if (taken.add(place)) weigh(doubled, letters, place, 2);
  });
  let best = 0;
  for (let index = 1; index < doubled.length; index++) {
    if ((doubled[index] ?? 0) > (doubled[best] ?? 0)) best = index;
  }
  const intent = OPINIONS[best] ?? 'none';
  return intent === first ? undefined : { intent, confidence: shareOf(best, step) };
}

/** The word is added as a whole, and what another word brought already is taken away again. */
function addWord(letters: Uint8Array, word: WordTraits): void {
  const worth = (word.worth ??= worthOf(letters, word));
  for (let index = 0; index < doubled.length; index++) {
    doubled[index] = (doubled[index] ?? 0) + (worth[index] ?? 0);
  }
  if (!taken.add(word.place)) weigh(doubled, letters, word.place, -2);
  const { parts } = word;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? 0;
    if (!taken.add(part)) weigh(doubled, letters, part, -1);
  }
}

function worthOf(letters: Uint8Array, { place, parts }: WordTraits): Int16Array {
  const worth = new Int16Array(OPINIONS.length);
  weigh(worth, letters, place, 2);
  for (const part of parts) weigh(worth, letters, part, 1);
  return worth;
}

function weigh(points: Int32Array | Int16Array, letters: Uint8Array, place: number, times: number): void {
  const row = place * points.length;
  for (let index = 0; index < points.length; index++) {
    points[index] = (points[index] ?? 0) + (WORTH[letters[row + index] ?? 0] ?? 0) * times;
  }
}

/** The best one's share of 1, as `toShares` makes it. */
function shareOf(best: number, step: number): number {
  const most = ((doubled[best] ?? 0) * step) / 2;
  let total = 0;
  for (let index = 0; index < doubled.length; index++) {
    total += Math.exp(((doubled[index] ?? 0) * step) / 2 - most);
  }
  return 1 / total;
}

function readWeights(): ReadWeights {
  const file = readFileSync(join(__dirname, WEIGHTS_FILE), 'latin1');
  const { step, letters } = JSON.parse(file) as Weights;
  return { letters: Buffer.from(letters, 'latin1'), step };
}
