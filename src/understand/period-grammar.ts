import type { CalendarUnit, NamedPeriod } from '../domain/period';
import type { Phrases } from './lexicon/lexicon';
import type { PeriodPhrases } from './lexicon/period-phrases';
import { type Token, tokenise } from './tokens';

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
type Values = Partial<PeriodMeanings>;

/** All languages' words of time, ready for look-up. */
export interface PeriodGrammar {
  readonly phrases: ReadonlyMap<string, Values>;
  /** Most words of any phrase that begins with this word. */
  readonly reach: ReadonlyMap<string, number>;
}

const ROLES = [
  'latest',
  'ago',
  'since',
  'from',
  'onwards',
  'until',
  'before',
  'between',
  'and',
  'in',
  'for',
  'joiner',
] as const;

export function compilePeriods(tables: readonly PeriodPhrases[]): PeriodGrammar {
  const phrases = new Map<string, Values>();
  const reach = new Map<string, number>();
  for (const [listed, values] of tables.flatMap(entriesOf)) {
    for (const words of split(listed)) {
      const key = words.join(' ');
      phrases.set(key, { ...phrases.get(key), ...values });
      const first = words[0] ?? '';
      reach.set(first, Math.max(reach.get(first) ?? 0, words.length));
    }
  }
  return { phrases, reach };
}

function split(listed: Phrases): readonly (readonly string[])[] {
  return listed
    .split(',')
    .map((phrase) => tokenise(phrase).map((token) => token.word))
    .filter((words) => words.length > 0);
}

type Entry = readonly [Phrases, Values];

const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const satisfies readonly CalendarUnit[];

function entriesOf(table: PeriodPhrases): readonly Entry[] {
  return [
    ...UNITS.flatMap((unit): Entry[] => [
      ...table.calendar[unit].map((listed, back): Entry => [
        listed,
        { whole: { kind: 'calendar', unit, back } },
      ]),
      [table.lately[unit], { whole: unitsUpToNow(unit, 1) }],
      [table.units[unit], { unit }],
    ]),
    ...table.numbers.map((listed, index): Entry => [listed, { number: index + 1 }]),
    ...table.months.flatMap(({ names = '', doubtful = '' }, index): Entry[] => [
      [names, { month: { month: index + 1, doubtful: false } }],
      [doubtful, { month: { month: index + 1, doubtful: true } }],
    ]),
    ...table.quarters.map((listed, index): Entry => [listed, { quarter: index + 1 }]),
    ...table.weekdays.map((listed, index): Entry => [listed, { weekday: index + 1 }]),
    [table.dayEndings, { dayEnding: true }],
    ...ROLES.map((role): Entry => [table[role], { [role]: true }]),
  ];
}

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
  readonly values: Values;
  readonly next: number;
}

/** The phrases that begin at each word, the longest first. */
export function phrasesIn(
  grammar: PeriodGrammar,
  tokens: readonly Token[],
): readonly (readonly PeriodPhrase[])[] {
  return tokens.map(({ word }, at) => {
    const found: PeriodPhrase[] = [];
    let key = '';
    const reach = grammar.reach.get(word) ?? 0;
    for (let next = at + 1; next <= Math.min(at + reach, tokens.length); next++) {
      key = key ? `${key} ${tokens[next - 1]?.word}` : word;
      const values = grammar.phrases.get(key);
      if (values) found.unshift({ values, next });
    }
    return found;
  });
}
