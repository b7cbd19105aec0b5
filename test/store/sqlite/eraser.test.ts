import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { HAND_OFF } from '../hand-off-samples';
import { storeError, TemporaryStores } from '../temporary-store';
import { bytesIn, OtherConnections } from './files-of-store';

describe('scrubbing in SQLite', function () {
  this.timeout(30_000);
  const temporary = new TemporaryStores();
  const others = new OtherConnections();
  afterEach(() => {
    others.close();
    temporary.clear();
  });

  async function openErased() {
    const folder = temporary.folder();
    const store = temporary.open(folder);
    await store.upkeep.scrub();
    await store.handOffs.record({ ...HAND_OFF, personId: 'erased-person' });
    assert.equal(await store.handOffs.eraseOf('erased-person'), 1);
    return { folder, ...store };
  }

  it('waits for another process that reads, without holding up this one', async () => {
    const { folder, upkeep } = await openErased();
    const reader = others.open(folder);
    reader.exec('BEGIN; SELECT * FROM hand_offs');
    let isClean = false;
    const scrubbing = upkeep.scrub().then(() => (isClean = true));
    const from = performance.now();
    await pause(300);
    const waited = performance.now() - from;
    assert.ok(!isClean);

    reader.exec('COMMIT');

    await scrubbing;
    assert.ok(waited < 600, `${waited} ms`);
    assert.ok(!bytesIn(folder).includes('erased-person'));
  });

  it('says so where another process reads for too long, stays due, and cleans up when it is asked again', async () => {
    const { folder, upkeep } = await openErased();
    const reader = others.open(folder);
    reader.exec('BEGIN; SELECT * FROM hand_offs');

    await assert.rejects(upkeep.scrub(), storeError('busy'));
    assert.equal(await upkeep.isScrubDue(), true);

    reader.exec('COMMIT');
    await upkeep.scrub();
    assert.equal(await upkeep.isScrubDue(), false);
    assert.ok(!bytesIn(folder).includes('erased-person'));
  });

  describe('is due', () => {
    type Change = (store: ReturnType<TemporaryStores['open']>) => Promise<unknown>;
    const changes: readonly (readonly [string, boolean, Change])[] = [
      ['after hand-offs of a person were deleted', true, ({ handOffs }) => handOffs.eraseOf('megan')],
      ['after old ones were', true, ({ handOffs }) => handOffs.deleteBefore(new Date(8.64e15))],
      ['after what is scheduled was', true, ({ schedule }) => schedule.eraseOf('megan')],
      ['after documents were', true, ({ upkeep }) => upkeep.deleteUnder('person')],
      [
        'after a document was rewritten',
        true,
        ({ upkeep }) => upkeep.rewriteUnder('person', () => ({ body: '', unfinished: false })),
      ],
      ['not after nothing was found', false, ({ handOffs }) => handOffs.eraseOf('alex')],
      ['not after an item was finished', false, ({ schedule }) => schedule.remove('key')],
    ];

    for (const [when, expected, change] of changes) {
      it(`${when}, as another process sees too`, async () => {
        const folder = temporary.folder();
        const store = temporary.open(folder);
        await store.handOffs.record(HAND_OFF);
        await store.schedule.put({ key: 'key', dueAt: HAND_OFF.at, personId: 'megan', body: '{}' });
        await store.documents.save('person/megan/recents', '[]', undefined);
        await store.upkeep.scrub();

        await change(store);

        assert.equal(await temporary.open(folder).upkeep.isScrubDue(), expected);
      });
    }

    it('once for a file that an earlier version may have left uncleaned', async () => {
      const { upkeep } = temporary.open();

      assert.equal(await upkeep.isScrubDue(), true);
      await upkeep.scrub();
      assert.equal(await upkeep.isScrubDue(), false);
    });

    it('still when somebody deleted while it was under way', async () => {
      const { folder, upkeep } = await openErased();
      const other = temporary.open(folder);
      await other.handOffs.record({ ...HAND_OFF, id: 'late' });
      const reader = others.open(folder);
      reader.exec('BEGIN; SELECT * FROM hand_offs');

      const scrubbing = upkeep.scrub();
      await other.handOffs.eraseOf('megan');
      reader.exec('COMMIT');
      await scrubbing;

      assert.equal(await upkeep.isScrubDue(), true);
    });
  });
});
