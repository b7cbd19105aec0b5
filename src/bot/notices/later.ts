import { nextWorkingDay } from '../../domain/next-working-day';
import type { LeasedItem } from '../../ports';
import { type Again, postponedTo, triesOf } from './postponed';

const READ_AGAIN_IN_MS = 30 * 60_000;

/** After three hours a day is given up: nobody wants to hear of it at night. */
const TRIES_A_DAY = 6;

/** What could not be read now is looked at again in half an hour; after some tries on the next working day. */
export function later(now: Date, timeZone: string, item: LeasedItem): Again {
  const dueAt = isLastTryOfTheDay(item) ? nextWorkingDay(now, timeZone) : inAWhile(now);
  return postponedTo(dueAt, item);
}

export function isLastTryOfTheDay(item: LeasedItem): boolean {
  return (triesOf(item) + 1) % TRIES_A_DAY === 0;
}

export function inAWhile(now: Date): Date {
  return new Date(now.getTime() + READ_AGAIN_IN_MS);
}
