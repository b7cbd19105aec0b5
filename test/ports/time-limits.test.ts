import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { type Timed, TimeLimits } from '../../src/ports/time-limits';

describe('the time limits of what is under way', () => {
  let limits: TimeLimits;
  let late: string[];

  beforeEach(() => {
    limits = new TimeLimits();
    late = [];
  });

  afterEach(() => limits.close());

  function begin(name: string, ms: number): Timed {
    const timed = { endsAt: performance.now() + ms, late: () => void late.push(name) };
    limits.begin(timed);
    return timed;
  }

  it('end each at its own moment and never before, whichever began first', async () => {
    const early: string[] = [];
    for (const ms of [120, 40, 121]) {
      const endsAt = performance.now() + ms;
      const judged = () => void (performance.now() < endsAt ? early.push(String(ms)) : late.push(String(ms)));
      limits.begin({ endsAt, late: judged });
    }
    await pause(30);
    begin('20', 20);

    await pause(200);

    assert.deepEqual(late, ['40', '20', '120', '121']);
    assert.deepEqual(early, []);
  });

  it('say nothing of what ended in time, and go on for what follows', async () => {
    limits.end(begin('in time', 20));
    begin('other', 40);
    await pause(80);
    begin('late', 20);

    await pause(80);

    assert.deepEqual(late, ['other', 'late']);
  });

  it('hold for what begins when another is over', async () => {
    const again: Timed = {
      endsAt: performance.now() + 10,
      late: () => {
        late.push('again');
        if (late.length < 3) limits.begin({ ...again, endsAt: performance.now() + 10 });
      },
    };

    limits.begin(again);
    await pause(150);

    assert.equal(late.length, 3);
  });

  it('hold for all others whichever of them ends, once or twice', async () => {
    const all = ['first', 'second', 'third', 'fourth'].map((name) => begin(name, 20));
    for (const ended of [all[1], all[3], all[1]]) if (ended) limits.end(ended);
    begin('fifth', 20);

    await pause(80);

    assert.deepEqual([...late].sort(), ['fifth', 'first', 'third']);
  });

  it('say nothing of what ended because another was late', async () => {
    const [ending, ended] = ['ending', 'ended'].map((name) => begin(name, 20));
    assert.ok(ending && ended);
    ending.late = () => limits.end(ended);

    await pause(80);

    assert.deepEqual(late, []);
  });

  it('say nothing any more once they are closed', async () => {
    begin('cut', 20);
    limits.close();

    await pause(60);

    assert.deepEqual(late, []);
  });
});
