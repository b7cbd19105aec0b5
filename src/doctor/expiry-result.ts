import type { Result } from './finding';

const DAY_MS = 86_400_000;
const WARN_DAYS = 30;

/** Whether it is time to renew something. */
export function expiryResult(endsAt: Date, now: Date, todo: string): Result {
  const day = dayOf(endsAt);
  if (endsAt <= now) return { state: 'problem', detail: `It ended on ${day}.`, todo };
  const days = Math.floor((endsAt.getTime() - now.getTime()) / DAY_MS);
  const detail = `It ends on ${day}, in ${days} ${days === 1 ? 'day' : 'days'}.`;
  return isSoon(endsAt, now) ? { state: 'attention', detail, todo } : { state: 'works', detail };
}

export function isSoon(endsAt: Date, now: Date): boolean {
  return endsAt.getTime() - now.getTime() < WARN_DAYS * DAY_MS;
}

/** Such as 2027-02-10. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
