import type { Facts } from './facts';

/** Points from 0 to 10. From `SURE` on an intent is acted on, from `LIKELY` on it is worth offering. */
export const SURE = 5;
export const LIKELY = 3;

export type Rule = (facts: Facts) => number;
