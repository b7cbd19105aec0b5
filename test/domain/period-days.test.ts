import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DateTime, IANAZone } from 'luxon';
import { daysOf, momentsOf } from '../../src/domain/period-days';
import type { CalendarUnit, NamedPeriod, Period } from '../../src/domain/period';
import { back, dates, day, month } from '../support/periods';

/** A Sunday. */
const NOW = new Date('2026-11-22T15:00:00Z');

const OPEN = undefined;
const SPANS: readonly (readonly [string, Period, string | undefined, string | undefined])[] = [
  ['today', back('day', 0), '2026-11-22', '2026-11-22'],
  ['yesterday', back('day', 1), '2026-11-21', '2026-11-21'],
  ['this week, on its last day', back('week', 0), '2026-11-16', '2026-11-22'],
  ['last week', back('week', 1), '2026-11-09', '2026-11-15'],
  ['this month', back('month', 0), '2026-11-01', '2026-11-30'],
  ['nine months ago, in a shorter month', back('month', 9), '2026-02-01', '2026-02-28'],
  ['last quarter', back('quarter', 1), '2026-07-01', '2026-09-30'],
  ['last year', back('year', 1), '2025-01-01', '2025-12-31'],
  ['the last 30 days', { kind: 'days', days: 30 }, '2026-10-24', '2026-11-22'],
  ['the last 0 days', { kind: 'days', days: 0 }, '2026-11-22', '2026-11-22'],
  ['the last 3 months', { kind: 'months', months: 3 }, '2026-08-23', '2026-11-22'],
  ['Sunday', { kind: 'weekday', weekday: 7, past: false }, '2026-11-22', '2026-11-22'],
  ['last Sunday', { kind: 'weekday', weekday: 7, past: true }, '2026-11-15', '2026-11-15'],
  ['last Monday', { kind: 'weekday', weekday: 1, past: true }, '2026-11-16', '2026-11-16'],
  ['1 October', day(1, 10), '2026-10-01', '2026-10-01'],
  ['today by its name', day(22, 11), '2026-11-22', '2026-11-22'],
  ['a day that is still to come this year', day(24, 12), '2025-12-24', '2025-12-24'],
  ['29 February', day(29, 2), '2024-02-29', '2024-02-29'],
  ['29 February of a year without', day(29, 2, 2025), '2025-02-28', '2025-02-28'],
  ['30 February, which no year has', day(30, 2), '2026-02-28', '2026-02-28'],
  ['31 November, whose stand-in is still to come', day(31, 11), '2025-11-30', '2025-11-30'],
  ['from 31 November to 30 February', dates(day(31, 11), day(30, 2)), '2025-11-30', '2026-02-28'],
  ['October', month(10), '2026-10-01', '2026-10-31'],
  ['the month that has begun', month(11), '2026-11-01', '2026-11-30'],
  ['the month that has not', month(12), '2025-12-01', '2025-12-31'],
  ['February 2024', month(2, 2024), '2024-02-01', '2024-02-29'],
  ['Q3', { kind: 'quarter', quarter: 3, year: OPEN }, '2026-07-01', '2026-09-30'],
  ['Q1 2025', { kind: 'quarter', quarter: 1, year: 2025 }, '2025-01-01', '2025-03-31'],
  ['2025', { kind: 'year', year: 2025 }, '2025-01-01', '2025-12-31'],
  ['since 1 October', dates(day(1, 10), OPEN), '2026-10-01', OPEN],
  ['since last week', dates(back('week', 1), OPEN), '2026-11-09', OPEN],
  ['until yesterday', dates(OPEN, back('day', 1)), OPEN, '2026-11-21'],
  ['before October', { kind: 'before', what: month(10) }, OPEN, '2026-09-30'],
  ['between 1 and 30 November', dates(day(1, 11), day(30, 11)), '2026-11-01', '2026-11-30'],
  ['from 20 December to 10 January', dates(day(20, 12), day(10, 1)), '2025-12-20', '2026-01-10'],
  ['from September to November', dates(month(9), month(11)), '2026-09-01', '2026-11-30'],
  ['from 1 October to 5 October 2025', dates(day(1, 10), day(5, 10, 2025)), '2025-10-01', '2025-10-05'],
  ['from 20 December to 5 January 2025', dates(day(20, 12), day(5, 1, 2025)), '2024-12-20', '2025-01-05'],
  ['from 1 October 2025 to 5 October', dates(day(1, 10, 2025), day(5, 10)), '2025-10-01', '2025-10-05'],
  [
    'from Q1 to Q2 2025',
    dates({ kind: 'quarter', quarter: 1, year: OPEN }, { kind: 'quarter', quarter: 2, year: 2025 }),
    '2025-01-01',
    '2025-06-30',
  ],
  ['from August to today', dates(month(8), back('day', 0)), '2026-08-01', '2026-11-22'],
  ['the later one said first', dates(day(31, 10, 2026), day(1, 10, 2026)), '2026-10-01', '2026-10-31'],
];

