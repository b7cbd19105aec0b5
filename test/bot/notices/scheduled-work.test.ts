import assert from 'node:assert/strict';
import { until } from '../../support/until';
import type { Meddle } from '../meddle';
import { MONDAY, NoticeBench } from './notice-bench';

const MINUTE = 60_000;

describe('scheduled work', () => {
  let bench: NoticeBench;
  beforeEach(() => (bench = new NoticeBench()));
  afterEach(() => bench.clear());

  const failing =
    (fatal: string): Meddle =>
    async (step, work) => {
      if (step === fatal) throw new TypeError(`no ${fatal}`);
      return work();
    };

  async function due(): Promise<readonly number[]> {
    return (await bench.scheduled()).map(({ dueAt }) => (dueAt.getTime() - MONDAY.getTime()) / MINUTE);
  }

  describe('of two instances', () => {
    it('is done by one', async () => {
      for (let one = 1; one <= 12; one += 1) await bench.followUp({ id: `hand-off-${one}` });

      await Promise.all([bench.look(), bench.look()]);

      const about = bench.arrived.map((sent) => /"handOff":"(.*?)"/u.exec(sent)?.[1]);
      assert.deepEqual([about.length, new Set(about).size], [12, 12]);
    });

    it('is told once, also when the first takes longer than its lease', async () => {
      await bench.followUp();
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      let isHeld = false;
      const slow = bench.instance(async (step, work) => {
        if (step === 'can') await ((isHeld = true), held);
        return work();
      });
      slow.start();
      await until(() => isHeld);

      bench.pass(2 * MINUTE);
      await bench.look();
      letGo();
      await slow.work.stop();

      assert.deepEqual([bench.arrived.length, await bench.scheduled()], [1, []]);
    });
  });

  describe('that fails', () => {
    for (const step of ['connect', 'load', 'can']) {
      it(`is put off, for longer each time (${step})`, async () => {
        await bench.followUp();

        const waits: number[] = [];
        for (let look = 1; look <= 4; look += 1) {
          await bench.look(failing(step));
          const [next = NaN] = await due();
          const now = (bench.now.getTime() - MONDAY.getTime()) / MINUTE;
          waits.push(next - now);
          bench.pass((next - now) * MINUTE);
        }
        await bench.look();

        assert.deepEqual(waits, [1, 2, 4, 8]);
        assert.deepEqual([bench.arrived.length, await bench.scheduled()], [1, []]);
      });
    }

    it('is done at last after some hours at most', async () => {
      await bench.followUp();

      let wait = 0;
      // The last of these is at half past five: at night nothing is tried.
      for (let look = 1; look <= 10; look += 1) {
        await bench.look(failing('connect'));
        const [next = NaN] = await due();
        wait = next - (bench.now.getTime() - MONDAY.getTime()) / MINUTE;
        bench.pass(wait * MINUTE);
      }

      assert.equal(wait, 6 * 60);
    });

    it('is the same occasion when it comes again: what was told but perhaps not saved isn’t told twice', async () => {
      await bench.followUp();
      let saves = 0;

      await bench.look(async (step, work) => {
        const result = await work();
        if (step === 'save' && (saves += 1) === 1) throw new TypeError('the answer got lost');
        return result;
      });
      bench.pass(MINUTE);
      const next = bench.instance();
      await next.look();
      bench.pass(MINUTE);
      await next.finishTurns();

      assert.deepEqual([bench.arrived.length, await bench.scheduled()], [1, []]);
    });

    it('keeps nobody else waiting', async () => {
      await bench.followUp({ id: 'broken' });
      await bench.followUp({ id: 'whole' });
      await bench.store.schedule.put({
        key: 'followUp/broken',
        dueAt: new Date(MONDAY.getTime() - 1),
        personId: '',
        body: JSON.stringify({ kind: 'followUp', handOffId: 'broken', chat: {} }),
      });

      await bench.look();

      assert.deepEqual([bench.arrived.length, await bench.scheduled()], [1, []]);
      assert.ok(bench.log.some(({ msg }) => String(msg).includes('does not understand')));
    });

    it('is due again once its lease is over when it can’t even be put off', async () => {
      await bench.followUp();

      await bench.look(failing('finish'));
      bench.pass(2 * MINUTE);
      await bench.look();

      assert.deepEqual([bench.arrived.length, await bench.scheduled()], [1, []]);
    });
  });

  it('goes on when the connector takes nothing: the message then waits in its turn', async () => {
    await bench.followUp();
    class NotSent extends Error {
      readonly arrival = 'never';
    }

    const here = bench.instance(async (step, work) => {
      if (step === 'send' && bench.now < new Date(MONDAY.getTime() + MINUTE)) throw new NotSent();
      return work();
    });
    await here.look();
    const [early, left] = [bench.arrived.length, await bench.scheduled()];
    bench.pass(MINUTE);
    await here.finishTurns();

    assert.deepEqual([early, left, bench.arrived.length], [0, [], 1]);
  });

  describe('when the process ends', () => {
    it('is not begun any more', async () => {
      for (let one = 1; one <= 5; one += 1) await bench.followUp({ id: `hand-off-${one}` });
      let isHeld = false;
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      const here = bench.instance(async (step, work) => {
        if (step === 'can') await ((isHeld = true), held);
        return work();
      });
      here.start();
      await until(() => isHeld);

      const stopped = here.work.stop();
      letGo();
      await stopped;
      const atTheEnd = bench.arrived.length;
      bench.pass(2 * MINUTE);
      await bench.look();

      assert.deepEqual([atTheEnd, bench.arrived.length], [1, 5]);
    });

    it('is waited for, but not for ever', async () => {
      await bench.followUp();
      let isHeld = false;
      const here = bench.instance(async (step, work) => {
        if (step === 'can') await ((isHeld = true), new Promise(() => undefined));
        return work();
      });
      here.start();
      await until(() => isHeld);

      const began = performance.now();
      await here.work.stop();

      assert.ok(performance.now() - began < 1_500);
    });
  });
});
