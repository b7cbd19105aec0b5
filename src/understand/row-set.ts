import type { Range } from './sorted-words';

const BITS = 32;

/** A set of rows of the directory, one bit a row: 6 KB for 50,000 customers. */
export class RowSet {
  private readonly bits: Int32Array;

  constructor(readonly capacity: number) {
    this.bits = new Int32Array(Math.ceil(capacity / BITS));
  }

  static of(capacity: number, some: Iterable<number>): RowSet {
    const rows = new RowSet(capacity);
    for (const row of some) rows.add(row);
    return rows;
  }

  static all(capacity: number): RowSet {
    const rows = new RowSet(capacity);
    rows.bits.fill(-1);
    const last = capacity % BITS;
    if (last > 0) rows.bits[rows.bits.length - 1] = 2 ** last - 1;
    return rows;
  }

  add(row: number): void {
    this.bits[row >>> 5] = (this.bits[row >>> 5] ?? 0) | (1 << (row & 31));
  }

  has(row: number): boolean {
    return ((this.bits[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
  }

  addAll(others: RowSet): void {
    for (let at = 0; at < this.bits.length; at++)
      this.bits[at] = (this.bits[at] ?? 0) | (others.bits[at] ?? 0);
  }

  delete(row: number): void {
    this.bits[row >>> 5] = (this.bits[row >>> 5] ?? 0) & ~(1 << (row & 31));
  }

  keep(others: RowSet): void {
    for (let at = 0; at < this.bits.length; at++)
      this.bits[at] = (this.bits[at] ?? 0) & (others.bits[at] ?? 0);
  }

  copy(): RowSet {
    const rows = new RowSet(this.capacity);
    rows.bits.set(this.bits);
    return rows;
  }

  get isEmpty(): boolean {
    for (let at = 0; at < this.bits.length; at++) if (this.bits[at] !== 0) return false;
    return true;
  }

  count(): number {
    let count = 0;
    for (let at = 0; at < this.bits.length; at++) count += bitsIn(this.bits[at] ?? 0);
    return count;
  }

  /** The only one there is; undefined where there are several, or none. */
  get only(): number | undefined {
    let only: number | undefined;
    for (let at = 0; at < this.bits.length; at++) {
      const word = this.bits[at] ?? 0;
      if (word === 0) continue;
      if (only !== undefined || (word & (word - 1)) !== 0) return undefined;
      only = at * BITS + 31 - Math.clz32(word);
    }
    return only;
  }

  /** Those in a range, in ascending order. */
  *within({ from, to }: Range): Generator<number> {
    for (let row = from; row < to; row++) if (this.has(row)) yield row;
  }

  /** In ascending order. */
  *[Symbol.iterator](): Generator<number> {
    for (let at = 0; at < this.bits.length; at++) {
      for (let word = this.bits[at] ?? 0; word !== 0; word &= word - 1) {
        yield at * BITS + 31 - Math.clz32(word & -word);
      }
    }
  }
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