describe('the days of a period', () => {
  for (const [words, period, from, until] of SPANS) {
    it(`${words}: from ${from ?? 'ever'} until ${until ?? 'ever'}`, () => {
      assert.deepEqual(daysOf(period, NOW, 'UTC'), { from, until });
    });
  }

  const YEAR_END = new Date('2026-12-31T23:30:00Z');
  const PLACES: readonly (readonly [string, Period, string, string])[] = [
    ['Europe/Vienna', back('day', 0), '2027-01-01', '2027-01-01'],
    ['America/New_York', back('day', 0), '2026-12-31', '2026-12-31'],
    ['Pacific/Kiritimati', back('year', 0), '2027-01-01', '2027-12-31'],
    ['Europe/Vienna', back('week', 0), '2026-12-28', '2027-01-03'],
    ['Europe/Vienna', back('month', 1), '2026-12-01', '2026-12-31'],
    ['Not/AZone', back('day', 0), '2026-12-31', '2026-12-31'],
    ['', back('day', 0), '2026-12-31', '2026-12-31'],
    ['local', back('day', 0), '2026-12-31', '2026-12-31'],
  ];
  for (const [zone, period, from, until] of PLACES) {
    it(`at the year's end, ${JSON.stringify(period)} in "${zone}" is ${from} to ${until}`, () => {
      assert.deepEqual(daysOf(period, YEAR_END, zone), { from, until });
    });
  }
});

describe('the moments of a span', () => {
  const MOMENTS: readonly (readonly [string, string, string, string, number])[] = [
    ['an ordinary day', '2026-10-01', 'Europe/Vienna', '2026-09-30T22:00:00.000Z', 24],
    ['the day that the clocks go forward', '2026-03-29', 'Europe/Vienna', '2026-03-28T23:00:00.000Z', 23],
    ['the day that they go back', '2026-10-25', 'Europe/Vienna', '2026-10-24T22:00:00.000Z', 25],
    ['a day whose midnight is skipped', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', 23],
    ['a day whose midnight comes twice', '2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z', 25],
    ['the last day of a year', '2026-12-31', 'Asia/Kolkata', '2026-12-30T18:30:00.000Z', 24],
    ['a leap day', '2028-02-29', 'UTC', '2028-02-29T00:00:00.000Z', 24],
    ['a day in no known zone', '2026-10-01', 'Nowhere', '2026-10-01T00:00:00.000Z', 24],
  ];
  for (const [what, date, zone, start, hours] of MOMENTS) {
    it(`${what} begins at ${start} and has ${hours} hours`, () => {
      const { from, until } = momentsOf({ from: date, until: date }, zone);

      assert.deepEqual([from?.toISOString(), (Number(until) - Number(from)) / 3_600_000], [start, hours]);
    });
  }

  it('leaves an open end open, and one that no calendar has', () => {
    assert.deepEqual(momentsOf({ from: undefined, until: undefined }, 'UTC'), {});
    assert.deepEqual(momentsOf({ from: '2026-02-30', until: 'soon' }, 'UTC'), {});
  });
});

const ZONES = [
  'UTC',
  'Europe/Vienna',
  'America/New_York',
  'America/Havana',
  'Asia/Kathmandu',
  'Pacific/Auckland',
];
const year = fc.option(fc.integer({ min: 2000, max: 2099 }), { nil: undefined });
const named: fc.Arbitrary<NamedPeriod> = fc.oneof(
  fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 999 }) }),
  fc.record({ kind: fc.constant('months' as const), months: fc.integer({ min: 1, max: 120 }) }),
  fc.record({
    kind: fc.constant('calendar' as const),
    unit: fc.constantFrom<CalendarUnit>('day', 'week', 'month', 'quarter', 'year'),
    back: fc.nat(30),
  }),
  fc.record({
    kind: fc.constant('weekday' as const),
    weekday: fc.integer({ min: 1, max: 7 }),
    past: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('day' as const),
    day: fc.integer({ min: 1, max: 31 }),
    month: fc.integer({ min: 1, max: 12 }),
    year,
  }),
  fc.record({ kind: fc.constant('month' as const), month: fc.integer({ min: 1, max: 12 }), year }),
  fc.record({ kind: fc.constant('quarter' as const), quarter: fc.integer({ min: 1, max: 4 }), year }),
  fc.record({ kind: fc.constant('year' as const), year: fc.integer({ min: 2000, max: 2099 }) }),
);
const now = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
const zone = fc.constantFrom(...ZONES);

