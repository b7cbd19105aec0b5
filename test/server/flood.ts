import { collectGarbage } from '../support/collect-garbage';

/** Runs `act` this many times, `abreast` at once; answers how long each took, in milliseconds. */
export async function flood(
  times: number,
  act: (index: number) => Promise<unknown>,
  abreast = 20,
): Promise<readonly number[]> {
  const took: number[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < times; index = next++) {
      const startedAt = performance.now();
      await act(index);
      took.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: abreast }, worker));
  return took;
}

export function percentile95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}

/**
 * What the process holds after a clean-up, in megabytes. Not the resident memory: that also follows what other
 * tests in the same process have freed, and what the allocator keeps for later.
 */
export function heldMegabytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
