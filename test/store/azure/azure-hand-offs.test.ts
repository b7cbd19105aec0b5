import assert from 'node:assert/strict';
import { AzureHandOffs } from '../../../src/store/azure/azure-hand-offs';
import { azuriteFor, ownPrefix } from '../../support/azurite';
import { HAND_OFF } from '../hand-off-samples';
import { NOW, storeError } from '../temporary-store';
import { FaultyTable } from './faulty-table';

/** Every partition that a hand-off is in. */
const LISTS = [{ personId: 'megan' }, { customerTenantId: HAND_OFF.customerTenantId }, {}];
const ALL = { limit: 10 };

describe('AzureHandOffs', () => {
  let connectionString = '';

  before(async function () {
    ({ connectionString } = await azuriteFor(this));
  });

  async function open() {
    const table = await FaultyTable.create(connectionString, `${ownPrefix()}handoffs`);
    const handOffs = new AzureHandOffs(table);
    const lists = async () => {
      const pages = await Promise.all(LISTS.map((filter) => handOffs.list(filter, ALL)));
      return pages.map((page) => page.handOffs);
    };
    return { table, handOffs, lists };
  }

  for (const writes of [0, 1, 2]) {
    describe(`killed after ${writes} of its 3 writes`, () => {
      it('records the rest when it is done again', async () => {
        const { table, handOffs, lists } = await open();
        table.writesLeft = writes;
        await assert.rejects(handOffs.record(HAND_OFF));
        table.writesLeft = Infinity;

        assert.equal(await handOffs.find(HAND_OFF.id, 'megan'), undefined);
        await handOffs.record(HAND_OFF);

        assert.deepEqual(await lists(), [[HAND_OFF], [HAND_OFF], [HAND_OFF]]);
      });

      it('erases what was half recorded', async () => {
        const { table, handOffs, lists } = await open();
        table.writesLeft = writes;
        await assert.rejects(handOffs.record(HAND_OFF));
        table.writesLeft = Infinity;

        assert.equal(await handOffs.eraseOf('megan'), Math.min(writes, 1));

        assert.deepEqual(await lists(), [[], [], []]);
      });

      it('settles the rest when it is done again', async () => {
        const { table, handOffs, lists } = await open();
        await handOffs.record(HAND_OFF);
        const settle = () => handOffs.settle(HAND_OFF.id, 'megan', { outcome: 'filed', ticket: '1' }, NOW);
        table.writesLeft = writes;
        await assert.rejects(settle());
        table.writesLeft = Infinity;

        assert.equal(await settle(), true);

        const settled = { ...HAND_OFF, outcome: 'filed', ticket: '1' };
        assert.deepEqual(await lists(), [[settled], [settled], [settled]]);
      });

      it('deletes the rest when it is done again', async () => {
        const { table, handOffs, lists } = await open();
        await handOffs.record(HAND_OFF);
        const later = new Date(NOW.getTime() + 1);
        table.writesLeft = writes;
        await assert.rejects(handOffs.deleteBefore(later));
        table.writesLeft = Infinity;

        assert.equal(await handOffs.deleteBefore(later), 1);

        assert.deepEqual(await lists(), [[], [], []]);
      });
    });
  }

  for (const write of ['insert', 'update'] as const) {
    it(`does the same again when the answer to an ${write} was lost`, async () => {
      const { table, handOffs, lists } = await open();
      table.losesAnswerTo.add(write);

      await handOffs.record(HAND_OFF);
      await handOffs.settle(HAND_OFF.id, 'megan', { outcome: 'notFiled' }, NOW);

      const settled = { ...HAND_OFF, outcome: 'notFiled' };
      assert.deepEqual(await lists(), [[settled], [settled], [settled]]);
    });
  }

  it('lists the rows of several months over more pages than one call of it looks through', async () => {
    const { handOffs } = await open();
    const all = Array.from({ length: 30 }, (_, index) => ({
      ...HAND_OFF,
      id: `hand-off-${index}`,
      at: new Date(Date.UTC(2026, -index, 1)),
    }));
    for (const row of all) await handOffs.record(row);
    await handOffs.settle('hand-off-29', 'megan', { outcome: 'notFiled' }, NOW);

    const first = await handOffs.list({ outcome: 'notFiled' }, ALL);
    const second = await handOffs.list({ outcome: 'notFiled' }, { ...ALL, after: first.next });
    const third = await handOffs.list({ outcome: 'notFiled' }, { ...ALL, after: second.next });

    assert.deepEqual(
      [first, second, third].map((page) => page.handOffs.map(({ id }) => id)),
      [[], [], ['hand-off-29']],
    );
    assert.equal(third.next, undefined);
  });

  it('deletes the others beside a row that does not say where it belongs, and fails', async () => {
    const { table, handOffs, lists } = await open();
    const older = { ...HAND_OFF, id: 'older', at: new Date(HAND_OFF.at.getTime() - 1) };
    for (const handOff of [older, HAND_OFF]) await handOffs.record(handOff);
    for (const row of await table.rows({ filter: `id eq '${HAND_OFF.id}'` })) {
      const keys = { partitionKey: row.partitionKey ?? '', rowKey: row.rowKey ?? '' };
      await table.update({ ...keys, at: 'some day' }, '*', 'Merge', AbortSignal.timeout(2_000));
    }

    await assert.rejects(handOffs.eraseOf('megan'), storeError('unreadableRow'));

    assert.equal(await handOffs.find('older', 'megan'), undefined);
    assert.deepEqual(await lists(), [[], [], []]);
  });

  it('says so when a row names what this version does not know', async () => {
    const { table, handOffs } = await open();
    await handOffs.record(HAND_OFF);
    const [row] = await table.rows({ filter: "PartitionKey eq 'person:megan'" });
    const keys = { partitionKey: row?.partitionKey ?? '', rowKey: row?.rowKey ?? '' };
    await table.update({ ...keys, workload: 'hologram' }, '*', 'Merge', AbortSignal.timeout(2_000));

    await assert.rejects(handOffs.find(HAND_OFF.id, 'megan'), storeError('unreadableRow'));
  });
});
