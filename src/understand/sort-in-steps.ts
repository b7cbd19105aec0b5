import type { Steps } from './in-steps';

const RUN = 1000;

/** A stable merge sort that can be interrupted: the built-in one would block for as long as it takes. */
export function* sortInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += RUN) {
    runs.push(items.slice(at, at + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const merged: T[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    for (const end = merged.length + RUN; merged.length < end;) {
      const [a, b] = [left[l], right[r]];
      if (a !== undefined && (b === undefined || compare(a, b) <= 0)) {
        merged.push(a);
        l++;
      } else if (b !== undefined) {
        merged.push(b);
        r++;
      } else break;
    }
    yield;
  }
  return merged;
}

/** Code-unit order: it is what searching by beginnings needs, whatever the locale. */
export function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
