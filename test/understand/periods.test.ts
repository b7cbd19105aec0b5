import assert from 'node:assert/strict';
import type { NamedPeriod, Period } from '../../src/domain/period';
import { understand } from '../../src/understand';
import { back, dates, day, month } from '../support/periods';

function weekday(weekday: number, past = false): NamedPeriod {
  return { kind: 'weekday', weekday, past };
}

const OCTOBER_FROM_1_TO_15 = dates(day(1, 10), day(15, 10));
const ALL_OCTOBER_2026 = dates(day(1, 10, 2026), day(31, 10, 2026));

const PERIODS: readonly (readonly [string, Period | undefined])[] = [
  ['today', back('day', 0)],
  ['yesterday', back('day', 1)],
  ['this week', back('week', 0)],
  ['last week', back('week', 1)],
  ["last week's", back('week', 1)],
  ['from last week', back('week', 1)],
  ['in the last month', back('month', 1)],
  ['this year', back('year', 0)],
  ['the previous quarter', back('quarter', 1)],
  ['3 weeks ago', back('week', 3)],
  ['a month ago', back('month', 1)],
  ['last 30 days', { kind: 'days', days: 30 }],
  ['in the past 2 weeks', { kind: 'days', days: 14 }],
  ['over the last two weeks', { kind: 'days', days: 14 }],
  ['past week', { kind: 'days', days: 7 }],
  ['last 24 hours', { kind: 'days', days: 2 }],
  ['last 3 months', { kind: 'months', months: 3 }],
  ['last two years', { kind: 'months', months: 24 }],
  ['since 1 October', dates(day(1, 10), undefined)],
  ['since the 1st of October', dates(day(1, 10), undefined)],
  ['since Oct 1, 2026', dates(day(1, 10, 2026), undefined)],
  ['since 2026-10-01', dates(day(1, 10, 2026), undefined)],
  ['from 1 October', dates(day(1, 10), undefined)],
  ['from October on', dates(month(10), undefined)],
  ['since last week', dates(back('week', 1), undefined)],
  ['since Monday', dates(weekday(1), undefined)],
  ['until yesterday', dates(undefined, back('day', 1))],
  ['before October', { kind: 'before', what: month(10) }],
  ['on Monday', weekday(1)],
  ['last Friday', weekday(5, true)],
  ['from 2026-10-01 to 2026-10-31', ALL_OCTOBER_2026],
  ['2026-10-01 - 2026-10-31', ALL_OCTOBER_2026],
  ['between 1 and 15 October', OCTOBER_FROM_1_TO_15],
  ['from 1 to 15 October', OCTOBER_FROM_1_TO_15],
  ['1-15 October', OCTOBER_FROM_1_TO_15],
  ['October 1 to 15', OCTOBER_FROM_1_TO_15],
  ['Oct 1–15, 2026', dates(day(1, 10), day(15, 10, 2026))],
  ['1 October until 15 October', OCTOBER_FROM_1_TO_15],
  ['from September to November', dates(month(9), month(11))],
  ['in October', month(10)],
  ['from October', month(10)],
  ['October 2026', month(10, 2026)],
  ['in May', month(5)],
  ['May 2026', month(5, 2026)],
  ['on 3 May', day(3, 5)],
  ['in 2025', { kind: 'year', year: 2025 }],
  ['Q1 2026', { kind: 'quarter', quarter: 1, year: 2026 }],
  ['31/10/2026', day(31, 10, 2026)],
  ['10/31/2026', day(31, 10, 2026)],
  ['31.10.2026', day(31, 10, 2026)],
  ['10/10/2026', day(10, 10, 2026)],
  ['01/10/2026', undefined],
  ['history from 01/10/2026', undefined],
  ['2026-02-30', undefined],
  ['32 October', undefined],
  ['2026-10-01-0001', undefined],
  ['11112222-2026-10-01-5555-666677778888', undefined],
  ['March', undefined],
  ['may', undefined],
  ['April Technologies', undefined],
  ['in April Technologies', undefined],
  ['next week', undefined],
  ['in 3 weeks', undefined],
  ['version 2016', undefined],
];

describe('the stretch of time in a sentence', () => {
  for (const [words, period] of PERIODS) {
    it(`"${words}" is ${period ? JSON.stringify(period) : 'none'}`, () => {
      assert.deepEqual(understand(words).period, period);
    });
  }

  for (const [words, period] of PERIODS.filter(([, period]) => period)) {
    it(`is no part of a customer's name: "show requests for Contoso ${words}"`, () => {
      const understood = understand(`show requests for Contoso ${words}`);

      assert.deepEqual(
        { intent: understood.intent, mention: understood.mention, period: understood.period },
        { intent: 'history', mention: 'Contoso', period },
      );
    });
  }

  it('is none where the words are a name that is known', () => {
    const understood = understand('history for October 2026', ['October 2026']);

    assert.deepEqual([understood.mention, understood.period], ['October 2026', undefined]);
  });

  it('takes a month alone for one where the log is spoken of, and nowhere else', () => {
    assert.deepEqual(understand('history for August').period, month(8));
    assert.deepEqual(understand('file a request for August').period, undefined);
  });
});
