import type { Steps } from './in-steps';

/** Neighbours in a sorted list: from `from` up to, but without, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const NOTHING: Range = { from: 0, to: 0 };

export function isEmpty({ from, to }: Range): boolean {
  return from >= to;
}

export function placesIn({ from, to }: Range): readonly number[] {
  const places: number[] = [];
  for (let place = from; place < to; place++) places.push(place);
  return places;
}

/** Ends every word; comes before every letter, digit and space. */
const END = '\n';
const STEP = 4000;

/**
 * Words (or phrases) in code-unit order, packed into one string. To a search by beginnings they are a tree: words
 * that share their first letters are neighbours, and those that go on alike are neighbours among these.
 */
export class SortedWords {
  readonly everything: Range;

  /** `starts` says where each word starts, and, at the end, where the text ends. */
  private constructor(
    /** All words, each with a line end behind it. */
    readonly text: string,
    private readonly starts: Uint32Array,
  ) {
    this.everything = { from: 0, to: starts.length - 1 };
  }

  static *of(sorted: readonly string[]): Steps<SortedWords> {
    const starts = new Uint32Array(sorted.length + 1);
    const texts: string[] = [];
    for (let from = 0; from < sorted.length; from += STEP) {
      const words = sorted.slice(from, from + STEP);
      words.forEach((word, at) => (starts[from + at + 1] = (starts[from + at] ?? 0) + word.length + 1));
      texts.push(words.join(END) + END);
      yield;
    }
    return new SortedWords(texts.join(''), starts);
  }

  wordIn(at: number): string {
    return this.text.slice(this.start(at), this.start(at + 1) - 1);
  }

  lengthOf(at: number): number {
    return this.start(at + 1) - this.start(at) - 1;
  }

  /** The letter in a place of a word, as a code unit; that of a line end behind its last. */
  letter(at: number, place: number): number {
    return this.text.charCodeAt(this.start(at) + place);
  }

  starting(beginning: string): Range {
    return this.goingOn(this.everything, 0, beginning);
  }

  /** Those that are the word as a whole. */
  exactly(word: string): Range {
    return this.ending(this.starting(word), word.length);
  }

  /** Of words that share their first `length` letters: those that end there. */
  ending({ from, to }: Range, length: number): Range {
    let end = from;
    while (end < to && this.lengthOf(end) === length) end++;
    return { from, to: end };
  }

  /** Of words that share their first `depth` letters: those that go on with `rest`. */
  goingOn(range: Range, depth: number, rest: string): Range {
    if (rest === '' || isEmpty(range)) return range;
    const from = this.boundary(range.from, range.to, depth, rest, false);
    // Most often nothing goes on so: the first that isn't before it tells.
    if (from >= range.to || this.compare(this.start(from) + depth, rest) !== 0) return NOTHING;
    return { from, to: this.boundary(from, range.to, depth, rest, true) };
  }

  /** Of words that share their first `depth` letters: one range for every letter that comes next. */
  *branches(range: Range, depth: number): Generator<Range> {
    let from = this.ending(range, depth).to;
    while (from < range.to) {
      const letter = String.fromCharCode(this.letter(from, depth));
      const to = this.boundary(from, range.to, depth, letter, true);
      yield { from, to };
      from = to;
    }
  }

  /** Whether a text stands in a place of the packed words. */
  standsAt(offset: number, text: string): boolean {
    return this.compare(offset, text) === 0;
  }

  /** The word that a place of the packed words belongs to, when it is the given one or comes after it: soon, most likely. */
  wordAt(offset: number, after: number): number {
    let [low, step] = [after, 1];
    while (this.start(low + step) <= offset) {
      low += step;
      step *= 2;
    }
    let high = low + step;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The first that is not before `rest`; if `past`, nor begins with it. */
  private boundary(from: number, to: number, depth: number, rest: string, past: boolean): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = this.compare(this.start(middle) + depth, rest);
      if (order < 0 || (past && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Below 0 if what stands there comes before the given text, above 0 if after, 0 if it begins with it. */
  private compare(start: number, text: string): number {
    for (let at = 0; at < text.length; at++) {
      const order = this.text.charCodeAt(start + at) - text.charCodeAt(at);
      if (order !== 0) return order;
    }
    return 0;
  }

  private start(at: number): number {
    return this.starts[at] ?? this.text.length;
  }
}
