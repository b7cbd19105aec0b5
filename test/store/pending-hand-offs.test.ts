import assert from 'node:assert/strict';
import { type Store, withShortMemory } from '../../src/store';
import { HAND_OFF } from './hand-off-samples';
import { away, SmallDisks, waitForSecondTry } from './small-disks';
import { NOW, storeError, TemporaryStores } from './temporary-store';

const AWAY_LOG = { record: away, settle: away, find: away, list: away, eraseOf: away, deleteBefore: away };
const AWAY_SCHEDULE = { put: away, remove: away, takeDue: away, finish: away, eraseOf: away };

describe('hand-offs while they can not be logged', function () {
  this.timeout(10_000);
  const temporary = new TemporaryStores();
  const disks = new SmallDisks(temporary);
  const smallDisk = () => disks.open();
  afterEach(() => disks.clear());

  const LATER = new Date(NOW.getTime() + 1_000);
  const filed = { outcome: 'filed', ticket: '4711' } as const;

  it('shows one to its person, and logs it with what was told of it later', async () => {
    const { store, folder, lines, freeSpace, fill } = smallDisk();
    await fill();

    await store.handOffs.record(HAND_OFF);
    assert.equal(await store.handOffs.settle(HAND_OFF.id, 'megan', filed, LATER), true);
    assert.equal(await store.handOffs.settle(HAND_OFF.id, 'megan', { outcome: 'notFiled' }, NOW), true);

    const settled = { ...HAND_OFF, ...filed };
    assert.deepEqual(await store.handOffs.find(HAND_OFF.id, 'megan'), settled);
    assert.equal(await store.handOffs.find(HAND_OFF.id, 'alex'), undefined);
    assert.deepEqual(lines, ['a hand-off could not be logged yet']);
    freeSpace();
    await waitForSecondTry();
    const { handOffs } = temporary.open(folder);
    assert.deepEqual(await handOffs.find(HAND_OFF.id, 'megan'), settled);
    assert.equal(lines.at(-1), 'the hand-offs that were waiting are logged');
    await handOffs.settle(HAND_OFF.id, 'megan', { outcome: 'notFiled' }, NOW);
    assert.deepEqual(await handOffs.find(HAND_OFF.id, 'megan'), settled);
  });

  it('lists what is logged', async () => {
    const { store, fill } = smallDisk();
    await fill();
    await store.handOffs.record(HAND_OFF);

    const { handOffs } = await store.handOffs.list({}, { limit: 1_000 });

    assert.ok(handOffs.length > 0);
    assert.ok(handOffs.every(({ id }) => id.startsWith('filler-')));
  });

  for (const [name, erase] of [
    ['erases one with its person', (store: Store) => store.handOffs.eraseOf('erased')],
    ['deletes one that is too old', (store: Store) => store.handOffs.deleteBefore(NOW)],
  ] as const) {
    it(`${name}, for good`, async () => {
      const { store, folder, freeSpace, fill } = smallDisk();
      await fill();
      const old = { ...HAND_OFF, personId: 'erased', at: new Date(0) };
      await store.handOffs.record(old);
      await store.handOffs.record({ ...HAND_OFF, id: 'kept' });
      freeSpace();

      assert.equal(await erase(store), 1);

      assert.equal(await store.handOffs.find(old.id, 'erased'), undefined);
      await waitForSecondTry();
      const log = temporary.open(folder).handOffs;
      assert.equal(await log.find(old.id, 'erased'), undefined);
      assert.ok(await log.find('kept', 'megan'));
    });
  }

  it('says so of one that is not waiting here', async () => {
    const log = { info: () => undefined, warn: () => undefined };
    const store = { ...temporary.open(), handOffs: AWAY_LOG, schedule: AWAY_SCHEDULE };
    const { handOffs, schedule } = withShortMemory(store, log);
    const item = { key: 'key', dueAt: NOW, personId: 'megan', body: '{}' };

    await assert.rejects(handOffs.settle(HAND_OFF.id, 'megan', filed, NOW), storeError('unreachable'));
    await assert.rejects(handOffs.list({}, { limit: 1 }), storeError('unreachable'));
    await assert.rejects(schedule.put(item), storeError('unreachable'));
  });

  it('says on closing what was never logged', async () => {
    const { store, lines, fill } = smallDisk();
    await fill();
    await store.handOffs.record(HAND_OFF);

    store.close();

    assert.equal(lines.at(-1), 'these hand-offs were never logged');
  });
});
