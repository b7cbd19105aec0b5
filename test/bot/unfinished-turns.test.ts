import assert from 'node:assert/strict';
import { connector, TurnBench } from './turn-bench';
import { until } from '../support/until';

const BOTH = ['first of one', 'second of one'];

describe('replies that could not be sent', () => {
  let bench: TurnBench;
  beforeEach(() => (bench = new TurnBench()));
  afterEach(() => bench.clear());

  const finished = async () => (await bench.store.documents.unfinished()).length === 0;

  it('are sent in the background, each once and in their order', async () => {
    const here = bench.instance(connector('never', 'never', 'takes', 'never'));
    here.finishInBackground();

    await here.deliver('one');
    await until(finished);
    here.turns.stopFinishing();

    assert.deepEqual([bench.arrived, bench.runs], [BOTH, 1]);
  });

  it('come before those of the next turn', async () => {
    const here = bench.instance(connector('never'));

    await here.deliver('one');
    await here.deliver('two');

    assert.deepEqual(bench.arrived, [...BOTH, 'first of two', 'second of two']);
  });

  it('hold those of the next turn back for as long as nothing gets through', async () => {
    const here = bench.instance(connector('never', 'never'));

    await here.deliver('one');
    await here.deliver('two');

    assert.deepEqual([bench.arrived, await bench.said()], [[], ['one', 'two']]);
  });

  for (const arrival of ['perhaps', 'refused'] as const) {
    it(`are not sent again when they were ${arrival === 'refused' ? 'refused' : 'perhaps sent'}`, async () => {
      const here = bench.instance(connector(arrival));

      await here.deliver('one');
      await here.deliver('one');

      assert.deepEqual([bench.arrived, await finished()], [['second of one'], true]);
    });
  }

  it('are let go after an hour', async () => {
    await bench.instance(connector('never')).deliver('one');
    bench.pass(60 * 60_000 + 1);

    await bench.instance().deliver('two');

    assert.deepEqual(bench.arrived, ['first of two', 'second of two']);
    assert.ok(await finished());
  });
});

describe('the answer to an invoke', () => {
  let bench: TurnBench;
  beforeEach(() => (bench = new TurnBench()));
  afterEach(() => bench.clear());

  const answers = async () =>
    (await bench.document()).deliveries.filter(({ answer }) => answer !== undefined);

  it('is let go in the background once Teams repeats the invoke no more', async () => {
    const here = bench.instance();
    await here.deliver('one', { isInvoke: true });
    const kept = await answers();

    bench.pass(60_001);
    here.finishInBackground();
    await until(async () => (await bench.store.documents.unfinished()).length === 0);
    here.turns.stopFinishing();

    assert.deepEqual([kept.length, await answers()], [1, []]);
  });

  it('is left alone until then', async () => {
    const here = bench.instance();
    await here.deliver('one', { isInvoke: true });
    const { length } = bench.saves;

    here.finishInBackground();
    await new Promise((resolve) => setTimeout(resolve, 100));
    here.turns.stopFinishing();

    assert.deepEqual([(await answers()).length, bench.saves.length], [1, length]);
  });
});

describe('a turn that can’t be saved', () => {
  let bench: TurnBench;
  beforeEach(() => (bench = new TurnBench()));
  afterEach(() => bench.clear());

  it('rejects, has said and recorded nothing, and leaves what was said before', async () => {
    let isAway = false;
    const here = bench.instance(async (step, work) => {
      if (step === 'save' && isAway) throw new TypeError('the store is away');
      return work();
    });
    await here.deliver('zero');
    const before = [...bench.arrived];

    isAway = true;
    await assert.rejects(here.deliver('one'), TypeError);
    const after = [...bench.arrived];
    isAway = false;
    await here.deliver('one');

    assert.deepEqual([after, await bench.said()], [before, ['zero', 'one']]);
    assert.deepEqual(bench.arrived, [...before, ...BOTH]);
  });
});

describe('what a turn records', () => {
  let bench: TurnBench;
  beforeEach(() => (bench = new TurnBench()));
  afterEach(() => bench.clear());

  it('leaves nothing behind when the turn lost a conflict to another one', async () => {
    let hasLost = false;
    const loser = bench.instance(async (step, work) => {
      if (step === 'save' && !hasLost) {
        hasLost = true;
        await bench.instance().deliver('winner');
      }
      return work();
    });

    await loser.deliver('one');

    assert.deepEqual([await bench.said(), bench.runs], [['winner', 'one'], 3]);
    assert.deepEqual(bench.arrived, ['first of winner', 'second of winner', ...BOTH]);
  });

  it('is recorded later when the log fails, and the person is answered at once', async () => {
    let isAway = true;
    const here = bench.instance(async (step, work) => {
      if (step === 'record' && isAway) throw new TypeError('the log is away');
      return work();
    });

    await here.deliver('one');
    const early = await bench.handOff('one');
    isAway = false;
    await here.deliver('two');

    assert.deepEqual([early, bench.arrived.slice(0, 2)], [undefined, BOTH]);
    assert.ok((await bench.handOff('one')) && (await bench.handOff('two')));
  });

  it('is not said twice by a process that could not note it', async () => {
    let saves = 0;
    const here = bench.instance(async (step, work) => {
      if (step === 'save' && (saves += 1) === 2) throw new TypeError('the store is away');
      return work();
    });

    await here.deliver('one');
    await here.deliver('one');

    assert.deepEqual(bench.arrived, BOTH);
    assert.deepEqual(await bench.store.documents.unfinished(), []);
  });

  it('is not said a third time by a process whose part another one has taken over', async () => {
    let saves = 0;
    const connection = connector('takes', 'never');
    const here = bench.instance(async (step, work) => {
      if (step === 'save' && (saves += 1) === 2) throw new TypeError('the store is away');
      return connection(step, work);
    });
    await here.deliver('one');

    bench.pass(15_001);
    await bench.instance().deliver('one');
    const both = [...bench.arrived];
    await here.deliver('two');

    assert.deepEqual(both, ['first of one', ...BOTH]);
    assert.deepEqual(bench.arrived, [...both, 'first of two', 'second of two']);
  });
});
