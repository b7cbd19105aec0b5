import { DateTime, IANAZone } from 'luxon';

/**
 * The next working day, Monday to Friday, at this hour in this IANA time zone; never today. In a zone that nobody
 * knows it is UTC. Public holidays are working days: they differ from place to place.
 */
export function nextWorkingDay(now: Date, timeZone: string, hour = 9): Date {
  const zone = IANAZone.isValidZone(timeZone) ? timeZone : 'utc';
  const today = DateTime.fromJSDate(now, { zone }).startOf('day');
  // Friday is the fifth day; the library's own notion of a weekend hangs on the machine's language.
  const daysAhead = today.weekday >= 5 ? 8 - today.weekday : 1;
  return today.plus({ days: daysAhead }).set({ hour }).toJSDate();
}
