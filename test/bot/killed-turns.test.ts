import assert from 'node:assert/strict';
import { killedAt, type Moment } from './meddle';
import { TurnBench } from './turn-bench';
import { until } from '../support/until';

/** Longer than any process finishes a turn: what a killed one has begun is free by then. */
const LEASE = 15_001;

/** All that leaves the process in one turn. */
const STEPS = ['load', 'save', 'record', 'send', 'send', 'save'];

describe('a process that is killed in a turn', () => {
  let bench: TurnBench;
  beforeEach(() => (bench = new TurnBench()));
  afterEach(() => bench.clear());

  it('can be killed at each of these steps', async () => {
    const steps: string[] = [];

    await bench.instance(killedAt(Infinity, 'before', steps)).deliver('one');

    assert.deepEqual(steps, STEPS);
  });

  for (const moment of ['before', 'after'] as const) {
    for (const [index, step] of STEPS.entries()) {
      const name = `${moment} step ${index + 1} (${step})`;

      it(`${name}: the activity comes again, and all is as if nothing had happened`, async () => {
        await bench.instance().deliver('zero');
        await dying(index + 1, moment)
          .deliver('one')
          .catch(() => undefined);

        const next = bench.instance();
        await next.deliver('one');
        bench.pass(LEASE);
        await next.deliver('one');
        await next.deliver('two');

        await assertAllIsThere(['zero', 'one', 'two'], doubledAt(index, moment));
      });

      it(`${name}: nobody waits where it can be seen that the process is gone`, async () => {
        await bench.instance().deliver('zero');
        await bench
          .instance(killedAt(index + 1, moment, []), { here: 'killed', isGone: () => false })
          .deliver('one')
          .catch(() => undefined);

        const next = bench.instance(undefined, { here: 'next', isGone: (other) => other === 'killed' });
        await next.deliver('one');
        await next.deliver('two');

        await assertAllIsThere(['zero', 'one', 'two'], doubledAt(index, moment));
      });

      it(`${name}: nothing comes again, and what was saved is finished after a restart`, async () => {
        await dying(index + 1, moment)
          .deliver('one')
          .catch(() => undefined);
        const wasSaved = (await bench.said()).length > 0;

        const next = bench.instance();
        bench.pass(LEASE);
        next.finishInBackground();
        await until(async () => (await bench.store.documents.unfinished()).length === 0);
        next.turns.stopFinishing();

        await assertAllIsThere(wasSaved ? ['one'] : [], doubledAt(index, moment));
      });
    }
  }

  function dying(fatal: number, moment: Moment) {
    return bench.instance(killedAt(fatal, moment, []));
  }

  /** Sent, but nobody could note it: only these may come twice. */
  function doubledAt(index: number, moment: Moment): readonly string[] {
    const sent = ['first of one', 'second of one'];
    const sends = STEPS.slice(0, moment === 'after' ? index + 1 : index).filter((step) => step === 'send');
    const isNoted = index === STEPS.length - 1 && moment === 'after';
    return isNoted ? [] : sent.slice(0, sends.length);
  }

  async function assertAllIsThere(texts: readonly string[], doubled: readonly string[]): Promise<void> {
    const expected = texts.flatMap((text) => [`first of ${text}`, `second of ${text}`]);
    assert.deepEqual(await bench.said(), texts);
    assert.deepEqual([...new Set(bench.arrived)], expected);
    assert.deepEqual(bench.arrived.toSorted(), [...expected, ...doubled].toSorted());
    for (const text of texts) assert.ok(await bench.handOff(text), `the hand-off of ${text}`);
    assert.deepEqual(await bench.store.documents.unfinished(), []);
  }
});
