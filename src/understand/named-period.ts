import type { NamedDay, NamedPeriod } from '../domain/period';
import { numericDay } from './numeric-day';
import type { Grammar } from './grammar';
import { type PeriodMeanings, type PeriodPhrase, phrasesIn, unitsUpToNow } from './period-grammar';
import type { Token } from './tokens';

/** The words of a sentence, and what is needed to read stretches of time in them. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  /** By the word that they begin with, the longest first. */
  readonly phrases: readonly (readonly PeriodPhrase[])[];
}

/** What was read, and at which word it ends. */
export interface Found<T> {
  readonly says: T;
  readonly next: number;
}

/**
 * How sure it is that a stretch of time stands here: `sure` after "in" or "since", `likely` where the sentence is
 * about the log, so that a month alone is one; else it takes more than the word "August" or "May".
 */
export type Certainty = 'sure' | 'likely' | 'open';

const DAYS_OF_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function beginsInDigit(token: Token | undefined): boolean {
  const code = token?.word.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
}

/** The longest phrase at this place that is good for the role. */
export function word<R extends keyof PeriodMeanings>(
  { phrases }: Reading,
  at: number,
  role: R,
): Found<PeriodMeanings[R]> | undefined {
  for (const { values, next } of phrases[at] ?? []) {
    const says: Partial<PeriodMeanings>[R] = values[role];
    if (says !== undefined) return { says, next };
  }
  return undefined;
}

/** The stretch of time that is named at this place of the sentence. */
export function namedPeriodAt(
  reading: Reading,
  at: number,
  certainty: Certainty,
): Found<NamedPeriod> | undefined {
  return (
    (beginsInDigit(reading.tokens[at]) ? numericDay(reading.text, reading.tokens, at) : undefined) ??
    countedUnits(reading, at) ??
    word(reading, at, 'whole') ??
    weekday(reading, at, certainty) ??
    dayThenMonth(reading, at, certainty) ??
    monthFirst(reading, at, certainty) ??
    quarter(reading, at, certainty) ??
    (certainty === 'open' ? undefined : yearAlone(reading, at))
  );
}

/** "last 30 days", "the past two weeks", "3 days ago"; Spanish "hace 3 días", Catalan "les dues últimes setmanes". */
function countedUnits(reading: Reading, at: number): Found<NamedPeriod> | undefined {
  const first = word(reading, at, 'latest');
  const agoFirst = first ? undefined : word(reading, at, 'ago');
  const article = word(reading, at, 'joiner') ?? word(reading, at, 'in');
  const count =
    countAt(reading, first?.next ?? agoFirst?.next ?? at) ?? (article && countAt(reading, article.next));
  const latest = first ?? (count && word(reading, count.next, 'latest'));
  const unit = count && word(reading, first ? count.next : (latest?.next ?? count.next), 'unit');
  if (!unit) return undefined;
  if (latest) return { says: unitsUpToNow(unit.says, count.says), next: unit.next };
  const ago = agoFirst ? unit : word(reading, unit.next, 'ago');
  return ago && { says: { kind: 'calendar', unit: unit.says, back: count.says }, next: ago.next };
}

function countAt(reading: Reading, at: number): Found<number> | undefined {
  const digits = beginsInDigit(reading.tokens[at]) && /^[1-9]\d{0,2}$/.test(reading.tokens[at]?.word ?? '');
  return digits ? { says: Number(reading.tokens[at]?.word), next: at + 1 } : word(reading, at, 'number');
}

function weekday(reading: Reading, at: number, certainty: Certainty): Found<NamedPeriod> | undefined {
  const latest = word(reading, at, 'latest');
  const found = word(reading, latest?.next ?? at, 'weekday');
  const after = found && !latest ? word(reading, found.next, 'latest') : undefined;
  if (!found || (!latest && !after && certainty !== 'sure')) return undefined;
  const past = latest !== undefined || after !== undefined;
  return { says: { kind: 'weekday', weekday: found.says, past }, next: after?.next ?? found.next };
}

