import type { Steps } from './in-steps';
import type { SortedWords } from './sorted-words';

const BUCKETS = 8192;
const STEP = 50_000;
const LINE_END = 10;

interface RarestPair {
  /** Where it stands in the part. */
  readonly pair: number;
  readonly bucket: number;
  readonly places: number;
}

/**
 * Finds the words that contain something, wherever in them. Keeps the places of every pair of neighbouring letters;
 * of the pairs in the part that is looked for, the rarest leaves few places to compare.
 */
export class WordParts {
  private constructor(
    private readonly words: SortedWords,
    private readonly places: Uint32Array,
    /** Where the places of each bucket start, and, at the end, where they end. */
    private readonly starts: Uint32Array,
  ) {}

  static *of(words: SortedWords): Steps<WordParts> {
    const { text } = words;
    const starts = new Uint32Array(BUCKETS + 1);
    for (let place = 0; place < text.length; place++) {
      const bucket = bucketAt(text, place);
      if (bucket !== undefined) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
      if (place % STEP === 0) yield;
    }
    for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    const places = new Uint32Array(starts[BUCKETS] ?? 0);
    const next = starts.slice();
    for (let place = 0; place < text.length; place++) {
      const bucket = bucketAt(text, place);
      if (bucket !== undefined) {
        const slot = next[bucket] ?? 0;
        next[bucket] = slot + 1;
        places[slot] = place;
      }
      if (place % STEP === 0) yield;
    }
    return new WordParts(words, places, starts);
  }

  /** Calls back with the words that contain the part, of two letters or more; with some of them twice. */
  containing(part: string, found: (at: number) => void): void {
    const { pair, bucket } = this.rarestPair(part);
    const end = this.starts[bucket + 1] ?? 0;
    let at = 0;
    for (let slot = this.starts[bucket] ?? 0; slot < end; slot++) {
      const place = this.places[slot] ?? 0;
      if (!this.words.standsAt(place - pair, part)) continue;
      at = this.words.wordAt(place, at);
      found(at);
    }
  }

  /** How many places `containing` compares; it calls back no more often. */
  placesFor(part: string): number {
    return this.rarestPair(part).places;
  }

  private rarestPair(part: string): RarestPair {
    let rarest = { pair: 0, bucket: 0, places: Infinity };
    for (let pair = 0; pair + 1 < part.length; pair++) {
      const bucket = bucketAt(part, pair);
      if (bucket === undefined) continue;
      const places = (this.starts[bucket + 1] ?? 0) - (this.starts[bucket] ?? 0);
      if (places < rarest.places) rarest = { pair, bucket, places };
    }
    return rarest;
  }
}

/** The bucket of two neighbouring letters; each pair of Latin letters and digits has its own, other pairs share. */
function bucketAt(text: string, place: number): number | undefined {
  const [first, second] = [text.charCodeAt(place), text.charCodeAt(place + 1)];
  return first === LINE_END || second === LINE_END ? undefined : (first * 101 + second) % BUCKETS;
}
