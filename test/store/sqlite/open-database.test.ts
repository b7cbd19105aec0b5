import assert from 'node:assert/strict';
import { chmodSync, chownSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Database from 'libsql';
import { TemporaryStores, storeError } from '../temporary-store';

const NOBODY = 65_534;

/** The superuser may write everywhere, so the work is done as somebody else. */
function asOrdinaryUser(folder: string, work: () => void): void {
  if (process.geteuid?.() !== 0) return work();
  chownSync(folder, NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  try {
    work();
  } finally {
    process.seteuid?.(0);
  }
}

function pragma(path: string, name: string): unknown {
  const database = new Database(path);
  const row: unknown = database.prepare(`SELECT ${name} AS value FROM pragma_${name}`).get();
  database.close();
  return row !== null && typeof row === 'object' && 'value' in row ? row.value : undefined;
}

describe('openStore', () => {
  const temporary = new TemporaryStores();
  const fileIn = (folder: string): string => join(folder, 'filing-desk.db');
  afterEach(() => temporary.clear());

  it('brings a database of the first version up to date and keeps what it holds', async () => {
    const folder = temporary.folder();
    const first = temporary.open(folder);
    await first.documents.save('kept', 'kept', undefined);
    first.close();
    const database = new Database(fileIn(folder));
    database.exec('DROP INDEX documents_unfinished; ALTER TABLE documents DROP COLUMN unfinished');
    database.exec('PRAGMA user_version = 1');
    database.close();

    const { documents } = temporary.open(folder);

    assert.equal((await documents.load('kept'))?.body, 'kept');
    assert.deepEqual(await documents.unfinished(), []);
  });

  it('creates the folder and the file for its owner only', () => {
    const folder = join(temporary.folder(), 'not', 'there', 'yet');

    temporary.open(folder);

    assert.equal(statSync(folder).mode & 0o777, 0o700);
    for (const file of readdirSync(folder))
      assert.equal(statSync(join(folder, file)).mode & 0o777, 0o600, file);
  });

  it('takes a folder relative to where the process was started', async () => {
    const folder = temporary.folder();
    await temporary.open(relative(process.cwd(), folder)).documents.save('key', 'body', undefined);

    const found = await temporary.open(folder).documents.load('key');

    assert.equal(found?.body, 'body');
  });

  it('keeps what was saved over closing and opening, in one file', async () => {
    const folder = temporary.folder();
    const first = temporary.open(folder);
    await first.documents.save('key', 'body', undefined);
    first.close();

    assert.deepEqual(
      readdirSync(folder).filter((file) => statSync(join(folder, file)).size > 0 && !file.endsWith('-shm')),
      ['filing-desk.db'],
    );
    assert.equal((await temporary.open(folder).documents.load('key'))?.body, 'body');
  });

  it('writes ahead, so that readers and a writer do not block each other', () => {
    const folder = temporary.folder();

    temporary.open(folder);

    assert.equal(pragma(fileIn(folder), 'journal_mode'), 'wal');
  });

  it('fails after closing instead of writing on, and may be closed twice', async () => {
    const store = temporary.open();
    store.close();
    store.close();

    await assert.rejects(store.documents.save('key', 'body', undefined), storeError('closed'));
    await assert.rejects(store.documents.load('key'), storeError('closed'));
    await assert.rejects(store.handOffs.find('id', 'person'), storeError('closed'));
  });

  describe('refuses with one sentence, and leaves as it is', () => {
    const realDatabase = (): Buffer => {
      const folder = temporary.folder();
      temporary.open(folder).close();
      return readFileSync(fileIn(folder));
    };
    const broken: readonly (readonly [string, () => Buffer, 'notADatabase' | 'damaged'])[] = [
      ['a text file', () => Buffer.from('Dear diary, '.repeat(1_000)), 'notADatabase'],
      ['a file of a few bytes', () => Buffer.from('oops'), 'notADatabase'],
      ['a database that was cut off', () => realDatabase().subarray(0, 5_000), 'damaged'],
      ['a database with a page of noise', () => realDatabase().fill(0xa5, 4_096, 8_192), 'damaged'],
    ];
    for (const [what, content, code] of broken) {
      it(what, () => {
        const folder = temporary.folder();
        const bytes = content();
        writeFileSync(fileIn(folder), bytes);

        assert.throws(() => temporary.open(folder), storeError(code, fileIn(folder)));

        assert.ok(readFileSync(fileIn(folder)).equals(bytes));
      });
    }

    it('a database of a newer version', () => {
      const folder = temporary.folder();
      temporary.open(folder).close();
      const database = new Database(fileIn(folder));
      database.exec('PRAGMA user_version = 999');
      database.close();

      assert.throws(() => temporary.open(folder), storeError('newerSchema', fileIn(folder)));

      assert.equal(pragma(fileIn(folder), 'user_version'), 999);
    });

    it('a database of another program', () => {
      const folder = temporary.folder();
      const database = new Database(fileIn(folder));
      database.exec('CREATE TABLE documents (theirs TEXT)');
      database.close();
      const before = readFileSync(fileIn(folder));

      assert.throws(() => temporary.open(folder), storeError('foreignDatabase', fileIn(folder)));

      assert.ok(readFileSync(fileIn(folder)).equals(before));
    });
  });

  describe('refuses a place that it cannot use', () => {
    it('a DATA_DIR that is a file', () => {
      const file = join(temporary.folder(), 'data');
      writeFileSync(file, 'mine');

      assert.throws(() => temporary.open(file), storeError('dataDirIsFile', file));
      assert.throws(() => temporary.open(join(file, 'below')), storeError('dataDirIsFile', file));
      assert.equal(readFileSync(file, 'utf8'), 'mine');
    });

    it('a folder in which it may not write', () => {
      const folder = temporary.folder();
      chmodSync(folder, 0o500);

      asOrdinaryUser(folder, () => {
        assert.throws(() => temporary.open(folder), storeError('notWritable', fileIn(folder)));
        assert.throws(
          () => temporary.open(join(folder, 'below')),
          storeError('notWritable', join(folder, 'below')),
        );
      });
    });

    it('a file that it may only read', () => {
      const folder = temporary.folder();
      writeFileSync(fileIn(folder), '');
      chmodSync(fileIn(folder), 0o444);

      asOrdinaryUser(folder, () => {
        assert.throws(() => temporary.open(folder), storeError('notWritable', fileIn(folder)));
      });
    });

    it('a folder where the file should be', () => {
      const folder = temporary.folder();
      mkdirSync(fileIn(folder));

      assert.throws(() => temporary.open(folder), storeError('notWritable', fileIn(folder)));
    });
  });
});
