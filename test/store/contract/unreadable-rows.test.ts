import assert from 'node:assert/strict';
import type { HandOff, HandOffFilter } from '../../../src/domain/hand-off';
import type { ScheduledItem, Schedule } from '../../../src/ports';
import { HAND_OFF } from '../hand-off-samples';
import { NOW, storeError } from '../temporary-store';
import { BREAKABLE_STORES } from './breakable-stores';

const MINUTE = 60_000;
const after = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE);
const idsOf = (handOffs: readonly HandOff[]) => handOffs.map(({ id }) => id);

const LISTS: readonly HandOffFilter[] = [
  {},
  { personId: 'megan' },
  { customerTenantId: HAND_OFF.customerTenantId },
];

for (const kind of BREAKABLE_STORES) {
  describe(`rows that this version can't read, in ${kind.name}`, function () {
    this.timeout(30_000);
    before(kind.prepare);
    afterEach(() => kind.clear());

    describe('in the hand-off log', () => {
      async function openWith(ids: readonly string[], broken: readonly string[]) {
        const { store, breakHandOff } = await kind.open();
        for (const [index, id] of ids.entries())
          await store.handOffs.record({ ...HAND_OFF, id, at: after(-index) });
        for (const id of broken) await breakHandOff(id);
        return store.handOffs;
      }

      for (const filter of LISTS) {
        it(`leave the others on the page, and are counted: ${JSON.stringify(filter)}`, async () => {
          const handOffs = await openWith(['a', 'b', 'c', 'd'], ['b', 'c']);

          const page = await handOffs.list(filter, { limit: 10 });

          assert.deepEqual([idsOf(page.handOffs), page.next, page.unreadable], [['a', 'd'], undefined, 2]);
        });

        it(`neither end the pages nor are counted twice: ${JSON.stringify(filter)}`, async () => {
          const handOffs = await openWith(['a', 'b', 'c', 'd', 'e'], ['b', 'c', 'e']);

          const pages: (readonly [readonly string[], number])[] = [];
          let next: string | undefined;
          do {
            const page = await handOffs.list(filter, { limit: 2, after: next });
            pages.push([idsOf(page.handOffs), page.unreadable]);
            next = page.next;
          } while (next !== undefined);

          assert.deepEqual(pages, [
            [['a'], 1],
            [['d'], 1],
            [[], 1],
          ]);
        });
      }

      it('are no answer of their own, and stay where they are until they are deleted', async () => {
        const handOffs = await openWith(['a', 'b'], ['b']);

        await assert.rejects(handOffs.find('b', 'megan'), storeError('unreadableRow'));

        assert.equal((await handOffs.find('a', 'megan'))?.id, 'a');
        assert.equal(await handOffs.eraseOf('megan'), 2);
        assert.equal((await handOffs.list({}, { limit: 10 })).unreadable, 0);
      });
    });

    describe('in the schedule', () => {
      const ITEM: ScheduledItem = { key: 'a', dueAt: NOW, personId: 'megan', body: '{}' };
      const take = async (schedule: Schedule, at: number, limit: number) =>
        (await schedule.takeDue(after(at), after(at + 1), limit)).map(({ key }) => key);

      async function openWith(keys: readonly string[], broken: readonly string[]) {
        const { store, breakItem } = await kind.open();
        for (const [index, key] of keys.entries())
          await store.schedule.put({ ...ITEM, key, dueAt: after(index - 100) });
        for (const key of broken) await breakItem(key);
        return store.schedule;
      }

      it('are passed over, so that the others are done, as many as are wanted', async () => {
        const schedule = await openWith(['a', 'b', 'c', 'd', 'e', 'f'], ['a', 'b', 'd']);

        assert.deepEqual(await take(schedule, 0, 2), ['c', 'e']);
        assert.deepEqual(await take(schedule, 0, 2), ['f']);
        assert.deepEqual(await take(schedule, 0, 2), []);
      });

      it('stay where they are: the same key can be put down again, or be erased', async () => {
        const schedule = await openWith(['a', 'b', 'c'], ['a', 'b']);
        await take(schedule, 0, 10);

        await schedule.put({ ...ITEM, key: 'a' });

        assert.deepEqual(await take(schedule, 0, 1), ['a']);
        assert.equal(await schedule.eraseOf('megan'), 3);
      });
    });
  });
}
