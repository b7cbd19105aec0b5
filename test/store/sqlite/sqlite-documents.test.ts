import assert from 'node:assert/strict';
import { openDatabase } from '../../../src/store/sqlite/open-database';
import { sqliteDocuments } from '../../../src/store/sqlite/sqlite-documents';
import { NOW, TemporaryStores, storeError } from '../temporary-store';

describe('sqliteDocuments', () => {
  const temporary = new TemporaryStores();
  afterEach(() => temporary.clear());

  it('says so when the disk is full, keeps what was saved, and goes on when there is space again', async () => {
    const connection = openDatabase(temporary.folder());
    let count = 0;
    const documents = sqliteDocuments(connection, { now: () => NOW }, { next: () => `etag-${++count}` });
    await documents.save('kept', 'kept', undefined);

    connection.execute('PRAGMA max_page_count = 20');
    await assert.rejects(
      documents.save('large', 'x'.repeat(500_000), undefined),
      storeError('full', connection.path),
    );

    assert.equal((await documents.load('kept'))?.body, 'kept');
    assert.equal(await documents.load('large'), undefined);
    connection.execute('PRAGMA max_page_count = 1000000');
    assert.notEqual(await documents.save('large', 'x'.repeat(500_000), undefined), 'conflict');
    connection.close();
  });

  it('says so when another process holds the lock for too long', async () => {
    const folder = temporary.folder();
    const { documents } = temporary.open(folder);
    const other = openDatabase(folder);
    other.execute('BEGIN IMMEDIATE');

    await assert.rejects(documents.save('key', 'body', undefined), storeError('busy'));

    other.execute('ROLLBACK');
    other.close();
    assert.notEqual(await documents.save('key', 'body', undefined), 'conflict');
  });
});
