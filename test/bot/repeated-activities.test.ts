import assert from 'node:assert/strict';
import { connector, type Instance, TurnBench } from './turn-bench';
import { until } from '../support/until';

const LEASE = 15_001;
const BOTH = ['first of one', 'second of one'];

describe('an activity that comes once more', () => {
  let bench: TurnBench;
  beforeEach(() => (bench = new TurnBench()));
  afterEach(() => bench.clear());

  it('runs once, records once and is answered once', async () => {
    const here = bench.instance();

    await here.deliver('one');
    await here.deliver('one');

    assert.deepEqual([bench.runs, await bench.said(), bench.arrived], [1, ['one'], BOTH]);
  });

  it('writes twice in all: the turn, and that it was finished', async () => {
    const here = bench.instance();

    await here.deliver('one');
    await here.deliver('one');

    assert.equal(bench.saves.length, 2);
  });

  it('fifty times at once over two processes: has one effect and one answer', async () => {
    const processes = [bench.instance(), bench.instance()] as const;

    await Promise.all(
      Array.from({ length: 50 }, (_, index) => (processes[index % 2] as Instance).deliver('one')),
    );

    assert.deepEqual([await bench.said(), bench.arrived], [['one'], BOTH]);
    assert.ok(await bench.handOff('one'));
  });

  it('is still known after nineteen others, and not after very many', async () => {
    const here = bench.instance();
    await here.deliver('one');

    for (let other = 1; other < 20; other += 1) await here.deliver(`other ${other}`);
    await here.deliver('one');
    const known = bench.runs;
    await here.deliver('other 20');
    await here.deliver('one');

    assert.deepEqual([known, bench.runs], [20, 22]);
    assert.equal((await bench.document()).deliveries.length, 20);
  });

  it('gets what could not be sent the first time, and not what was', async () => {
    const here = bench.instance(connector('takes', 'never'));

    await here.deliver('one');
    const first = [...bench.arrived];
    await here.deliver('one');

    assert.deepEqual([first, bench.arrived, bench.runs], [['first of one'], BOTH, 1]);
  });

  it('at another process gets nothing as long as the first may be sending', async () => {
    const dead = bench.instance(async (step, work) =>
      step === 'send' ? new Promise<never>(() => undefined) : work(),
    );
    void dead.deliver('one');
    await until(async () => (await bench.handOff('one')) !== undefined);
    const other = bench.instance();

    await other.deliver('one');
    const before = [...bench.arrived];
    bench.pass(LEASE);
    await other.deliver('one');

    assert.deepEqual([before, bench.arrived, bench.runs], [[], BOTH, 1]);
  });

  describe('as an invoke', () => {
    const invoke = { isInvoke: true };

    it('gets the same body, at every process, and runs once', async () => {
      const first = await bench.instance().deliver('one', invoke);
      const second = await bench.instance().deliver('one', invoke);

      assert.deepEqual(second, first);
      assert.equal((second as { status: number }).status, 200);
      assert.equal(bench.runs, 1);
    });

    it('with a new ID gets the same body for as long as Teams repeats, and later a new one', async () => {
      const here = bench.instance();
      const press = { isInvoke: true, press: 'the button' };

      const first = await here.deliver('one', press);
      const second = await here.deliver('one', { ...press, id: 'new ID' });
      const runs = bench.runs;
      bench.pass(60_001);
      await here.deliver('one', { ...press, id: 'another ID' });

      assert.deepEqual([second, runs, bench.runs], [first, 1, 2]);
    });

    it('is answered well-formed even when the body was let go, and does not run again', async () => {
      const here = bench.instance();
      await here.deliver('one', invoke);
      bench.pass(60_001);
      await here.deliver('two', invoke);

      const again = await here.deliver('one', invoke);

      assert.match(JSON.stringify(again), /"statusCode":409.*AlreadyAnswered/u);
      assert.equal(bench.runs, 2);
    });

    it('is answered though nothing can be sent', async () => {
      const answer = await bench.instance(connector('perhaps', 'never')).deliver('one', invoke);

      assert.match(JSON.stringify(answer), /application\/vnd.microsoft.card.adaptive/u);
    });

    it('keeps the latest five bodies', async () => {
      const here = bench.instance();

      for (let one = 1; one <= 8; one += 1) await here.deliver(`invoke ${one}`, invoke);

      const { deliveries } = await bench.document();
      assert.equal(deliveries.filter(({ answer }) => answer !== undefined).length, 5);
    });
  });

  describe('as a press with a new ID', () => {
    const press = { press: 'the button' };

    it('is another press once the first one’s answer is there', async () => {
      const here = bench.instance();

      await here.deliver('one', press);
      await here.deliver('one', { ...press, id: 'new ID' });

      assert.equal(bench.runs, 2);
    });

    it('is the same press while the answer could not be sent', async () => {
      const here = bench.instance(connector('never'));

      await here.deliver('one', press);
      await here.deliver('one', { ...press, id: 'new ID' });

      assert.deepEqual([bench.runs, bench.arrived], [1, BOTH]);
    });
  });
});
