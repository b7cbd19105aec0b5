import type { Facts } from './facts';

/** Points from 0 to 10. From `SURE` on an intent is acted on, from `LIKELY` on it is worth offering. */
export const SURE = 5;
export const LIKELY = 3;

export type Rule = (facts: Facts) => number;

/** The first case that holds decides. */
export function firstOf(...cases: readonly (readonly [boolean, number])[]): number {
  return cases.find(([holds]) => holds)?.[1] ?? 0;
}