/** "1 October", "the 1st of Oct 2026". */
function dayThenMonth(reading: Reading, at: number, certainty: Certainty): Found<NamedDay> | undefined {
  const start = word(reading, at, 'joiner')?.next ?? at;
  const day = dayNumber(reading, start);
  if (!day) return undefined;
  const month = word(reading, word(reading, day.next, 'joiner')?.next ?? day.next, 'month');
  if (!month || reading.tokens[month.next - 1]?.pause) return undefined;
  const year = yearAfter(reading, month.next);
  if (month.says.doubtful && certainty === 'open' && !year) return undefined;
  return dated(day.says, month.says.month, year, month.next);
}

/** "October 1", "October 1st, 2026", "October 2026", "October". */
function monthFirst(reading: Reading, at: number, certainty: Certainty): Found<NamedPeriod> | undefined {
  const latest = word(reading, at, 'latest');
  const month = word(reading, latest?.next ?? at, 'month');
  if (!month) return undefined;
  const day = reading.tokens[month.next]?.pause ? undefined : dayNumber(reading, month.next);
  if (day && (!month.says.doubtful || certainty === 'sure')) {
    const found = dated(day.says, month.says.month, yearAt(reading, day.next), day.next);
    if (found) return found;
  }
  const year = yearAfter(reading, month.next);
  const after = year ? undefined : word(reading, month.next, 'latest');
  const sure =
    certainty === 'sure' || year || latest || after || (certainty === 'likely' && !month.says.doubtful);
  if (!sure || (!year && !after && beginsName(reading, month.next))) return undefined;
  return {
    says: { kind: 'month', month: month.says.month, year: year?.says },
    next: year?.next ?? after?.next ?? month.next,
  };
}

/** "octubre de 2026": Spanish and Catalan put a word between. */
function yearAfter(reading: Reading, at: number): Found<number> | undefined {
  return yearAt(reading, at) ?? yearAt(reading, word(reading, at, 'joiner')?.next ?? at);
}

/** "Q3", "the first quarter of 2026". */
function quarter(reading: Reading, at: number, certainty: Certainty): Found<NamedPeriod> | undefined {
  const found = word(reading, at, 'quarter');
  if (!found) return undefined;
  const year = yearAt(reading, word(reading, found.next, 'joiner')?.next ?? found.next);
  if (!year && certainty === 'open') return undefined;
  return {
    says: { kind: 'quarter', quarter: found.says, year: year?.says },
    next: year?.next ?? found.next,
  };
}

/** "in April Technologies": a capital right after the month makes it part of a name. */
function beginsName({ tokens }: Reading, at: number): boolean {
  return !!tokens[at]?.capital && !tokens[at].pause;
}

const DAY_NUMBER = /^(\d{1,2})(\p{L}*)$/u;

/** The day of a month: "1", "1st". */
export function dayNumber(reading: Reading, at: number): Found<number> | undefined {
  if (!beginsInDigit(reading.tokens[at])) return undefined;
  const [, digits = '', ending = ''] = DAY_NUMBER.exec(reading.tokens[at]?.word ?? '') ?? [];
  const day = Number(digits);
  if (day < 1 || day > 31) return undefined;
  if (ending && !endsDay(reading.grammar, ending)) return undefined;
  return { says: day, next: at + 1 };
}

function endsDay(grammar: Grammar, ending: string): boolean {
  const [phrase] = phrasesIn(grammar, [grammar.words.numberOf(ending)])[0] ?? [];
  return phrase?.values.dayEnding ?? false;
}

function dated(
  day: number,
  month: number,
  year: Found<number> | undefined,
  next: number,
): Found<NamedDay> | undefined {
  if (day > (DAYS_OF_MONTHS[month - 1] ?? 0)) return undefined;
  return { says: { kind: 'day', day, month, year: year?.says }, next: year?.next ?? next };
}

/** A year of our time. */
export function yearAt({ text, tokens }: Reading, at: number): Found<number> | undefined {
  if (!beginsInDigit(tokens[at])) return undefined;
  const ofDate = /[./-]/.test(text[(tokens[at]?.start ?? 0) - 1] ?? '');
  const found = !ofDate && /^20\d\d$/.test(tokens[at]?.word ?? '');
  return found ? { says: Number(tokens[at]?.word), next: at + 1 } : undefined;
}

function yearAlone(reading: Reading, at: number): Found<NamedPeriod> | undefined {
  const year = yearAt(reading, at);
  return year && { says: { kind: 'year', year: year.says }, next: year.next };
}
