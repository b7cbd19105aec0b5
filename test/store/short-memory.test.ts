import assert from 'node:assert/strict';
import { join } from 'node:path';
import Database from 'libsql';
import { withShortMemory } from '../../src/store';
import { away, SmallDisks, waitForSecondTry } from './small-disks';
import { storeError, TemporaryStores } from './temporary-store';

const LARGE = JSON.stringify('x'.repeat(500_000));

describe('withShortMemory', () => {
  const temporary = new TemporaryStores();
  const disks = new SmallDisks(temporary);
  const smallDisk = () => disks.open();
  afterEach(() => disks.clear());

  it('goes on from memory while the disk is full, warns, and saves when there is space again', async () => {
    const { store, lines, freeSpace } = smallDisk();
    const first = await store.documents.save('key', '{}', undefined);
    assert.ok(first !== 'conflict');

    const kept = await store.documents.save('key', LARGE, first.etag);

    assert.ok(kept !== 'conflict');
    assert.equal(store.documents.known?.('key'), undefined);
    assert.deepEqual(await store.documents.load('key'), { body: LARGE, etag: kept.etag });
    assert.deepEqual(lines, ['a conversation could not be saved: it is kept in memory for now']);

    freeSpace();
    assert.notEqual(await store.documents.save('key', LARGE, kept.etag), 'conflict');
    assert.equal((await store.strictDocuments.load('key'))?.body, LARGE);
  });

  it('answers conflict for what was kept since, as the store would', async () => {
    const { store } = smallDisk();
    await store.documents.save('key', LARGE, undefined);

    assert.equal(await store.documents.save('key', '{}', undefined), 'conflict');
    assert.equal(await store.documents.save('key', '{}', 'made-up'), 'conflict');
  });

  it('gives way to what another process saved in the meantime', async () => {
    const { store, folder, freeSpace } = smallDisk();
    await store.documents.save('key', LARGE, undefined);
    freeSpace();
    await temporary.open(folder).documents.save('key', 'theirs', undefined);

    const found = await store.documents.load('key');

    assert.equal(found?.body, 'theirs');
    assert.notEqual(await store.documents.save('key', 'ours on theirs', found?.etag), 'conflict');
  });

  it('saves what it kept, mark and all, even when nobody comes back to the conversation', async function () {
    this.timeout(10_000);
    const { store, folder, lines, freeSpace } = smallDisk();
    await store.documents.save('done', LARGE, undefined);
    await store.documents.save('left', LARGE, undefined, true);

    freeSpace();
    await waitForSecondTry();

    const other = temporary.open(folder).documents;
    assert.deepEqual([(await other.load('done'))?.body, (await other.load('left'))?.body], [LARGE, LARGE]);
    assert.deepEqual(await other.unfinished(), ['left']);
    assert.equal(lines.at(-1), 'the conversations that were kept in memory are saved');
  });

  it('lets a turn that began on what was kept run again, once that is saved', async function () {
    this.timeout(10_000);
    const { store, freeSpace } = smallDisk();
    const kept = await store.documents.save('key', LARGE, undefined);
    assert.ok(kept !== 'conflict');
    freeSpace();
    await waitForSecondTry();

    assert.equal(await store.documents.save('key', '{}', kept.etag), 'conflict');

    const found = await store.documents.load('key');
    assert.equal(found?.body, LARGE);
    assert.notEqual(await store.documents.save('key', '{}', found.etag), 'conflict');
  });

  it('drops what it kept when another process wrote in the meantime', async function () {
    this.timeout(10_000);
    const { store, folder, freeSpace } = smallDisk();
    await store.documents.save('key', LARGE, undefined, true);
    freeSpace();
    await temporary.open(folder).documents.save('key', 'theirs', undefined);

    await waitForSecondTry();

    assert.equal((await store.documents.load('key'))?.body, 'theirs');
    assert.deepEqual(await store.documents.unfinished(), []);
  });

  describe('lists as unfinished', () => {
    it('what is only kept here, beside what is saved, each once', async () => {
      const { store } = smallDisk();
      await store.documents.save('saved', '{}', undefined, true);
      const both = await store.documents.save('both', '{}', undefined, true);
      assert.ok(both !== 'conflict');
      await store.documents.save('both', LARGE, both.etag, true);
      await store.documents.save('kept', LARGE, undefined, true);
      await store.documents.save('kept and done', LARGE, undefined);

      const listed = await store.documents.unfinished();

      assert.deepEqual([...listed].sort(), ['both', 'kept', 'saved']);
    });

    it('nothing that was finished before it could be saved, and saves it so', async () => {
      const { store, freeSpace } = smallDisk();
      const first = await store.documents.save('key', LARGE, undefined, true);
      assert.ok(first !== 'conflict');
      const second = await store.documents.save('key', `${LARGE} `, first.etag);
      assert.ok(second !== 'conflict');
      const whileKept = await store.documents.unfinished();
      freeSpace();

      await store.documents.save('key', '{}', second.etag);

      assert.deepEqual([whileKept, await store.strictDocuments.unfinished()], [[], []]);
    });

    it('what is kept here while the store is away', async () => {
      const { documents } = withShortMemory(
        { ...temporary.open(), documents: { load: away, save: away, unfinished: away } },
        { info: () => undefined, warn: () => undefined },
      );
      await documents.save('key', '{}', undefined, true);
      await documents.save('other', '{}', undefined);

      assert.deepEqual(await documents.unfinished(), ['key']);
    });
  });

  it('says on closing how many conversations were never saved', async () => {
    const { store, lines } = smallDisk();
    await store.documents.save('key', LARGE, undefined);

    store.close();

    assert.equal(lines.at(-1), 'conversations were never saved');
  });

  it('hides no mistake of ours', async () => {
    const { store } = smallDisk();

    await assert.rejects(store.documents.save('key', '\ud800', undefined), storeError('unstorableText'));
    store.close();
    await assert.rejects(store.documents.load('key'), storeError('closed'));
  });

  it('leaves the database whole after all that', async () => {
    const { store, folder, fill } = smallDisk();
    await fill();
    await store.documents.save('key', LARGE, undefined);
    store.close();

    const database = new Database(join(folder, 'filing-desk.db'));
    const row: unknown = database.prepare('PRAGMA quick_check').get();
    database.close();
    assert.match(JSON.stringify(row), /"quick_check":"ok"/u);
  });
});
