import type { Understanding } from '../../src/understand';

/** A sentence and what it says; intent, workload and mention that a row leaves out are not said. */
export type Row = readonly [string, Partial<Understanding>];

/** Rows that belong together, under the name of what they have in common. */
export type Family = Readonly<Record<string, readonly Row[]>>;
