import assert from 'node:assert/strict';
import { FixedWindow } from '../../src/bot/fixed-window';

describe('a window of turns', () => {
  it('has so many turns, and tells how long it lasts when they are taken', () => {
    const window = new FixedWindow(2, 1_000);

    const waits = [0, 100, 400, 999.9].map((now) => window.take(now));

    assert.deepEqual(waits, [0, 0, 600, 1]);
  });

  it('begins anew with the first turn after its end', () => {
    const window = new FixedWindow(1, 1_000);
    window.take(0);

    const waits = [1_500, 1_600, 2_499, 2_500].map((now) => window.take(now));

    assert.deepEqual(waits, [0, 900, 1, 0]);
  });
});
