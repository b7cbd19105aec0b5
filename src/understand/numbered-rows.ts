import type { Steps } from './in-steps';

/** Rows that fit beside a key of 32 bits into a number that is still exact. */
const MOST_ROWS = 2 ** 21;
const STEP = 500;

/** Rows by a whole number of 32 bits, in 8 bytes a row. */
export class NumberedRows {
  /** `sorted` holds `key * MOST_ROWS + row`, in ascending order. */
  private constructor(private readonly sorted: Float64Array) {}

  static *of(count: number, keyOf: (row: number) => number): Steps<NumberedRows> {
    const sorted = new Float64Array(count);
    for (let row = 0; row < count; row++) {
      sorted[row] = keyOf(row) * MOST_ROWS + row;
      if (row % STEP === 0) yield;
    }
    return new NumberedRows(sorted.sort());
  }

  /** The rows whose keys are neither below the first nor above the last, by key and then row. */
  between(first: number, last: number): readonly number[] {
    const rows: number[] = [];
    for (let at = this.placeOf(first * MOST_ROWS); at < this.sorted.length; at++) {
      const numbered = this.sorted[at] ?? 0;
      if (numbered >= (last + 1) * MOST_ROWS) break;
      rows.push(numbered % MOST_ROWS);
    }
    return rows;
  }

  private placeOf(least: number): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sorted[middle] ?? 0) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
