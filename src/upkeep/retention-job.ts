import type { Logger } from 'pino';
import type { Clock, LeasedItem, Schedule } from '../ports';
import type { Store } from '../store';
import { clearAway } from './clear-away';

/** Key of the scheduled item. */
export const RETENTION = 'retention';

export interface RetentionOptions {
  readonly store: Pick<Store, 'handOffs' | 'feedback' | 'upkeep'>;
  readonly days: number;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info'>;
}

/** The daily clearing away, as scheduled work; answers when it is due again. Throws `StoreError`. */
export function retentionJob({ store, days, clock, log }: RetentionOptions) {
  return async ({ body }: Pick<LeasedItem, 'body'>): Promise<{ dueAt: Date; body: string }> => {
    const cleared = await clearAway(store, { days, now: clock.now() });
    log.info({ ...cleared, days }, 'what was older than RETENTION_DAYS was deleted');
    return { dueAt: nextNight(clock.now()), body };
  };
}

/** After a start turns come first. */
const AFTER_START_MS = 10 * 60_000;

/** Puts the job down at every start, since a machine may be off at night. Never rejects. */
export async function planRetention(
  schedule: Pick<Schedule, 'put'>,
  clock: Clock,
  log: Pick<Logger, 'warn'>,
): Promise<void> {
  const dueAt = new Date(clock.now().getTime() + AFTER_START_MS);
  try {
    await schedule.put({ key: RETENTION, dueAt, personId: '', body: '{}' });
  } catch (cause) {
    log.warn(
      { err: cause },
      'the deletion of old entries could not be planned: an earlier plan stands, if there is one',
    );
  }
}

/** 03:00 UTC: clearing up afterwards can hold up the process for a moment. */
export function nextNight(now: Date): Date {
  const night = new Date(now);
  night.setUTCHours(3, 0, 0, 0);
  if (night <= now) night.setUTCDate(night.getUTCDate() + 1);
  return night;
}
