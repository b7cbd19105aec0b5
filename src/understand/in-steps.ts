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

/** Works for about 10 ms at a time by the given clock (in ms), and awaits `pause` in between. */
export async function inSlices<T>(work: Steps<T>, pause: () => Promise<void>, now: () => number): Promise<T> {
  for (;;) {
    const end = now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (now() < end);
    await pause();
  }
}
