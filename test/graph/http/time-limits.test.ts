import assert from 'node:assert/strict';
import { type Timed, TimeLimits } from '../../../src/graph/http/time-limits';
import { pause } from '../support';

describe('the time limits of what is under way', () => {
  const limits = new TimeLimits();
  let late: string[] = [];

  beforeEach(() => {
    late = [];
  });

  after(() => limits.close());

  function begin(name: string, ms: number): Timed {
    const timed = { endsAt: performance.now() + ms, late: () => void late.push(name) };
    limits.begin(timed);
    return timed;
  }

  it('end each at its own moment, whichever began first', async () => {
    begin('patient', 60);
    begin('hasty', 20);

    await pause(40);
    const soon = [...late];
    await pause(40);

    assert.deepEqual(soon, ['hasty']);
    assert.deepEqual(late, ['hasty', 'patient']);
  });

  it('say nothing of what ended in time, and go on for what follows', async () => {
    limits.end(begin('in time', 20));
    await pause(30);
    begin('late', 20);

    await pause(40);

    assert.deepEqual(late, ['late']);
  });

  it('say nothing any more once they are closed', async () => {
    begin('cut', 20);
    limits.close();

    await pause(40);

    assert.deepEqual(late, []);
  });
});
