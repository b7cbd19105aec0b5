import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PRODUCTION_COMMAND } from '../bundle/production-command';
import { BenchError } from './bench-error';

/** What is measured, and for how long. */
export interface BenchOptions {
  readonly rounds: number;
  /** Of each stretch of load that is measured: one closed, one open. */
  readonly seconds: number;
  /** Of load before that: V8 goes on optimising what runs for that long. */
  readonly warmUpSeconds: number;
  /** Turns under way at any time. */
  readonly concurrency: number;
  readonly conversations: number;
  /** Of the open loop. */
  readonly perSecond: number;
  /** The folder of the product, which may be another work tree. */
  readonly tree: string;
  /** How the product is started there; as in production, from the bundle, unless told otherwise. */
  readonly start: readonly string[];
  /** Empty for the comparison. */
  readonly curves: readonly Curve[];
  /** The points of the curves. */
  readonly sizes: Sizes;
  readonly slow: boolean;
  /** Where all figures are written as JSON. */
  readonly json: string | undefined;
}

/** So many turns under way that no bot ever waits for the load generator. */
const USUAL = {
  rounds: 3,
  seconds: 10,
  'warm-up': 15,
  concurrency: 64,
  conversations: 200,
  'per-second': 200,
};

/** Enough to see that it runs. */
const QUICK: typeof USUAL = {
  rounds: 1,
  seconds: 1,
  'warm-up': 1,
  concurrency: 4,
  conversations: 8,
  'per-second': 40,
};

const CURVES = ['concurrency', 'documents', 'customers', 'processes'] as const;
export type Curve = (typeof CURVES)[number];

/** The points of each curve. */
export type Sizes = Readonly<Record<Curve, readonly number[]>>;

const USUAL_SIZES: Sizes = {
  concurrency: [1, 4, 16, 64, 256],
  documents: [1_000, 100_000, 1_000_000],
  customers: [1_000, 50_000],
  processes: [1, 2],
};

const QUICK_SIZES: Sizes = {
  concurrency: [1, 4],
  documents: [100, 1_000],
  customers: [100, 200],
  processes: [],
};

export const OWN_TREE = resolve(__dirname, '..', '..');
export const START_BUNDLE = PRODUCTION_COMMAND.join(' ');
const START_SOURCES = 'node --import tsx src/index.ts';

/** Throws `BenchError`. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const values = parsed(args);
  const usual = values.quick ? QUICK : USUAL;
  const number = (name: keyof typeof USUAL): number => {
    const value = values[name] === undefined ? usual[name] : Number(values[name]);
    if (Number.isInteger(value) && value >= 1) return value;
    throw new BenchError('arguments', `--${name} takes a whole number above 0.`);
  };
  const concurrency = number('concurrency');
  return {
    rounds: number('rounds'),
    seconds: number('seconds'),
    warmUpSeconds: number('warm-up'),
    concurrency,
    conversations: Math.max(number('conversations'), concurrency),
    perSecond: number('per-second'),
    tree: resolve(values.tree ?? OWN_TREE),
    start: (values.start ?? (values.quick ? START_SOURCES : START_BUNDLE)).split(' ').filter(Boolean),
    curves: values.curves ? CURVES : (values.curve ?? []).map(curve),
    sizes: values.quick ? QUICK_SIZES : USUAL_SIZES,
    slow: values.slow ?? false,
    json: values.json,
  };
}

function curve(name: string): Curve {
  const known = CURVES.find((one) => one === name);
  if (known) return known;
  throw new BenchError('arguments', `--curve takes ${CURVES.join(', ')}.`);
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const stretches = { rounds: text, seconds: text, 'warm-up': text };
  const load = { concurrency: text, conversations: text, 'per-second': text };
  const others = { tree: text, start: text, json: text, quick: flag, curves: flag, slow: flag };
  const many = { curve: { type: 'string', multiple: true } } as const;
  try {
    return parseArgs({ args: [...args], options: { ...stretches, ...load, ...others, ...many } }).values;
  } catch (cause) {
    throw new BenchError('arguments', cause instanceof Error ? cause.message : String(cause));
  }
}
