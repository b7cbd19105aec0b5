import type { CalendarUnit } from '../../../src/domain/period';
import type { Phrases } from '../../../src/understand/lexicon/lexicon';
import type { PeriodPhrases } from '../../../src/understand/lexicon/period-phrases';
import { type PeriodValues, unitsUpToNow } from '../../../src/understand/period-grammar';
import { tokenise } from '../../../src/understand/tokens';

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

/** All languages' words of time. */
export function compilePeriods(tables: readonly PeriodPhrases[]): ReadonlyMap<string, PeriodValues> {
  const phrases = new Map<string, PeriodValues>();
  for (const [listed, values] of tables.flatMap(entriesOf)) {
    for (const words of split(listed)) {
      const key = words.join(' ');
      phrases.set(key, { ...phrases.get(key), ...values });
    }
  }
  return phrases;
}

function split(listed: Phrases): readonly (readonly string[])[] {
  return listed
    .split(',')
    .map((phrase) => tokenise(phrase).map((token) => token.word))
    .filter((words) => words.length > 0);
}

type Entry = readonly [Phrases, PeriodValues];

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
