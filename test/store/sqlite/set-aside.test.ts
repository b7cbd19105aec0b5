import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, type Store } from '../../../src/store';
import Database from 'libsql';
import { NOW, storeError, TemporaryStores } from '../temporary-store';

const MOVED = 'filing-desk.db.broken-2026-03-02T09-41-00-000Z';

describe('a broken database', () => {
  const temporary = new TemporaryStores();
  const stores: Store[] = [];
  afterEach(() => {
    for (const store of stores.splice(0)) store.close();
    temporary.clear();
  });

  function open(dataDir: string) {
    const reports: { movedTo: string; error: Error }[] = [];
    let count = 0;
    const store = openStore({
      dataDir,
      clock: { now: () => NOW },
      ids: { next: () => `etag-${(count += 1)}` },
      onSetAside: (report) => reports.push(report),
    });
    stores.push(store);
    return { store, reports };
  }

  async function folderWithDatabase(): Promise<string> {
    const folder = temporary.folder();
    const store = temporary.open(folder);
    await store.documents.save('key', 'before', undefined);
    store.close();
    return folder;
  }

  const damages: readonly (readonly [string, (whole: Buffer) => Buffer, 'damaged' | 'notADatabase'])[] = [
    ['with a page of noise', (whole) => whole.fill(0xa5, 4_096, 8_192), 'damaged'],
    ['that was cut off', (whole) => whole.subarray(0, 5_000), 'damaged'],
    ['that is a text', () => Buffer.from('Dear diary, '.repeat(1_000)), 'notADatabase'],
  ];
  for (const [what, damage, code] of damages) {
    it(`${what} is set aside as it is, and a fresh one works`, async () => {
      const folder = await folderWithDatabase();
      const file = join(folder, 'filing-desk.db');
      const bytes = damage(readFileSync(file));
      writeFileSync(file, bytes);

      const { store, reports } = open(folder);

      assert.deepEqual(
        reports.map(({ movedTo }) => movedTo),
        [join(folder, MOVED)],
      );
      assert.ok(storeError(code)(reports[0]?.error));
      assert.ok(readFileSync(join(folder, MOVED)).equals(bytes));
      assert.equal(await store.documents.load('key'), undefined);
      assert.notEqual(await store.documents.save('key', 'after', undefined), 'conflict');
    });
  }

  it('takes its side files with it, which belong to nothing else', async () => {
    const folder = await folderWithDatabase();
    writeFileSync(join(folder, 'filing-desk.db'), 'oops');
    writeFileSync(join(folder, 'filing-desk.db-wal'), 'wal');

    const { store } = open(folder);
    await store.documents.save('key', 'after', undefined);

    assert.equal(readFileSync(join(folder, `${MOVED}-wal`), 'utf8'), 'wal');
  });

  it('that is whole is left alone', async () => {
    const folder = await folderWithDatabase();

    const { store, reports } = open(folder);

    assert.deepEqual(reports, []);
    assert.equal((await store.documents.load('key'))?.body, 'before');
    assert.ok(!readdirSync(folder).some((name) => name.includes('broken')));
  });

  it('of another program is refused, not set aside', () => {
    const folder = temporary.folder();
    const database = new Database(join(folder, 'filing-desk.db'));
    database.exec('CREATE TABLE documents (theirs TEXT)');
    database.close();

    assert.throws(() => open(folder), storeError('foreignDatabase'));

    assert.ok(!existsSync(join(folder, MOVED)));
  });
});
