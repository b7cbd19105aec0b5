import assert from 'node:assert/strict';
import { withinOr } from '../../src/ports/within';

class TooLate extends Error {}

const never = new Promise<string>(() => undefined);

const late = (): never => {
  throw new TooLate();
};

describe('work within a time limit', () => {
  it('is what it comes to, when that is in time', async () => {
    assert.equal(await withinOr(1_000, Promise.resolve('done'), late), 'done');
  });

  it('fails as it fails', async () => {
    const failing = Promise.reject(new RangeError('broken'));

    await assert.rejects(withinOr(1_000, failing, late), RangeError);
  });

  it('is what being late answers, when it takes longer', async () => {
    assert.equal(await withinOr(1, never, () => 'late'), 'late');
  });

  it('fails as being late fails', async () => {
    await assert.rejects(withinOr(1, never, late), TooLate);
  });
});
