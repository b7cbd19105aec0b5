import type { CalendarUnit, NamedPeriod } from '../domain/period';
import type { Grammar } from './grammar';
import { START } from './phrase-graph';

/** What the words of stretches of time are good for, and what they say. */
export interface PeriodMeanings {
  readonly whole: NamedPeriod;
  readonly unit: CalendarUnit;
  readonly number: number;
  readonly month: { readonly month: number; readonly doubtful: boolean };
  readonly quarter: number;
  readonly weekday: number;
  readonly dayEnding: true;
  readonly latest: true;
  readonly ago: true;
  readonly since: true;
  readonly from: true;
  readonly onwards: true;
  readonly until: true;
  readonly before: true;
  readonly between: true;
  readonly and: true;
  readonly in: true;
  readonly for: true;
  readonly joiner: true;
}
/** What one phrase says. */
export type PeriodValues = Partial<PeriodMeanings>;

/** "the last 2 weeks". A past day reaches into yesterday. */
export function unitsUpToNow(unit: CalendarUnit, count: number): NamedPeriod {
  switch (unit) {
    case 'day':
      return { kind: 'days', days: Math.max(count, 2) };
    case 'week':
      return { kind: 'days', days: count * 7 };
    case 'month':
      return { kind: 'months', months: count };
    case 'quarter':
      return { kind: 'months', months: count * 3 };
    case 'year':
      return { kind: 'months', months: count * 12 };
  }
}

/** A phrase in a sentence: what it may say, and where what follows it begins. */
export interface PeriodPhrase {
  readonly values: PeriodValues;
  readonly next: number;
}

/** The phrases that begin at each word, the longest first. The words come as their numbers. */
export function phrasesIn(grammar: Grammar, words: readonly number[]): readonly (readonly PeriodPhrase[])[] {
  const phrases: (readonly PeriodPhrase[])[] = [];
  for (let at = 0; at < words.length; at++) phrases.push(phrasesAt(grammar, words, at));
  return phrases;
}

const NO_PHRASES: readonly PeriodPhrase[] = [];

function phrasesAt(
  { periods, periodValues }: Grammar,
  words: readonly number[],
  at: number,
): readonly PeriodPhrase[] {
  let found: PeriodPhrase[] | undefined;
  let node = START;
  for (let next = at; next < words.length;) {
    node = periods.next(node, words[next] ?? -1);
    if (node === START) break;
    next++;
    const values = periodValues[periods.ending(node)];
    if (values && periods.ending(node) > 0) (found ??= []).unshift({ values, next });
  }
  return found ?? NO_PHRASES;
}
