/**
 * A stretch of days as people name it. Which days these are depends on where they say it, and when: see `daysOf`.
 * Both ends are inside.
 */
export type Period =
  | NamedPeriod
  /** "since 1 October", "from September to last week": the first day of one to the last day of the other. */
  | {
      readonly kind: 'dates';
      readonly from: NamedPeriod | undefined;
      readonly until: NamedPeriod | undefined;
    }
  /** "before October": up to the day before it begins. */
  | { readonly kind: 'before'; readonly what: NamedPeriod };

/** Days that one name stands for. Where a year isn't said, the latest one that hasn't yet to begin is meant. */
export type NamedPeriod =
  /** "the last 30 days": today is the last of them. */
  | { readonly kind: 'days'; readonly days: number }
  /** "the last 3 months": up to today. */
  | { readonly kind: 'months'; readonly months: number }
  /** "this month" (`back` 0), "last week" (`back` 1), "yesterday". Weeks begin on Monday. */
  | { readonly kind: 'calendar'; readonly unit: CalendarUnit; readonly back: number }
  /** "Monday": the latest one, today included unless `past` ("last Monday"). Monday is 1, Sunday 7. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly past: boolean }
  | NamedDay
  | { readonly kind: 'month'; readonly month: number; readonly year: number | undefined }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number | undefined }
  | { readonly kind: 'year'; readonly year: number };

/** "1 October", "2026-10-01". Months count from 1. */
export interface NamedDay {
  readonly kind: 'day';
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Calendar days as `YYYY-MM-DD`, both of them inside; an end that is undefined is open. */
export interface DaySpan {
  readonly from: string | undefined;
  readonly until: string | undefined;
}
