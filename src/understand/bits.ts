import type { MeaningKind } from './meaning';
import { ERRANDS, type Intent, STEERING } from './understanding';

/** One bit each, so that a phrase has all of its own in one number. */
function bitsOf<T extends string>(all: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(all.map((one, place) => [one, 1 << place])) as Record<T, number>;
}

/** In the order of their bits. */
export const INTENTS: readonly Intent[] = [...ERRANDS, ...STEERING];
export const INTENT: Readonly<Record<Intent, number>> = bitsOf(INTENTS);
export const STEERING_INTENTS = STEERING.reduce((all, one) => all | INTENT[one], 0);

export const KIND: Readonly<Record<MeaningKind, number>> = bitsOf<MeaningKind>([
  'intent',
  'cue',
  'workload',
  'hint',
  'topic',
  'premium',
  'seller',
  'arrangement',
  'language',
  'ordinal',
  'filler',
]);
