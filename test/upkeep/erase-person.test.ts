import assert from 'node:assert/strict';
import { erasePerson } from '../../src/upkeep/erase-person';
import { STORE_KINDS } from '../store/contract/store-kinds';
import { HAND_OFF } from '../store/hand-off-samples';
import { fillWithPeople, JONAS, LEFT_BY_EACH, NADIA, ownDocuments, SHARED, traceOf } from './people-in-store';

for (const kind of STORE_KINDS) {
  describe(`erasing a person from ${kind.name}`, function () {
    this.timeout(30_000);
    before(kind.prepare);
    afterEach(() => kind.clear());
    const openWithPeople = async () => {
      const store = await kind.fresh()();
      await fillWithPeople(store);
      return store;
    };

    it('says how much was found of them', async () => {
      const store = await openWithPeople();

      const erased = await erasePerson(store, NADIA);

      assert.deepEqual(erased, { ...LEFT_BY_EACH, shared: 2 });
    });

    it('leaves nothing that is theirs, and no answer to what they might ask', async () => {
      const store = await openWithPeople();
      assert.notEqual(await traceOf(store, NADIA), '[[],[],[],[]]');

      await erasePerson(store, NADIA);

      assert.equal(await traceOf(store, NADIA), '[[],[],[],[]]');
      assert.equal(await store.handOffs.find(`first of ${NADIA}`, NADIA), undefined);
      for (const key of ownDocuments(NADIA)) assert.equal(await store.documents.load(key), undefined);
    });

    it('leaves everything of others as it was, and what they said in shared conversations', async () => {
      const store = await openWithPeople();
      const theirs = async () =>
        Promise.all([...ownDocuments(JONAS), SHARED.jonas].map((key) => store.documents.load(key)));
      const before = await theirs();

      await erasePerson(store, NADIA);

      assert.deepEqual(await theirs(), before);
      const shared = await store.documents.load(SHARED.both);
      assert.ok(shared?.body.includes(`asked by ${JONAS}`));
      const { handOffs } = await store.handOffs.list({}, { limit: 10 });
      assert.deepEqual(handOffs.map(({ personId, outcome }) => `${outcome} ${personId}`).sort(), [
        `filed ${JONAS}`,
        `open ${JONAS}`,
      ]);
      const { feedback } = await store.feedback.list({ limit: 10 });
      assert.deepEqual(
        feedback.map(({ note }) => note),
        [`note of ${JONAS}`],
      );
      const due = await store.schedule.takeDue(HAND_OFF.at, HAND_OFF.at, 10);
      assert.deepEqual(
        due.map(({ personId }) => personId),
        [JONAS],
      );
    });

    it('finds nothing the second time, nor of somebody who never was there', async () => {
      const store = await openWithPeople();
      await erasePerson(store, NADIA);

      for (const personId of [NADIA, '33333333-3333-4333-8333-cccccccccccc'])
        assert.deepEqual(await erasePerson(store, personId), {
          handOffs: 0,
          feedback: 0,
          scheduled: 0,
          documents: 0,
          shared: 0,
        });
    });
  });
}
