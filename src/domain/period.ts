/** A stretch of days as people name it. Which days these are depends on where they say it, and when. */
export type Period =
  /** "the last 30 days": today is the last of them. */
  | { readonly kind: 'days'; readonly days: number }
  /** "this month" (`back` 0), "last week" (`back` 1), "yesterday". Weeks begin on Monday. */
  | { readonly kind: 'calendar'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly back: number }
  /** "since 1 October", "from 2026-10-01 to 2026-10-31". */
  | ({ readonly kind: 'dates' } & DaySpan);

/** Calendar days as `YYYY-MM-DD`, both of them inside; an end that is undefined is open. */
export interface DaySpan {
  readonly from: string | undefined;
  readonly until: string | undefined;
}
