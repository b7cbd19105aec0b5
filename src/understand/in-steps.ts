import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';

/** Work that can be interrupted: it yields every millisecond or so, and returns its result. */
export type Steps<T> = Generator<void, T>;

/** Long enough to get on, short enough that a turn in between is not felt. */
const SLICE_MS = 10;

export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Works for about 10 ms at a time by the clock `now` (in ms), and awaits `pause` in between, so that turns go on. */
export async function inSlices<T>(
  work: Steps<T>,
  pause: () => Promise<void> = () => setImmediate(),
  now: () => number = () => performance.now(),
): Promise<T> {
  for (;;) {
    const end = now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (now() < end);
    await pause();
  }
}
