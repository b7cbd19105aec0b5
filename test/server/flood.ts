import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

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

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What the process holds after a clean-up: megabytes of resident memory. */
export function residentMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().rss / 1e6;
}
