import assert from 'node:assert/strict';
import { KeptLook, type Look } from '../../src/server/kept-look';

const EVERY_MS = 5_000;
const WELL: Look = { code: 'storeWritable' };

describe('KeptLook', () => {
  let now: number;
  let looks: number;
  let answer: () => Promise<Look>;
  let kept: KeptLook;

  beforeEach(() => {
    now = 1_000_000;
    looks = 0;
    answer = async () => WELL;
    const look = (): Promise<Look> => {
      looks += 1;
      return answer();
    };
    const check = {
      name: 'store',
      needed: true,
      everyMs: EVERY_MS,
      unknown: 'storeNotChecked',
      look,
    } as const;
    kept = new KeptLook(check, () => now);
  });

  it('looks once for a thousand who ask at the same time, and for all who ask soon after', async () => {
    const seen = await Promise.all(Array.from({ length: 1_000 }, () => kept.current()));
    now += EVERY_MS - 1;
    const later = await kept.current();

    assert.ok(seen.every(({ code }) => code === 'storeWritable'));
    assert.deepEqual(later, { code: 'storeWritable', lookedMsAgo: EVERY_MS - 1 });
    assert.equal(looks, 1);
  });

  it('looks again when its time is over', async () => {
    await kept.current();
    answer = async () => ({ code: 'storeFull' });
    now += EVERY_MS;

    assert.deepEqual(await kept.current(), { code: 'storeFull', lookedMsAgo: 0 });
    assert.equal(looks, 2);
  });

  it('says that nothing is known while the first look takes its time, within a second', async () => {
    let end = (_look: Look): void => undefined;
    answer = () => new Promise((resolve) => (end = resolve));
    const from = performance.now();

    const early = await kept.current();
    const tookMs = performance.now() - from;
    end(WELL);
    const late = await kept.current();

    assert.deepEqual(early, { code: 'storeNotChecked', lookedMsAgo: undefined });
    assert.ok(tookMs < 1_000, `${tookMs} ms`);
    assert.equal(late.code, 'storeWritable');
    assert.equal(looks, 1);
  });

  it('keeps what was known for some seconds when a later look hangs, begins no other, and then knows nothing', async () => {
    await kept.current();
    answer = () => new Promise(() => undefined);
    now += EVERY_MS;

    const soon = await kept.current();
    now += 6_000;
    const later = await kept.current();

    assert.equal(soon.code, 'storeWritable');
    assert.equal(later.code, 'storeNotChecked');
    assert.equal(looks, 2);
  });

  it('knows nothing when a look fails in a way that nobody foresaw', async () => {
    answer = () => Promise.reject(new TypeError('of a secret'));

    assert.deepEqual(await kept.current(), { code: 'storeNotChecked', lookedMsAgo: 0 });
  });
});
