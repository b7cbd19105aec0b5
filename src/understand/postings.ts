import type { Steps } from './in-steps';
import { sortInSteps } from './sort-in-steps';
import { type Range, SortedWords } from './sorted-words';

/** Sorted keys, each with the numbers that were filed under it; the numbers of neighbouring keys are neighbours. */
export class Postings {
  constructor(
    readonly keys: SortedWords,
    private readonly numbers: Uint32Array,
    /** Where the numbers of each key start, and, at the end, where they end. */
    private readonly starts: Uint32Array,
  ) {}

  /** Calls back with every number that is filed under one of the keys. */
  each({ from, to }: Range, found: (number: number) => void): void {
    const end = this.starts[to] ?? 0;
    for (let at = this.starts[from] ?? 0; at < end; at++) found(this.numbers[at] ?? 0);
  }
}

const STEP = 16_000;

/** Collects numbers by key, and then packs them. */
export class PostingsBuilder {
  private readonly ids = new Map<string, number>();
  private readonly filedUnder: number[] = [];
  private readonly numbers: number[] = [];

  add(key: string, number: number): void {
    let id = this.ids.get(key);
    if (id === undefined) this.ids.set(key, (id = this.ids.size));
    this.filedUnder.push(id);
    this.numbers.push(number);
  }

  *pack(): Steps<Postings> {
    const words = [...this.ids.keys()];
    yield;
    const order = yield* sortInSteps([...words.keys()], (a, b) =>
      (words[a] ?? '') < (words[b] ?? '') ? -1 : 1,
    );
    const keys = yield* SortedWords.of(order.map((id) => words[id] ?? ''));
    yield;
    const places = new Uint32Array(order.length);
    order.forEach((id, place) => (places[id] = place));
    yield;
    const starts = this.startsBy(places);
    const next = starts.slice();
    const packed = new Uint32Array(this.numbers.length);
    for (let at = 0; at < packed.length; at++) {
      const place = places[this.filedUnder[at] ?? 0] ?? 0;
      const slot = next[place] ?? 0;
      next[place] = slot + 1;
      packed[slot] = this.numbers[at] ?? 0;
      if (at % STEP === 0) yield;
    }
    return new Postings(keys, packed, starts);
  }

  private startsBy(places: Uint32Array): Uint32Array {
    const starts = new Uint32Array(places.length + 1);
    for (const id of this.filedUnder) {
      const after = (places[id] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    return starts;
  }
}
