import assert from 'node:assert/strict';
import { clearAway } from '../../src/upkeep/clear-away';
import { STORE_KINDS } from '../store/contract/store-kinds';
import { feedbackAbout } from '../store/feedback-samples';
import { HAND_OFF } from '../store/hand-off-samples';
import { NOW, TemporaryStores } from '../store/temporary-store';
import { ownDocuments, saveNew, SHARED } from './people-in-store';

const DAY = 86_400_000;
const DAYS = 90;
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY);
const DOCUMENTS = [...ownDocuments('megan'), SHARED.both];

for (const kind of STORE_KINDS) {
  describe(`clearing away what is too old in ${kind.name}`, function () {
    this.timeout(30_000);
    before(kind.prepare);
    afterEach(() => kind.clear());
    const open = async () => kind.fresh()();

    it('deletes the hand-offs that are older than so many days, and no others', async () => {
      const store = await open();
      const ages = [0, DAYS - 1, DAYS, DAYS + 0.001, 1_000];
      for (const age of ages) await store.handOffs.record({ ...HAND_OFF, id: `${age}`, at: daysAgo(age) });

      const cleared = await clearAway(store, { days: DAYS, now: NOW });

      assert.equal(cleared.handOffs, 2);
      const { handOffs } = await store.handOffs.list({}, { limit: 10 });
      assert.deepEqual(
        handOffs.map(({ id }) => id),
        ['0', `${DAYS - 1}`, `${DAYS}`],
      );
    });

    it('deletes what was said about answers that are older, and nothing else', async () => {
      const store = await open();
      const ages = [0, DAYS, DAYS + 0.001, 1_000];
      for (const age of ages)
        await store.feedback.record(feedbackAbout(`${age}`, daysAgo(age), { saidAt: NOW }));

      const cleared = await clearAway(store, { days: DAYS, now: NOW });

      assert.equal(cleared.feedback, 2);
      const { feedback } = await store.feedback.list({ limit: 10 });
      assert.deepEqual(
        feedback.map(({ answer }) => answer.id),
        ['0', `${DAYS}`],
      );
    });

    it('deletes documents that nobody wrote for longer, and keeps keys that all instances share', async () => {
      const store = await open();
      for (const key of [...DOCUMENTS, 'keys']) await saveNew(store.documents, key, '{}');
      // Azure Storage's own clock says when they were written.
      const late = new Date(Math.max(Date.now(), NOW.getTime()) + (DAYS + 1) * DAY);

      const early = await clearAway(store, { days: DAYS, now: NOW });
      const cleared = await clearAway(store, { days: DAYS, now: late });

      assert.deepEqual([early.documents, cleared.documents], [0, DOCUMENTS.length]);
      for (const key of DOCUMENTS) assert.equal(await store.documents.load(key), undefined);
      assert.equal((await store.documents.load('keys'))?.body, '{}');
    });

    it('leaves the schedule alone: what is to come is not old', async () => {
      const store = await open();
      const item = { key: 'followUp/1', dueAt: daysAgo(1_000), personId: 'megan', body: '{}' };
      await store.schedule.put(item);

      const cleared = await clearAway(store, { days: DAYS, now: NOW });

      assert.deepEqual(cleared, { handOffs: 0, feedback: 0, documents: 0 });
      assert.equal((await store.schedule.takeDue(NOW, NOW, 10)).length, 1);
    });
  });
}

describe('clearing away what is too old in SQLite, whose clock can be held', () => {
  const temporary = new TemporaryStores();
  afterEach(() => temporary.clear());

  it('goes by the last write of a document', async () => {
    const folder = temporary.folder();
    const [then, since] = [
      temporary.open(folder, daysAgo(DAYS + 1)),
      temporary.open(folder, daysAgo(DAYS - 1)),
    ];
    for (const key of DOCUMENTS) await saveNew(then.documents, key, '{}');
    const written = await then.documents.load(SHARED.both);
    await since.documents.save(SHARED.both, '{"written":"again"}', written?.etag);

    const cleared = await clearAway(since, { days: DAYS, now: NOW });

    assert.equal(cleared.documents, DOCUMENTS.length - 1);
    assert.equal((await since.documents.load(SHARED.both))?.body, '{"written":"again"}');
  });
});
