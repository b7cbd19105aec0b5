import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { nextWorkingDay, nextWorkingHour } from '../../src/domain/next-working-day';

const DAY_MS = 24 * 60 * 60 * 1000;
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Marquesas',
  'Africa/Cairo',
];

describe('the next working day', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['a Monday morning', '2026-11-23T07:00:00Z', 'UTC', '2026-11-24T09:00:00Z'],
    ['a Monday at nine', '2026-11-23T09:00:00Z', 'UTC', '2026-11-24T09:00:00Z'],
    ['a Monday, a moment before midnight', '2026-11-23T23:59:59.999Z', 'UTC', '2026-11-24T09:00:00Z'],
    ['a Thursday', '2026-11-26T15:00:00Z', 'UTC', '2026-11-27T09:00:00Z'],
    ['a Friday', '2026-11-27T15:00:00Z', 'UTC', '2026-11-30T09:00:00Z'],
    ['a Saturday', '2026-11-28T15:00:00Z', 'UTC', '2026-11-30T09:00:00Z'],
    ['a Sunday', '2026-11-29T15:00:00Z', 'UTC', '2026-11-30T09:00:00Z'],
    ['a Sunday here that is Monday there', '2026-11-29T15:00:00Z', 'Asia/Tokyo', '2026-12-01T00:00:00Z'],
    [
      'a Monday here that is Sunday there',
      '2026-11-30T02:00:00Z',
      'America/New_York',
      '2026-11-30T14:00:00Z',
    ],
    ['the last day of a year', '2026-12-31T12:00:00Z', 'UTC', '2027-01-01T09:00:00Z'],
    ['the weekend in which summer begins', '2026-03-27T12:00:00Z', 'Europe/Berlin', '2026-03-30T07:00:00Z'],
    ['the weekend in which summer ends', '2026-10-23T12:00:00Z', 'Europe/Berlin', '2026-10-26T08:00:00Z'],
    ['a zone that nobody knows', '2026-11-23T07:00:00Z', 'Mars/Olympus_Mons', '2026-11-24T09:00:00Z'],
    ['no zone', '2026-11-23T07:00:00Z', '', '2026-11-24T09:00:00Z'],
    ['a word that is no place', '2026-11-23T07:00:00Z', 'local', '2026-11-24T09:00:00Z'],
  ];
  for (const [name, now, zone, expected] of cases) {
    it(`after ${name}`, () => {
      const day = nextWorkingDay(new Date(now), zone);

      assert.equal(day.toISOString(), new Date(expected).toISOString());
    });
  }

  it('begins at another hour where one is asked for', () => {
    const day = nextWorkingDay(new Date('2026-11-23T07:00:00Z'), 'Europe/Berlin', 14);

    assert.equal(day.toISOString(), '2026-11-24T13:00:00.000Z');
  });

  it('is from Monday to Friday at nine, after today, with no working day in between, wherever one is', () => {
    const moment = fc.date({
      min: new Date('2020-01-01T00:00:00Z'),
      max: new Date('2036-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.constantFrom(...ZONES), (now, zone) => {
        const day = DateTime.fromJSDate(nextWorkingDay(now, zone), { zone });
        const today = DateTime.fromJSDate(now, { zone });

        const between = Math.round(
          (day.startOf('day').toMillis() - today.startOf('day').toMillis()) / DAY_MS,
        );
        assert.equal(day.toFormat('HH:mm:ss.SSS'), '09:00:00.000');
        assert.ok(day.weekday <= 5, `weekday ${day.weekday}`);
        assert.ok(between === 1 || (day.weekday === 1 && between <= 3), `${between} days`);
      }),
    );
  });
});

describe('when people are told things', () => {
  const rows = [
    ['2026-11-23T08:59:59Z', 'UTC', '2026-11-23T09:00:00Z'],
    ['2026-11-23T09:00:00Z', 'UTC', undefined],
    ['2026-11-23T17:59:59Z', 'UTC', undefined],
    ['2026-11-23T18:00:00Z', 'UTC', '2026-11-24T09:00:00Z'],
    ['2026-11-27T18:00:00Z', 'UTC', '2026-11-30T09:00:00Z'],
    ['2026-11-28T12:00:00Z', 'UTC', '2026-11-30T09:00:00Z'],
    ['2026-11-23T08:30:00Z', 'Europe/Berlin', undefined],
    ['2026-11-22T23:30:00Z', 'Asia/Tokyo', '2026-11-23T00:00:00Z'],
    ['2026-11-23T08:30:00Z', 'Nowhere/Else', '2026-11-23T09:00:00Z'],
  ] as const;

  for (const [now, zone, wanted] of rows) {
    it(`${now} in ${zone}: ${wanted ?? 'now'}`, () => {
      const next = nextWorkingHour(new Date(now), zone);

      assert.deepEqual(next, wanted && new Date(wanted));
    });
  }
});
