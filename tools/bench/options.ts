import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BenchError } from './bench-error';

/** What is measured, and for how long. */
export interface BenchOptions {
  readonly rounds: number;
  /** Of each stretch of load: one to warm up, one closed, one open. */
  readonly seconds: number;
  /** Turns under way at any time. */
  readonly concurrency: number;
  readonly conversations: number;
  /** Of the open loop. */
  readonly perSecond: number;
  /** The folder of the product, which may be another work tree. */
  readonly tree: string;
  /** How the product is started there. */
  readonly start: readonly string[];
  readonly curves: boolean;
  readonly slow: boolean;
  /** Where all figures are written as JSON. */
  readonly json: string | undefined;
}

const USUAL = { rounds: 5, seconds: 4, concurrency: 16, conversations: 200, 'per-second': 200 };

/** Enough to see that it runs. */
const QUICK: typeof USUAL = { rounds: 1, seconds: 1, concurrency: 4, conversations: 8, 'per-second': 40 };

const OWN_TREE = resolve(__dirname, '..', '..');
const START = 'node --import tsx src/index.ts';

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
    concurrency,
    conversations: Math.max(number('conversations'), concurrency),
    perSecond: number('per-second'),
    tree: resolve(values.tree ?? OWN_TREE),
    start: (values.start ?? START).split(' ').filter(Boolean),
    curves: values.curves ?? false,
    slow: values.slow ?? false,
    json: values.json,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const numbers = { rounds: text, seconds: text, concurrency: text, conversations: text, 'per-second': text };
  const others = { tree: text, start: text, json: text, quick: flag, curves: flag, slow: flag };
  try {
    return parseArgs({ args: [...args], options: { ...numbers, ...others } }).values;
  } catch (cause) {
    throw new BenchError('arguments', cause instanceof Error ? cause.message : String(cause));
  }
}
