import { type Cue, CUES } from './lexicon/lexicon';

/** Some of the cues, one bit each in two numbers: to ask for several costs no more than to ask for one. */
export interface CueSet {
  readonly low: number;
  readonly high: number;
}

const BITS = 32;

/** Made once, where a module is loaded: there are two times 32 cues at most. */
export function cueSet(...cues: readonly Cue[]): CueSet {
  let [low, high] = [0, 0];
  for (const cue of cues) {
    const place = CUES.indexOf(cue);
    if (place < BITS) low |= 1 << place;
    else high |= 1 << (place - BITS);
  }
  return { low, high };
}

/** Has one of the cues of the other? */
export function share(one: CueSet, other: CueSet): boolean {
  return ((one.low & other.low) | (one.high & other.high)) !== 0;
}

/** Each cue as a set of its own. */
export const CUE = Object.fromEntries(CUES.map((cue) => [cue, cueSet(cue)])) as Readonly<Record<Cue, CueSet>>;
