import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dueEndings, endingsBefore, type ToldEndings } from '../../src/domain/endings';
import type { Relationship } from '../../src/domain/evidence';
import { nextWorkingDay } from '../../src/domain/next-working-day';
import { failedReading, readingOf } from '../../src/domain/reading';
import { aCustomer, aRelationship, evidenceWith, NOW } from '../support/evidence';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

function inputOf(relationships: Parameters<typeof evidenceWith>[0]) {
  const customer = aCustomer();
  return {
    customers: [customer],
    survey: readingOf(new Map([[customer.tenantId, evidenceWith(relationships)]]), NOW),
    unlisted: 'noRelationship',
    gap: undefined,
  } as const;
}

describe('looks on working days, one after the other', () => {
  const THRESHOLDS = [30, 7, 1];
  const hours = fc.integer({ min: 1, max: 80 * 24 });
  const relationships = fc.array(hours, { minLength: 1, maxLength: 6 }).map((ends) =>
    ends.map((hour, index) =>
      aRelationship({
        id: `r${index}`,
        autoExtends: false,
        endsAt: new Date(NOW.getTime() + hour * HOUR_MS),
      }),
    ),
  );
  /** Of a look: whether some customers could not be read in it. */
  const looks = fc.array(fc.boolean(), { minLength: 1, maxLength: 50 });
  const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Tokyo', 'America/Los_Angeles');

  interface Telling {
    readonly id: string;
    readonly at: Date;
    readonly threshold: number;
  }

  /** All that is told, and the times of the looks; the last one is that of the look that isn't taken any more. */
  function lookAt(all: readonly Relationship[], blind: readonly boolean[], timeZone: string) {
    const tellings: Telling[] = [];
    const times = [NOW];
    let told: ToldEndings = {};
    for (const isBlind of blind) {
      const at = times.at(-1) as Date;
      const until = nextWorkingDay(at, timeZone);
      const relationships = isBlind ? failedReading<never>({ kind: 'malformed' }) : all;
      const input = inputOf({ relationships });
      const result = dueEndings(endingsBefore(input, at, until), told, until);
      ({ told } = result);
      for (const { relationshipId: id } of result.due) tellings.push({ id, at, threshold: told[id] ?? NaN });
      times.push(until);
    }
    return { tellings, times };
  }

  it('tell no threshold of a relationship twice, nor one that is farther off than another told before', () => {
    fc.assert(
      fc.property(relationships, looks, zone, (all, blind, timeZone) => {
        const { tellings } = lookAt(all, blind, timeZone);

        for (const { id } of all) {
          const thresholds = tellings.filter((one) => one.id === id).map(({ threshold }) => threshold);
          assert.deepEqual(
            thresholds,
            [...new Set(thresholds)].toSorted((a, b) => b - a),
          );
          assert.ok(thresholds.every((threshold) => THRESHOLDS.includes(threshold)));
        }
      }),
    );
  });

  it('let no threshold pass untold: it, or one that is nearer to the end, is told at a look that is not after it', () => {
    fc.assert(
      fc.property(relationships, fc.integer({ min: 1, max: 70 }), zone, (all, count, timeZone) => {
        const { tellings, times } = lookAt(all, Array<boolean>(count).fill(false), timeZone);

        const covered = times.at(-1) as Date;
        for (const { id, endsAt } of all) {
          for (const threshold of THRESHOLDS) {
            const moment = new Date((endsAt as Date).getTime() - threshold * DAY_MS);
            // What had passed before anybody looked is told at the first look.
            const latest = moment < NOW ? NOW : moment;
            if (latest >= covered) continue;
            const isTold = tellings.some(
              (one) => one.id === id && one.threshold <= threshold && one.at <= latest,
            );
            assert.ok(isTold, `${id}: ${threshold} days before ${String(endsAt)}`);
          }
        }
      }),
    );
  });

  it('tell nothing before the last look at which it would have been early enough', () => {
    fc.assert(
      fc.property(relationships, fc.integer({ min: 1, max: 70 }), zone, (all, count, timeZone) => {
        const { tellings, times } = lookAt(all, Array<boolean>(count).fill(false), timeZone);

        for (const { id, at, threshold } of tellings) {
          const endsAt = all.find((one) => one.id === id)?.endsAt as Date;
          const next = times[times.indexOf(at) + 1] as Date;
          assert.ok(endsAt.getTime() - threshold * DAY_MS < next.getTime(), `${id} at ${at.toISOString()}`);
        }
      }),
    );
  });
});
