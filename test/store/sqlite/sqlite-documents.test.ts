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

  it('puts down for others, as text, exactly what it was given', async () => {
    const folder = temporary.folder();
    const { documents } = temporary.open(folder);
    const bodies = [
      '',
      'a',
      'é',
      '’',
      '\ufeffé',
      '\u{1f600}',
      'a\ufffd',
      '’'.repeat(30_000),
      'x'.repeat(70_000),
    ];

    const saved = bodies.map((body, number) => documents.save(`key-${number}`, body, undefined));
    const firsts = await Promise.all(saved);
    const again = firsts.map((first, number) =>
      documents.save(`key-${number}`, `${bodies[number]}!`, first === 'conflict' ? undefined : first.etag),
    );
    await Promise.all(again);

    const other = temporary.open(folder);
    const found = await Promise.all(bodies.map((_, number) => other.documents.load(`key-${number}`)));

    assert.deepEqual(
      found.map((one) => one?.body),
      bodies.map((body) => `${body}!`),
    );
  });

  it('refuses what would come back as another text, and saves what others gave it at the same moment', async () => {
    const folder = temporary.folder();
    const { documents } = temporary.open(folder);
    const refused = ['with \0', 'half \ud800', 'half \udc00 beside \ufffd'].map((body) =>
      assert.rejects(documents.save(body, body, undefined), storeError('unstorableText')),
    );

    const saved = await documents.save('key', 'body', undefined);
    await Promise.all(refused);

    assert.notEqual(saved, 'conflict');
    assert.equal((await temporary.open(folder).documents.load('key'))?.body, 'body');
    assert.equal(await temporary.open(folder).documents.load('with \0'), undefined);
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

  it('shows what another process has written or deleted since it was read', async () => {
    const folder = temporary.folder();
    const { documents } = temporary.open(folder);
    const other = temporary.open(folder);
    const saved = await documents.save('key', 'ours', undefined);
    assert.notEqual(saved, 'conflict');
    const before = [await documents.load('key'), await documents.load('absent')].map((one) => one?.body);

    await other.documents.save('key', 'theirs', saved === 'conflict' ? undefined : saved.etag);
    await other.documents.save('absent', 'there now', undefined);
    const after = [await documents.load('key'), await documents.load('absent')].map((one) => one?.body);

    assert.deepEqual(before, ['ours', undefined]);
    assert.deepEqual(after, ['theirs', 'there now']);
  });

  it('tells at once what it knows, and nothing that another process has changed since', async () => {
    const folder = temporary.folder();
    const store = temporary.open(folder);
    const other = temporary.open(folder);
    const { documents } = store;
    const known = (key: string) => documents.known?.(key);
    const unread = known('key');
    await documents.load('absent');
    const saved = await documents.save('key', 'ours', undefined);
    const before = [known('key'), known('absent')];

    await other.documents.save('absent', 'there now', undefined);
    await new Promise((resolve) => setImmediate(resolve));
    const after = [known('key'), known('absent')];
    store.close();

    assert.notEqual(saved, 'conflict');
    assert.deepEqual(before, [saved, 'none']);
    assert.deepEqual([unread, ...after, known('key')], [undefined, undefined, undefined, undefined]);
  });

  it('forgets what is cleared away here, also a write that was still waiting', async () => {
    const { documents, upkeep } = temporary.open(temporary.folder());
    await documents.save('person/megan/one', 'one', undefined);
    await documents.load('person/megan/one');

    const waiting = documents.save('person/megan/two', 'two', undefined);
    const deleted = await upkeep.deleteUnder('person/megan');
    await waiting;

    assert.equal(deleted, 2);
    assert.equal(await documents.load('person/megan/one'), undefined);
    assert.equal(await documents.load('person/megan/two'), undefined);
  });

  it('keeps what is still waiting when it is closed, and answers nothing after that', async () => {
    const folder = temporary.folder();
    const store = temporary.open(folder);
    await store.documents.load('key');

    const waiting = store.documents.save('key', 'body', undefined, false, true);
    store.close();

    assert.notEqual(await waiting, 'conflict');
    await assert.rejects(store.documents.load('key'), storeError('closed'));
    assert.equal((await temporary.open(folder).documents.load('key'))?.body, 'body');
  });
});
