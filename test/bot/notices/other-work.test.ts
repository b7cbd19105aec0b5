import assert from 'node:assert/strict';
import type { Job } from '../../../src/bot/notices/scheduled-work';
import { MONDAY, NoticeBench } from './notice-bench';

const MINUTE = 60_000;

describe('scheduled work of another kind', () => {
  let bench: NoticeBench;
  beforeEach(() => (bench = new NoticeBench()));
  afterEach(() => bench.clear());

  async function due(): Promise<readonly number[]> {
    return (await bench.scheduled()).map(({ dueAt }) => (dueAt.getTime() - MONDAY.getTime()) / MINUTE);
  }

  const item = { key: 'retention', dueAt: MONDAY, personId: '', body: '{"days":30}' };
  const tomorrow = new Date(MONDAY.getTime() + 24 * 60 * MINUTE);

  it('is done by who was named for it, and again when that says so', async () => {
    await bench.store.schedule.put(item);
    const bodies: string[] = [];
    const retention: Job = async ({ body }) => {
      bodies.push(body);
      return { dueAt: tomorrow, body: '{"days":31}' };
    };

    await bench.instance(undefined, { retention }).look();

    assert.deepEqual(bodies, ['{"days":30}']);
    assert.deepEqual(await bench.scheduled(), [{ ...item, dueAt: tomorrow, body: '{"days":31}' }]);
  });

  for (const body of ['{"days":30}', 'no JSON', '[1]']) {
    it(`is put off when it fails, and its body is still its own: ${body}`, async () => {
      await bench.store.schedule.put({ ...item, body });
      const bodies: string[] = [];
      const retention: Job = async (leased) => {
        bodies.push(leased.body);
        throw new TypeError('no');
      };
      const here = bench.instance(undefined, { retention });

      await here.look();
      bench.pass(MINUTE);
      await here.look();

      assert.equal(bodies.length, 2);
      if (body.startsWith('{')) assert.equal((JSON.parse(bodies[1] ?? '') as { days: number }).days, 30);
      else assert.equal(bodies[1], body);
    });
  }

  it('is put off as shortly as the first time once it was done in between', async () => {
    await bench.store.schedule.put(item);
    const fails = [true, true, false, true];
    const retention: Job = async ({ body }) => {
      if (fails.shift()) throw new TypeError('no');
      return { dueAt: bench.now, body };
    };

    const waits: number[] = [];
    for (let look = 1; look <= 3; look += 1) {
      await bench.instance(undefined, { retention }).look();
      const [next = NaN] = await due();
      waits.push(next - (bench.now.getTime() - MONDAY.getTime()) / MINUTE);
      bench.pass((waits.at(-1) ?? NaN) * MINUTE);
    }

    assert.deepEqual(waits, [1, 2, 1]);
  });

  it('that nobody here knows is left to others', async () => {
    await bench.store.schedule.put({ ...item, key: 'constructor/1' });

    await bench.look();

    assert.deepEqual(await due(), [60]);
  });
});