describe('any period', () => {
  it('ends no earlier than it begins, in days and in moments', () => {
    const period = fc.oneof(
      named,
      fc.record({ kind: fc.constant('dates' as const), from: named, until: named }),
    );
    fc.assert(
      fc.property(period, now, zone, (some, at, where) => {
        const span = daysOf(some, at, where);
        const { from, until } = momentsOf(span, where);

        assert.ok(span.from !== undefined && span.until !== undefined && span.from <= span.until);
        assert.ok(from && until && from < until);
      }),
    );
  });

  it('has begun, unless a year was said, and holds today where it reaches up to now', () => {
    fc.assert(
      fc.property(named, now, zone, (some, at, where) => {
        fc.pre(!('year' in some) || some.year === undefined);
        const { from, until } = momentsOf(daysOf(some, at, where), where);
        const upToNow =
          some.kind === 'days' || some.kind === 'months' || (some.kind === 'calendar' && some.back === 0);

        assert.ok(from && until && from <= at);
        assert.ok(!upToNow || at < until);
      }),
    );
  });

  it('has the days that its name says', () => {
    fc.assert(
      fc.property(named, now, zone, (some, at, where) => {
        const { from = '', until = '' } = daysOf(some, at, where);
        const [first, last] = [DateTime.fromISO(from), DateTime.fromISO(until)];
        const days = last.diff(first, 'days').days + 1;

        if (some.kind === 'days') assert.equal(days, some.days);
        if (some.kind === 'weekday') assert.deepEqual([first.weekday, days], [some.weekday, 1]);
        if (some.kind === 'month')
          assert.deepEqual([first.month, last.month, days], [some.month, some.month, first.daysInMonth]);
        if (some.kind === 'quarter')
          assert.deepEqual([first.quarter, last.quarter, first.day], [some.quarter, some.quarter, 1]);
        if (some.kind === 'day') assert.deepEqual([first.month, days], [some.month, 1]);
      }),
    );
  });

  it('lies between moments whose days are its first and its last', () => {
    fc.assert(
      fc.property(named, now, zone, (some, at, where) => {
        const span = daysOf(some, at, where);
        const { from, until } = momentsOf(span, where);
        const dayIn = (moment: number): string | null =>
          DateTime.fromMillis(moment, { zone: IANAZone.create(where) }).toISODate();

        assert.deepEqual(
          [
            dayIn(Number(from) - 1) !== span.from,
            dayIn(Number(from)),
            dayIn(Number(until) - 1),
            dayIn(Number(until)) !== span.until,
          ],
          [true, span.from, span.until, true],
        );
      }),
    );
  });
});
