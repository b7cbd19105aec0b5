import { parseArgs } from 'node:util';
import { BenchError } from './bench-error';

/** How large the partner is, and how much is asked of it. */
export interface BenchOptions {
  readonly customers: number;
  readonly relationships: number;
  readonly staff: number;
  /** Most rows on a page of GDAP's lists. */
  readonly page: number;
  /** For how many milliseconds every answer of Graph's is held back. */
  readonly latency: number;
  /** Type-ahead queries of each kind, for each person. */
  readonly queries: number;
  /** The same seed makes the same partner. */
  readonly seed: number;
}

const DEFAULTS: BenchOptions = {
  customers: 50_000,
  relationships: 100_000,
  staff: 200,
  page: 300,
  latency: 0,
  queries: 2_000,
  seed: 20260801,
};

/** What the tables can be made from: somebody for every group, and a customer or two for the agent. */
const LEAST: Readonly<Partial<BenchOptions>> = {
  customers: 100,
  relationships: 100,
  staff: 40,
  page: 1,
  queries: 10,
};

/** Throws `BenchError`. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const names = Object.keys(DEFAULTS);
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  });
  const numberOf = (name: keyof BenchOptions): number => {
    const text = values[name];
    const number = text === undefined ? DEFAULTS[name] : Number(text);
    const least = LEAST[name] ?? 0;
    if (Number.isInteger(number) && number >= least) return number;
    throw new BenchError('arguments', `--${name} takes a whole number, at least ${least}.`);
  };
  return {
    customers: numberOf('customers'),
    relationships: numberOf('relationships'),
    staff: numberOf('staff'),
    page: numberOf('page'),
    latency: numberOf('latency'),
    queries: numberOf('queries'),
    seed: numberOf('seed'),
  };
}

/** The same as arguments, for the process that plays the partner. */
export function asArguments(options: BenchOptions): readonly string[] {
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
}
