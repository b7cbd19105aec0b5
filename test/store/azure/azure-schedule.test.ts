import assert from 'node:assert/strict';
import { AzureSchedule } from '../../../src/store/azure/azure-schedule';
import { azuriteFor, ownPrefix } from '../../support/azurite';
import { NOW } from '../temporary-store';
import { FaultyTable } from './faulty-table';

const LATER = new Date(NOW.getTime() + 60_000);
const ITEM = { key: 'followUp/1', dueAt: NOW, personId: 'megan', body: '{}' };

describe('AzureSchedule', () => {
  let connectionString = '';
  let ids = 0;

  before(async function () {
    ({ connectionString } = await azuriteFor(this));
  });

  async function open() {
    const table = await FaultyTable.create(connectionString, `${ownPrefix()}schedule`);
    return { table, schedule: new AzureSchedule(table, { next: () => `lease-${(ids += 1)}` }) };
  }

  it('knows its own lease again when only the answer to it was lost', async () => {
    const { table, schedule } = await open();
    await schedule.put(ITEM);
    table.losesAnswerTo.add('update');

    const taken = await schedule.takeDue(NOW, LATER, 10);

    assert.deepEqual(taken, [{ ...ITEM, lease: `lease-${ids}` }]);
  });

  for (const [write, again] of [
    ['delete', undefined],
    ['update', { dueAt: LATER, body: '{"again":true}' }],
  ] as const) {
    it(`knows that it finished an item when only the answer to the ${write} was lost`, async () => {
      const { table, schedule } = await open();
      await schedule.put(ITEM);
      const [item] = await schedule.takeDue(NOW, LATER, 10);
      assert.ok(item);
      table.losesAnswerTo.add(write);

      assert.equal(await schedule.finish(item, again), true);

      assert.equal(await schedule.finish(item, again), false);
      const left = await schedule.takeDue(LATER, LATER, 10);
      assert.deepEqual(
        left.map(({ body }) => body),
        again ? [again.body] : [],
      );
    });
  }
});
