import { setTimeout as pause } from 'node:timers/promises';

const AGAIN_MS = 10;

/** Waits for something that comes about by itself; rejects when that takes too long. */
export async function until(isSo: () => Promise<boolean> | boolean, longestMs = 8_000): Promise<void> {
  const end = performance.now() + longestMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('it has not come about in time');
    await pause(AGAIN_MS);
  }
}
