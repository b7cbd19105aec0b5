import { type IntervalHistogram, monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';
import type { Clock } from '../../src/ports';
import { BenchError } from './bench-error';

const MEGABYTE = 1024 * 1024;
const TICK_MS = 1;

/** Runs with the system's, until it is held; then it moves only when it is told to. */
export class BenchClock implements Clock {
  #aheadMs = 0;
  #heldAt: number | undefined;

  now(): Date {
    return new Date((this.#heldAt ?? Date.now()) + this.#aheadMs);
  }

  hold(): void {
    this.#heldAt ??= Date.now();
  }

  advance(ms: number): void {
    this.#aheadMs += ms;
  }
}

/** How long nothing else could run on this thread, in milliseconds. On a busy machine that includes waiting for a core. */
export class BlockWatch {
  readonly #delays: IntervalHistogram = monitorEventLoopDelay({ resolution: TICK_MS });

  static async start(): Promise<BlockWatch> {
    const watch = new BlockWatch();
    watch.#delays.enable();
    await someTicks();
    return watch;
  }

  /** The longest since it was last asked. */
  async longest(): Promise<number> {
    // A block is noted at the tick that ends it, and only when there was a tick before it.
    await someTicks();
    const ms = this.#delays.max / 1e6 - TICK_MS;
    this.#delays.reset();
    await someTicks();
    return Math.max(0, ms);
  }
}

async function someTicks(): Promise<void> {
  await sleep(4 * TICK_MS);
}

/** What this thread's objects and buffers take, garbage included, in MB. */
function usedMegabytes(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return (heap + external) / MEGABYTE;
}

/** What they take once the garbage is gone. */
export async function heldMegabytes(): Promise<number> {
  if (!globalThis.gc)
    throw new BenchError('no-gc', 'Run it as `npm run bench:directory`: it needs --expose-gc.');
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc();
    await breathe();
  }
  return usedMegabytes();
}

/** Of the whole process, with the program, its libraries and room that it keeps for later. */
export function residentMegabytes(): { readonly resident: number; readonly mostResident: number } {
  return {
    resident: process.memoryUsage.rss() / MEGABYTE,
    mostResident: process.resourceUsage().maxRSS / 1024,
  };
}

/** The most that was used at once, garbage included. */
export class PeakWatch {
  #most = 0;
  readonly #timer = setInterval(() => (this.#most = Math.max(this.#most, usedMegabytes())), 25);

  end(): number {
    clearInterval(this.#timer);
    return Math.max(this.#most, usedMegabytes());
  }
}

/** Durations in milliseconds. */
export interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export function spreadOf(durations: readonly number[]): Spread {
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}

export interface Timed<T> {
  readonly value: T;
  readonly ms: number;
}

export async function timed<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const began = performance.now();
  const value = await work();
  return { value, ms: performance.now() - began };
}
