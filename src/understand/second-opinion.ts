import packed from './second-opinion-weights.json';
import { ideasOf, maskedWords, partsOf, type TakenApart } from './traits';
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
  /** For every opinion a letter a place. */
  readonly letters: Readonly<Record<string, string>>;
}

/** A weight is one letter; the one in the middle is 0. */
export const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_';
export const MIDDLE = (ALPHABET.length - 1) / 2;
const IDEA_PLACES = 3072;
const WORD_PLACES = 6144;
const PART_PLACES = 8192;
export const PLACES = IDEA_PLACES + WORD_PLACES + PART_PLACES;
/** Parts of words are many and say little each. */
const PART_STRENGTH = 0.5;

/** The places of the weights that a sentence touches, and how strongly. */
export function placesOf(sentence: TakenApart): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const words = maskedWords(sentence.pieces);
  for (const part of partsOf(words)) {
    places.set(IDEA_PLACES + WORD_PLACES + hash(part, PART_PLACES), PART_STRENGTH);
  }
  for (const word of words) places.set(IDEA_PLACES + hash(word, WORD_PLACES), 1);
  for (const idea of ideasOf(sentence)) places.set(hash(idea, IDEA_PLACES), 1);
  return places;
}

/** FNV-1a, stirred once more so that the low bits are as good as the high ones. */
function hash(text: string, size: number): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return ((bits ^ (bits >>> 13)) >>> 0) % size;
}

/** Turns points into shares of 1, in place. */
export function toShares(points: Float64Array): void {
  const most = points.reduce((one, other) => Math.max(one, other), -Infinity);
  const total = points.reduce((sum, one, index) => sum + (points[index] = Math.exp(one - most)), 0);
  points.forEach((one, index) => (points[index] = one / total));
}

let weights: Float32Array | undefined;

export function secondOpinion(sentence: TakenApart): Opinion {
  weights ??= decoded(packed);
  const shares = new Float64Array(OPINIONS.length);
  for (const [place, strength] of placesOf(sentence)) {
    const row = place * OPINIONS.length;
    for (let index = 0; index < shares.length; index++) {
      shares[index] = (shares[index] ?? 0) + (weights[row + index] ?? 0) * strength;
    }
  }
  toShares(shares);
  const best = shares.indexOf(Math.max(...shares));
  return { intent: OPINIONS[best] ?? 'none', confidence: shares[best] ?? 0 };
}

function decoded({ step, letters }: Weights): Float32Array {
  const all = new Float32Array(PLACES * OPINIONS.length);
  OPINIONS.forEach((opinion, index) => {
    const line = letters[opinion] ?? '';
    for (let place = 0; place < PLACES; place++) {
      all[place * OPINIONS.length + index] = (ALPHABET.indexOf(line[place] ?? '') - MIDDLE) * step;
    }
  });
  return all;
}
