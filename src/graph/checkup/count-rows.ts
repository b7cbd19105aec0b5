import type { Rows } from '../http/client';

/** How many rows a list has, as far as that could be counted. */
export interface RowCount {
  readonly rows: number;
  /** Otherwise there are at least so many. */
  readonly whole: boolean;
  readonly ms: number;
}

/** Counts what was read of a list. Whatever stopped the reading, what was counted until then stands. */
export async function countRows(read: () => Promise<Rows<unknown>>): Promise<RowCount> {
  const startedAt = performance.now();
  const { rows, gap } = await read();
  return { rows: rows.length, whole: gap === undefined, ms: Math.round(performance.now() - startedAt) };
}
