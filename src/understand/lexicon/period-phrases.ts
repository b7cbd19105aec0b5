import type { CalendarUnit } from '../../domain/period';
import type { Phrases } from './lexicon';

/** How one language words stretches of time. */
export interface PeriodPhrases {
  /** By how far back: "this week", "last week". */
  readonly calendar: Readonly<Record<CalendarUnit, readonly Phrases[]>>;
  /** As much as the unit up to now: "past week". */
  readonly lately: Readonly<Record<CalendarUnit, Phrases>>;
  /** Before a number of units ("last 30 days") and before a weekday. */
  readonly latest: Phrases;
  /** After a number of units: "2 weeks ago". */
  readonly ago: Phrases;
  readonly units: Readonly<Record<CalendarUnit, Phrases>>;
  /** Numbers in words, from one up. */
  readonly numbers: readonly Phrases[];
  /** What the day of a month may end in: "1st". */
  readonly dayEndings: Phrases;
  /** From January on. Doubtful ones mean other things too ("may"), and count only where a month must be meant. */
  readonly months: readonly { readonly names?: Phrases; readonly doubtful?: Phrases }[];
  /** From the first on. */
  readonly quarters: readonly Phrases[];
  /** From Monday on. */
  readonly weekdays: readonly Phrases[];
  readonly since: Phrases;
  /** Like `since` before a day, or with `onwards`; before longer stretches it says when: "requests from October". */
  readonly from: Phrases;
  readonly onwards: Phrases;
  readonly until: Phrases;
  readonly before: Phrases;
  readonly between: Phrases;
  readonly and: Phrases;
  /** Before a month or year, so that nothing else can be meant. */
  readonly in: Phrases;
  /** Before a month as well as before other things. */
  readonly for: Phrases;
  /** Between day and month: "1st of October". */
  readonly joiner: Phrases;
}
