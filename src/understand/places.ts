import { fnv } from './fnv';

export const IDEA_PLACES = 3072;
export const WORD_PLACES = 6144;
const PART_PLACES = 8192;
export const PLACES = IDEA_PLACES + WORD_PLACES + PART_PLACES;

/** Where the weights of an idea lie: of what the grammar made of a part of the sentence, named by one word or several. */
export function ideaPlace(...named: readonly string[]): number {
  let hash = 0;
  named.forEach((word, at) => (hash = fnv(word, at === 0 ? undefined : fnv(' ', hash))));
  return spread(hash, IDEA_PLACES);
}

export function wordPlace(word: string): number {
  return IDEA_PLACES + spread(fnv(word), WORD_PLACES);
}

/** Of the part of a word between. */
export function partPlace(word: string, from: number, to: number): number {
  return IDEA_PLACES + WORD_PLACES + spread(fnv(word, undefined, from, to), PART_PLACES);
}

/** Stirred once more so that the low bits are as good as the high ones. */
function spread(hash: number, size: number): number {
  const bits = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((bits ^ (bits >>> 13)) >>> 0) % size;
}

/** Collects places, each once. One is enough for all sentences: it is emptied before each. */
export class PlaceSet {
  private readonly isTaken = new Uint8Array(PLACES);
  private readonly taken = new Uint16Array(PLACES);
  private size = 0;

  /** Whether it wasn't there before. */
  add(place: number): boolean {
    if (this.isTaken[place] === 1) return false;
    this.isTaken[place] = 1;
    this.taken[this.size++] = place;
    return true;
  }

  empty(): void {
    for (let at = 0; at < this.size; at++) this.isTaken[this.taken[at] ?? 0] = 0;
    this.size = 0;
  }

  list(): readonly number[] {
    return [...this.taken.subarray(0, this.size)];
  }
}
