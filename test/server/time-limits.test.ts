import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { TimeLimits } from '../../src/server/time-limits';

describe('limits in time with one timer', () => {
  it('end each in its turn, whatever was begun first', async () => {
    const limits = new TimeLimits();
    const ended: { limit: number; after: number }[] = [];
    const add = (limit: number) => {
      const from = performance.now();
      limits.add({ timeIsUp: () => void ended.push({ limit, after: performance.now() - from }) }, limit);
    };

    add(120);
    add(40);
    add(121);
    await wait(30);
    add(20);
    await wait(150);

    assert.deepEqual(
      ended.map(({ limit }) => limit),
      [40, 20, 120, 121],
    );
    assert.ok(ended.every(({ limit, after }) => after >= limit));
  });

  it('say nothing of what was taken off', async () => {
    const limits = new TimeLimits();
    const over: string[] = [];
    const one = { timeIsUp: () => void over.push('one') };
    const other = { timeIsUp: () => void over.push('other') };

    limits.add(one, 20);
    limits.add(other, 40);
    limits.takeOff(one);
    await wait(80);

    assert.deepEqual(over, ['other']);
  });

  it('hold for what begins when another is over', async () => {
    const limits = new TimeLimits();
    let ended = 0;
    const again = {
      timeIsUp: () => {
        ended += 1;
        if (ended < 3) limits.add(again, 10);
      },
    };

    limits.add(again, 10);
    await wait(100);

    assert.equal(ended, 3);
  });
});
