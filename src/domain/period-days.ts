import { DateTime, IANAZone } from 'luxon';
import type { DaySpan, NamedPeriod, Period } from './period';

/** Days without a clock, as midnights in UTC: no day of these is longer than another. */
interface Days {
  readonly first: DateTime;
  readonly last: DateTime;
}

/** Long enough for a 29 February, also across a century without one. */
const YEARS_TRIED = 9;

/** Has every day that any year has. */
const LEAP_YEAR = 2024;

/** The calendar days of a period, for somebody in that time zone (IANA name; UTC where it is unknown). */
export function daysOf(period: Period, now: Date, timeZone: string): DaySpan {
  const here = DateTime.fromJSDate(now, { zone: zoneOf(timeZone) });
  const today = DateTime.utc(here.year, here.month, here.day);
  if (period.kind === 'before') {
    return { from: undefined, until: iso(named(period.what, today).first.minus({ days: 1 })) };
  }
  if (period.kind !== 'dates') return spanOf(named(period, today));
  const { from, until } = period;
  if (from && until) return spanOf(between(from, until, today));
  return {
    from: from && iso(named(from, today).first),
    until: until && iso(named(until, today).last),
  };
}

/**
 * The moments between which these days lie in the time zone; `until` is the start of the day after, and not inside.
 * A day that the calendar doesn't have leaves its end open.
 */
export function momentsOf(span: DaySpan, timeZone: string): { readonly from?: Date; readonly until?: Date } {
  const zone = zoneOf(timeZone);
  const from = span.from === undefined ? undefined : startOf(span.from, 0, zone);
  const until = span.until === undefined ? undefined : startOf(span.until, 1, zone);
  return { ...(from && { from }), ...(until && { until }) };
}

function zoneOf(timeZone: string): IANAZone {
  return IANAZone.create(IANAZone.isValidZone(timeZone) ? timeZone : 'UTC');
}

/** The first moment of the day; where its midnight comes twice, the earlier one, and where it is skipped, what follows. */
function startOf(day: string, later: number, zone: IANAZone): Date | undefined {
  const date = DateTime.fromISO(day, { zone: 'utc' }).plus({ days: later });
  const start = date.setZone(zone, { keepLocalTime: true }).startOf('day');
  if (!start.isValid) return undefined;
  const [earliest = start] = start.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis());
  return earliest.toJSDate();
}

function spanOf({ first, last }: Days): DaySpan {
  return { from: iso(first), until: iso(last) };
}

function iso(day: DateTime): string | undefined {
  return day.toISODate() ?? undefined;
}

/** From one to the other, in whichever order they were said; a year said of one of them goes for both. */
function between(from: NamedPeriod, until: NamedPeriod, today: DateTime): Days {
  const end = isDated(until) && until.year === undefined ? undefined : named(until, today);
  const pivot = end && !isRelative(until) ? end.last : today;
  const start = named(from, pivot, today);
  const stop = end ?? following(until, start.first);
  return start.first <= stop.last
    ? { first: start.first, last: stop.last }
    : { first: stop.first, last: start.last };
}

function isDated(period: NamedPeriod): period is Dated {
  return period.kind === 'day' || period.kind === 'month' || period.kind === 'quarter';
}

function isRelative(period: NamedPeriod): boolean {
  return !isDated(period) && period.kind !== 'year';
}

/** The days of a name. One without a year is the latest that begins on `pivot` or before. */
function named(period: NamedPeriod, pivot: DateTime, today = pivot): Days {
  switch (period.kind) {
    case 'days':
      return { first: today.minus({ days: Math.max(period.days, 1) - 1 }), last: today };
    case 'months':
      return { first: today.minus({ months: period.months }).plus({ days: 1 }), last: today };
    case 'calendar': {
      const inside = today.startOf(period.unit).minus({ [period.unit]: period.back });
      return { first: inside, last: inside.endOf(period.unit).startOf('day') };
    }
    case 'weekday': {
      const back = (today.weekday - period.weekday + 7) % 7 || (period.past ? 7 : 0);
      return oneDay(today.minus({ days: back }));
    }
    case 'year':
      return { first: DateTime.utc(period.year, 1, 1), last: DateTime.utc(period.year, 12, 31) };
    case 'day':
    case 'month':
    case 'quarter':
      return latest(period, pivot);
  }
}

type Dated = Extract<NamedPeriod, { kind: 'day' | 'month' | 'quarter' }>;

function latest(period: Dated, pivot: DateTime): Days {
  if (period.year !== undefined) return inYear(period, period.year);
  const found = years(pivot.year, -1).find(
    (year) => has(period, year) && inYear(period, year).first <= pivot,
  );
  return inYear(period, found ?? pivot.year);
}

/** The first one that ends on the day or after it. */
function following(period: NamedPeriod, day: DateTime): Days {
  if (!isDated(period)) return named(period, day);
  const found = years(day.year, 1).find((year) => has(period, year) && inYear(period, year).last >= day);
  return inYear(period, found ?? day.year);
}

function years(from: number, step: 1 | -1): readonly number[] {
  return Array.from({ length: YEARS_TRIED }, (_, index) => from + index * step);
}

/** A day that no year has, such as 30 February, stands for the last one of its month, which every year has. */
function has(period: Dated, year: number): boolean {
  if (period.kind !== 'day') return true;
  const { month, day } = period;
  return DateTime.utc(year, month, day).isValid || !DateTime.utc(LEAP_YEAR, month, day).isValid;
}

/** Of a day that the month doesn't have, its last one. */
function inYear(period: Dated, year: number): Days {
  const month = DateTime.utc(year, period.kind === 'quarter' ? period.quarter * 3 - 2 : period.month, 1);
  if (period.kind === 'quarter') return { first: month, last: month.endOf('quarter').startOf('day') };
  if (period.kind === 'month') return { first: month, last: month.endOf('month').startOf('day') };
  return oneDay(month.set({ day: Math.min(period.day, month.daysInMonth ?? period.day) }));
}

function oneDay(day: DateTime): Days {
  return { first: day, last: day };
}
