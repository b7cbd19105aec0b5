import assert from 'node:assert/strict';
import { chmodSync, chownSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Database from 'libsql';
import { HAND_OFF } from '../hand-off-samples';
import { NOW, storeError, TemporaryStores } from '../temporary-store';

const NOBODY = 65_534;

const BACK_TO_VERSION_1 = `
  CREATE TABLE before (
    key        TEXT PRIMARY KEY,
    body       TEXT NOT NULL,
    etag       TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  INSERT INTO before SELECT key, body, etag, updated_at FROM documents;
  DROP TABLE documents;
  ALTER TABLE before RENAME TO documents;
  DROP TABLE schedule;
  DROP TABLE scrubbing;
  DROP INDEX hand_offs_by_time;
  CREATE INDEX hand_offs_by_time ON hand_offs (at);
  ALTER TABLE hand_offs DROP COLUMN contact_reminder;
  ALTER TABLE hand_offs DROP COLUMN outcome;
  ALTER TABLE hand_offs RENAME COLUMN settled_at TO ticket_at;
  UPDATE hand_offs SET ticket_at = '2026-03-02T10:00:00.000Z' WHERE ticket IS NOT NULL;
  DROP TABLE feedback;
  PRAGMA user_version = 1;
`;

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
    const kept = await first.documents.save('kept', 'kept', undefined);
    await first.handOffs.record(HAND_OFF);
    await first.handOffs.record({ ...HAND_OFF, id: 'with a number', ticket: '4711' });
    first.close();
    const database = new Database(fileIn(folder));
    database.exec(BACK_TO_VERSION_1);
    database.close();

    const { documents, handOffs, schedule, upkeep } = temporary.open(folder);

    assert.deepEqual(await documents.load('kept'), kept !== 'conflict' && { body: 'kept', etag: kept.etag });
    assert.deepEqual(await documents.unfinished(), []);
    assert.equal(await documents.save('kept', 'twice', undefined), 'conflict');
    assert.deepEqual(await handOffs.find(HAND_OFF.id, 'megan'), { ...HAND_OFF, outcome: 'open' });
    const numbered = await handOffs.find('with a number', 'megan');
    assert.deepEqual([numbered?.outcome, numbered?.ticket], ['filed', '4711']);
    // Their ticket_at, of a moment after this one, counts as the time at which they were told of.
    await handOffs.settle(
      'with a number',
      'megan',
      { outcome: 'notFiled' },
      new Date('2026-03-01T00:00:00Z'),
    );
    assert.equal((await handOffs.find('with a number', 'megan'))?.outcome, 'filed');
    assert.deepEqual(await schedule.takeDue(NOW, NOW, 1), []);
    assert.equal(await upkeep.isScrubDue(), true);
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

  it('has pages for whole documents in a new file, and leaves those of an earlier version as they are', async () => {
    const [fresh, earlier] = [temporary.folder(), temporary.folder()];
    const file = new Database(fileIn(earlier));
    file.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = WAL');
    file.close();

    for (const folder of [fresh, earlier]) {
      const { documents, upkeep } = temporary.open(folder);
      await documents.save('key', 'body', undefined);
      await upkeep.scrub();
    }

    const sizes = [fresh, earlier].map((folder) => pragma(fileIn(folder), 'page_size'));
    assert.deepEqual(sizes, [8192, 4096]);
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
