import { DateTime, IANAZone } from 'luxon';

const FIRST_HOUR = 9;
const LAST_HOUR = 18;

/** What was reckoned lately: colleagues share a zone, and reckoning in one takes as long as a card. */
const reckoned = new Map<string, number>();
const MOST_RECKONED = 500;

const MINUTE = 60_000;

/**
 * The next working day, Monday to Friday, at this hour in this IANA time zone; never today. In a zone that nobody
 * knows it is UTC. Public holidays are working days: they differ from place to place.
 */
export function nextWorkingDay(now: Date, timeZone: string, hour = FIRST_HOUR): Date {
  // Days begin on whole minutes, wherever that is.
  const key = `${hour} ${Math.floor(now.getTime() / MINUTE)} ${timeZone}`;
  const known = reckoned.get(key) ?? workingDayAfter(now, timeZone, hour).getTime();
  if (reckoned.size >= MOST_RECKONED) reckoned.clear();
  reckoned.set(key, known);
  return new Date(known);
}

function workingDayAfter(now: Date, timeZone: string, hour: number): Date {
  const zone = IANAZone.create(timeZone).isValid ? timeZone : 'utc';
  const today = DateTime.fromJSDate(now, { zone }).startOf('day');
  // Friday is the fifth day; the library's own notion of a weekend hangs on the machine's language.
  const daysAhead = today.weekday >= 5 ? 8 - today.weekday : 1;
  return today.plus({ days: daysAhead }).set({ hour }).toJSDate();
}

/** People are told things from nine to six, Monday to Friday. Undefined when that is now; else when it next begins. */
export function nextWorkingHour(now: Date, timeZone: string): Date | undefined {
  const zone = IANAZone.create(timeZone).isValid ? timeZone : 'utc';
  const here = DateTime.fromJSDate(now, { zone });
  if (here.weekday > 5 || here.hour >= LAST_HOUR) return nextWorkingDay(now, timeZone);
  return here.hour >= FIRST_HOUR ? undefined : here.startOf('day').set({ hour: FIRST_HOUR }).toJSDate();
}
