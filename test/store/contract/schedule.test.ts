import assert from 'node:assert/strict';
import type { LeasedItem, Schedule, ScheduledItem } from '../../../src/ports';
import { NOW, storeError } from '../temporary-store';
import { STORE_KINDS } from './store-kinds';

const MINUTE = 60_000;
const after = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE);
const ITEM: ScheduledItem = { key: 'followUp/1', dueAt: NOW, personId: 'megan', body: '{"kind":"followUp"}' };

function withoutLease({ lease: _lease, ...item }: LeasedItem): ScheduledItem {
  return item;
}

async function take(schedule: Schedule, at = 0, limit = 10): Promise<readonly LeasedItem[]> {
  return schedule.takeDue(after(at), after(at + 5), limit);
}

for (const kind of STORE_KINDS) {
  describe(`the schedule in ${kind.name}`, function () {
    this.timeout(30_000);
    before(kind.prepare);
    afterEach(() => kind.clear());
    const open = async () => (await kind.fresh()()).schedule;

    it('gives what is due, as it was put down, longest due first and no more than wanted', async () => {
      const schedule = await open();
      for (const [key, minutes] of [
        ['c', -1],
        ['a', 0],
        ['b', -2],
        ['later', 1],
      ] as const)
        await schedule.put({ ...ITEM, key, dueAt: after(minutes) });

      const [first, second, third] = [await take(schedule, 0, 1), await take(schedule), await take(schedule)];

      assert.deepEqual(first.map(withoutLease), [{ ...ITEM, key: 'b', dueAt: after(-2) }]);
      assert.deepEqual(
        second.map(({ key }) => key),
        ['c', 'a'],
      );
      assert.deepEqual(third, []);
      assert.equal(new Set([...first, ...second].map(({ lease }) => lease)).size, 3);
    });

    it('has nothing where nothing was put down, and takes away what is not there', async () => {
      const schedule = await open();

      assert.deepEqual(await take(schedule), []);
      await schedule.remove('nothing');
      assert.equal(await schedule.eraseOf('megan'), 0);
      assert.equal(await schedule.finish({ ...ITEM, lease: 'made-up' }), false);
    });

    it('gives an item again when its lease has ended, and only then', async () => {
      const schedule = await open();
      await schedule.put(ITEM);
      const [lost] = await take(schedule);
      assert.ok(lost);

      assert.deepEqual(await take(schedule, 4.9), []);
      const [again] = await take(schedule, 5);

      assert.ok(again);
      assert.notEqual(again.lease, lost.lease);
      assert.equal(await schedule.finish(lost), false);
      assert.equal(await schedule.finish(lost, { dueAt: after(9), body: '{}' }), false);
      assert.equal(await schedule.finish(again), true);
    });

    it('finishes an item once, even late, as long as nobody else has it', async () => {
      const schedule = await open();
      await schedule.put(ITEM);
      const [item] = await take(schedule);
      assert.ok(item);

      assert.equal(await schedule.finish({ ...item, lease: 'made-up' }), false);
      assert.equal(await schedule.finish(item), true);

      assert.equal(await schedule.finish(item), false);
      assert.deepEqual(await take(schedule, 60), []);
    });

    it('puts an item down for another time with another body', async () => {
      const schedule = await open();
      await schedule.put(ITEM);
      const [item] = await take(schedule);
      assert.ok(item);
      const again = { dueAt: after(10), body: '{"told":1}' };

      assert.equal(await schedule.finish(item, again), true);

      assert.equal(await schedule.finish(item, again), false);
      assert.equal(await schedule.finish(item), false);
      assert.deepEqual(await take(schedule, 9), []);
      assert.deepEqual((await take(schedule, 10)).map(withoutLease), [{ ...ITEM, ...again }]);
    });

    it('schedules once for a key, as it was put down last, and takes the lease off', async () => {
      const schedule = await open();
      await schedule.put(ITEM);
      const [before] = await take(schedule);
      assert.ok(before);
      const changed = { ...ITEM, dueAt: after(1), personId: 'alex', body: '{"changed":true}' };

      await schedule.put({ ...changed, body: '{}' });
      await schedule.put(changed);

      assert.equal(await schedule.finish(before), false);
      assert.deepEqual((await take(schedule, 1)).map(withoutLease), [changed]);
    });

    it('gives nothing that was taken away, leased or not', async () => {
      const schedule = await open();
      await schedule.put(ITEM);
      await schedule.put({ ...ITEM, key: 'leased', dueAt: after(-1) });
      const [leased] = await take(schedule, 0, 1);
      assert.ok(leased);

      await schedule.remove(ITEM.key);
      await schedule.remove('leased');

      assert.deepEqual(await take(schedule, 60), []);
      assert.equal(await schedule.finish(leased, { dueAt: NOW, body: '{}' }), false);
      assert.deepEqual(await take(schedule, 60), []);
    });

    it('erases what is one person’s, leased or not, and nothing that is nobody’s', async () => {
      const schedule = await open();
      for (const [key, personId] of [
        ['1', 'megan'],
        ['2', 'alex'],
        ['3', ''],
        ['4', 'megan'],
      ] as const)
        await schedule.put({ ...ITEM, key, personId });
      await take(schedule, 0, 1);

      assert.equal(await schedule.eraseOf('megan'), 2);
      assert.equal(await schedule.eraseOf(''), 0);

      assert.deepEqual(
        (await take(schedule, 60)).map(({ key }) => key),
        ['2', '3'],
      );
    });

    it('gives each item to exactly one of several that look at the same moment', async () => {
      const connect = kind.fresh();
      const everybody = await Promise.all([1, 2, 3].map(async () => (await connect()).schedule));
      const keys = Array.from({ length: 20 }, (_, index) => `item-${String(index).padStart(2, '0')}`);
      for (const key of keys) await everybody[0]?.put({ ...ITEM, key });

      const taken = await Promise.all(everybody.map((schedule) => take(schedule, 0, 20)));

      assert.deepEqual(
        taken
          .flat()
          .map(({ key }) => key)
          .sort(),
        keys,
      );
    });

    it('takes keys and people of any characters and length', async () => {
      const schedule = await open();
      const oddities = [
        'a/b',
        "a'b",
        'é',
        'x'.repeat(2_000),
        '"',
        '"a"',
        '\ud800',
        '\ud801',
        'a\0b',
        'a',
        'sha256:a',
        '~',
      ];
      for (const odd of oddities) await schedule.put({ ...ITEM, key: odd, personId: odd });

      assert.equal(await schedule.eraseOf('a\0b'), 1);
      await schedule.remove('\ud801');
      const taken = await take(schedule, 0, 100);

      const expected = oddities.filter((odd) => odd !== 'a\0b' && odd !== '\ud801');
      assert.deepEqual(new Set(taken.map(({ key }) => key)), new Set(expected));
      assert.ok(taken.every(({ key, personId }) => key === personId));
      for (const item of taken) assert.equal(await schedule.finish(item), true);
    });

    it('keeps a large body as it is, and refuses what would not come back', async () => {
      const schedule = await open();
      const large = JSON.stringify('é"\ud83d\ude00'.repeat(45_000));

      await schedule.put({ ...ITEM, body: large });

      const [item] = await take(schedule);
      assert.equal(item?.body, large);
      await assert.rejects(schedule.put({ ...ITEM, body: '\ud800' }), storeError('unstorableText'));
      await assert.rejects(schedule.put({ ...ITEM, body: 'x'.repeat(400_001) }), storeError('tooLarge'));
      await assert.rejects(schedule.finish(item, { dueAt: NOW, body: 'a\0b' }), storeError('unstorableText'));
    });
  });
}
