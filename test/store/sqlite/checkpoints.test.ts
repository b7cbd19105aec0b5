import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { openDatabase } from '../../../src/store/sqlite/open-database';
import { TemporaryStores } from '../temporary-store';

describe('copying the write-ahead log beside the turns', () => {
  const temporary = new TemporaryStores();
  afterEach(() => temporary.clear());

  function open() {
    const folder = temporary.folder();
    const connection = openDatabase(folder);
    const put = connection.command(
      `INSERT INTO documents (key, body, etag, updated_at) VALUES (?, 'body', 'etag', '2026')
       ON CONFLICT (key) DO UPDATE SET body = excluded.body`,
    );
    const log = (): number => statSync(`${connection.path}-wal`).size;
    return { folder, connection, put, log };
  }

  it('lets the next write begin the log anew', async () => {
    const { connection, put, log } = open();
    for (let count = 0; count < 20; count += 1) put('key');
    const before = log();

    await connection.checkpoint();
    for (let count = 0; count < 10; count += 1) put('key');

    assert.ok(before > 0);
    assert.equal(log(), before);
    connection.close();
  });

  it('may be under way when the database is closed, which still leaves one file', async () => {
    const { folder, connection, put } = open();
    put('key');
    await connection.checkpoint();
    put('key');

    const copied = connection.checkpoint();
    connection.close();
    await copied;
    await connection.checkpoint();

    const full = readdirSync(folder).filter((file) => statSync(`${folder}/${file}`).size > 0);
    assert.deepEqual(
      full.filter((file) => !file.endsWith('-shm')),
      ['filing-desk.db'],
    );
  });
});
