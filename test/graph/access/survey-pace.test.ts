import assert from 'node:assert/strict';
import { SurveyPace } from '../../../src/graph/access/survey-pace';

function begun(): SurveyPace {
  const pace = new SurveyPace();
  pace.begin(0);
  return pace;
}

/** Starts as many calls as it may until `until`; returns how many that were. */
function callsUntil(pace: SurveyPace, from: number, until: number, callMs: number): number {
  let calls = 0;
  for (let now = from; now < until; calls += 1) now += pace.next(now) + callMs;
  return calls;
}

describe('the pace of a survey', () => {
  it('does not hold up anything as long as Graph does not ask to wait', () => {
    const pace = begun();

    const waits = Array.from({ length: 1_000 }, (_, index) => pace.next(index));

    assert.deepEqual([...new Set(waits)], [0]);
  });

  it('goes down to half of its speed', () => {
    const pace = begun();
    callsUntil(pace, 0, 1_000, 10);

    pace.paused(1_000, 5_000);

    assert.equal(Math.round(callsUntil(pace, 6_000, 8_000, 1) / 10), 10);
  });

  it('takes half of what Graph let through with its pauses when it asks again', () => {
    const pace = begun();
    callsUntil(pace, 0, 100, 1);
    pace.paused(100, 9_900);
    callsUntil(pace, 10_000, 10_200, 1);

    pace.paused(10_200, 9_800);

    assert.equal(Math.round(callsUntil(pace, 20_000, 30_000, 1) / 10), 5);
  });

  it('does not count the time in which nothing was read', () => {
    const pace = begun();
    callsUntil(pace, 0, 1_000, 10);
    pace.begin(1_000_000);
    callsUntil(pace, 1_000_000, 1_001_000, 10);

    pace.paused(1_001_000, 5_000);

    assert.equal(Math.round(callsUntil(pace, 1_006_000, 1_008_000, 1) / 10), 10);
  });

  it('counts one pause once, however many calls hear of it', () => {
    const [once, often] = [begun(), begun()];
    for (const pace of [once, often]) callsUntil(pace, 0, 100, 1);

    once.paused(100, 1_000);
    for (const at of [100, 101, 110, 900]) often.paused(at, 1_000);

    assert.equal(callsUntil(often, 1_100, 20_000, 1), callsUntil(once, 1_100, 20_000, 1));
  });

  it('goes down further with every pause that comes soon', () => {
    const pace = begun();
    const speeds: number[] = [];

    for (let round = 0; round < 4; round += 1) {
      const start = round * 12_000;
      speeds.push(callsUntil(pace, start, start + 10_000, 10));
      pace.paused(start + 10_000, 2_000);
    }

    assert.ok(
      speeds.every((speed, round) => round === 0 || speed < (speeds[round - 1] ?? 0) * 0.8),
      speeds.join(),
    );
  });

  it('wins back its speed in quiet minutes', () => {
    const pace = begun();
    pace.next(0);
    pace.paused(1_000, 100);
    const slow = pace.next(1_100) + pace.next(1_100);

    const later = 60 * 60_000;
    pace.next(later);
    const waitMs = pace.next(later);

    assert.ok(slow > 0);
    assert.equal(waitMs, 0);
  });

  it('goes on calling now and then, however long the pauses are', () => {
    const pace = begun();

    pace.paused(0, 300_000);
    pace.next(300_000);
    pace.paused(300_001, 300_000);
    pace.next(600_001);

    assert.ok(pace.next(600_001) <= 5_000);
  });
});
