import type { CardAction } from '../../cards/actions';

const DAY = 24 * 60 * 60;

/**
 * For how long a button works, in seconds. A question is answered within days; after a week its step is shown
 * anew, with what is true then. A standing button ("check again", "I filed it") is wanted for as long as a
 * request with Microsoft usually takes.
 */
const LIVES = { answer: 7 * DAY, standing: 30 * DAY } as const;

export const LONGEST_LIFE = Math.max(...Object.values(LIVES));

export function lifeOf({ kind }: Exclude<CardAction, { kind: 'foreign' }>): number {
  return LIVES[kind];
}
