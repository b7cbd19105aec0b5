import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openDatabase } from '../../src/store/open-database';
import { sqliteDocuments } from '../../src/store/sqlite-documents';
import { NOW, TemporaryStores, storeError } from './temporary-store';

describe('sqliteDocuments', () => {
  const temporary = new TemporaryStores();
  afterEach(() => temporary.clear());

  it('knows nothing of a document that was never saved', async () => {
    assert.equal(await temporary.open().documents.load('key'), undefined);
  });

  it('gives back what was saved, with the etag that saving answered', async () => {
    const { documents } = temporary.open();

    const saved = await documents.save('key', '{"step":1}', undefined);

    assert.ok(saved !== 'conflict');
    assert.deepEqual(await documents.load('key'), { body: '{"step":1}', etag: saved.etag });
  });

  it('gives every write a new etag, even when the body stays the same', async () => {
    const { documents } = temporary.open();
    const first = await documents.save('key', 'same', undefined);
    assert.ok(first !== 'conflict');

    const second = await documents.save('key', 'same', first.etag);

    assert.ok(second !== 'conflict' && second.etag !== first.etag);
  });

  describe('answers conflict and keeps the document', () => {
    const stale: readonly (readonly [string, string | undefined])[] = [
      ['when it exists already', undefined],
      ['for an etag of the past', 'etag-1'],
      ['for an etag that never was', 'made-up'],
      ['for a wildcard', '*'],
      ['for an empty etag', ''],
    ];
    for (const [when, etag] of stale) {
      it(when, async () => {
        const { documents } = temporary.open();
        await documents.save('key', 'first', undefined);
        await documents.save('key', 'second', 'etag-1');

        const outcome = await documents.save('key', 'lost', etag);

        assert.equal(outcome, 'conflict');
        assert.equal((await documents.load('key'))?.body, 'second');
      });
    }
  });

  it('answers conflict for an etag of a document that does not exist', async () => {
    const { documents } = temporary.open();

    assert.equal(await documents.save('key', 'body', 'etag-1'), 'conflict');
    assert.equal(await documents.load('key'), undefined);
  });

  describe('with two connections on one file', () => {
    it('lets one of two first writers win', async () => {
      const folder = temporary.folder();
      const [left, right] = [temporary.open(folder), temporary.open(folder)];

      const outcomes = await Promise.all([
        left.documents.save('key', 'left', undefined),
        right.documents.save('key', 'right', undefined),
      ]);

      assert.equal(outcomes.filter((outcome) => outcome === 'conflict').length, 1);
      assert.equal((await right.documents.load('key'))?.body, 'left');
    });

    it('lets one of two changes win, and the other see it', async () => {
      const folder = temporary.folder();
      const [left, right] = [temporary.open(folder), temporary.open(folder)];
      await left.documents.save('key', 'start', undefined);
      const seenLeft = await left.documents.load('key');
      const seenRight = await right.documents.load('key');

      const outcomes = [
        await right.documents.save('key', 'right', seenRight?.etag),
        await left.documents.save('key', 'left', seenLeft?.etag),
      ];

      assert.equal(outcomes[1], 'conflict');
      assert.equal((await left.documents.load('key'))?.body, 'right');
    });
  });

  it('keeps apart keys that a store could confuse', async () => {
    const { documents } = temporary.open();
    const long = 'k'.repeat(2_000);
    const keys = [
      `${long}1`,
      `${long}2`,
      'a\ud800',
      'a\ud801',
      'a\ufffd',
      'a\0b',
      'a\0c',
      'a',
      'A',
      'é',
      'e\u0301',
      '',
      ' ',
    ];

    for (const key of keys)
      assert.notEqual(await documents.save(key, JSON.stringify(key), undefined), 'conflict');

    for (const key of keys) assert.equal((await documents.load(key))?.body, JSON.stringify(key));
  });

  it('gives back any body unchanged, or refuses it', async () => {
    const { documents } = temporary.open();
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (body) => {
        const key = `key-${++number}`;

        await documents.save(key, body, undefined).catch(storeError('unstorableText'));

        const found = await documents.load(key);
        assert.equal(found?.body, body.includes('\0') ? undefined : body);
      }),
    );
  });

  it('refuses half a surrogate pair, which would come back as another character', async () => {
    await assert.rejects(
      temporary.open().documents.save('key', '\ud800', undefined),
      storeError('unstorableText'),
    );
  });

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

  describe('lists as unfinished', () => {
    it('nothing at first', async () => {
      assert.deepEqual(await temporary.open().documents.unfinished(), []);
    });

    for (const key of ['short', 'x'.repeat(500), 'lone \ud800 surrogate', 'with \0']) {
      it(`what was last saved so, by the key as it was given: ${JSON.stringify(key.slice(0, 20))}`, async () => {
        const { documents } = temporary.open();

        const first = await documents.save(key, '1', undefined, true);
        const marked = await documents.unfinished();
        assert.ok(first !== 'conflict');
        await documents.save(key, '2', first.etag);

        assert.deepEqual([marked, await documents.unfinished()], [[key], []]);
      });
    }

    it('nothing that lost to another writer', async () => {
      const { documents } = temporary.open();
      await documents.save('key', '1', undefined);

      await documents.save('key', '2', 'not its etag', true);

      assert.deepEqual(await documents.unfinished(), []);
    });
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
