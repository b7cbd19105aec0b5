import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentStore } from '../../../src/ports';
import { storeError } from '../temporary-store';
import { STORE_KINDS } from './store-kinds';

/** Adds 1 to the number in the document, as often as it takes. */
async function addOne(documents: DocumentStore): Promise<void> {
  for (;;) {
    const seen = await documents.load('counter');
    const outcome = await documents.save('counter', String(Number(seen?.body ?? 0) + 1), seen?.etag);
    if (outcome !== 'conflict') return;
  }
}

for (const kind of STORE_KINDS) {
  describe(`documents in ${kind.name}`, () => {
    before(kind.prepare);
    afterEach(() => kind.clear());
    const open = async (): Promise<DocumentStore> => (await kind.fresh()()).documents;

    it('knows nothing of a document that was never saved', async () => {
      assert.equal(await (await open()).load('key'), undefined);
    });

    it('gives back what was saved, with the etag that saving answered', async () => {
      const documents = await open();

      const saved = await documents.save('key', '{"step":1}', undefined);

      assert.ok(saved !== 'conflict');
      assert.deepEqual(await documents.load('key'), { body: '{"step":1}', etag: saved.etag });
    });

    it('gives back what was saved in parts', async () => {
      const connect = kind.fresh();
      const parts = ['{"customer":"', 'Zoë’s 🍞', '"', '', '}'];

      await (await connect()).documents.save('key', parts.join(''), undefined, false, false, parts);

      assert.equal((await (await connect()).documents.load('key'))?.body, '{"customer":"Zoë’s 🍞"}');
    });

    it('gives every write a new etag, even when the body stays the same', async () => {
      const documents = await open();
      const first = await documents.save('key', 'same', undefined);
      assert.ok(first !== 'conflict');

      const second = await documents.save('key', 'same', first.etag);

      assert.ok(second !== 'conflict' && second.etag !== first.etag);
    });

    describe('answers conflict and keeps the document', () => {
      const stale: readonly (readonly [string, (past: string) => string | undefined])[] = [
        ['when it exists already', () => undefined],
        ['for an etag of the past', (past) => past],
        ['for an etag that never was', () => 'made-up'],
        ['for an etag of the right form that never was', () => '"0x8DEADBEEF000000"'],
        ['for a wildcard', () => '*'],
        ['for several etags', (past) => `${past}, "*"`],
        ['for an empty etag', () => ''],
      ];
      for (const [when, etag] of stale) {
        it(when, async () => {
          const documents = await open();
          const first = await documents.save('key', 'first', undefined);
          assert.ok(first !== 'conflict');
          await documents.save('key', 'second', first.etag);

          const outcome = await documents.save('key', 'lost', etag(first.etag));

          assert.equal(outcome, 'conflict');
          assert.equal((await documents.load('key'))?.body, 'second');
        });
      }
    });

    it('answers conflict for an etag of a document that does not exist', async () => {
      const documents = await open();

      assert.equal(await documents.save('key', 'body', '"0x8DEADBEEF000000"'), 'conflict');
      await documents.save('other', 'body', undefined);
      assert.equal(await documents.save('key', 'body', '"0x8DEADBEEF000000"'), 'conflict');

      assert.equal(await documents.load('key'), undefined);
    });

    it(`lets one of ${kind.writers} first writers win`, async () => {
      const connect = kind.fresh();
      const [left, right] = [(await connect()).documents, (await connect()).documents];

      const outcomes = await Promise.all(
        Array.from({ length: kind.writers }, (_, index) =>
          (index % 2 ? left : right).save('key', `body ${index}`, undefined),
        ),
      );

      const winners = outcomes.flatMap((outcome, index) => (outcome === 'conflict' ? [] : [index]));
      assert.equal(winners.length, 1);
      assert.equal((await left.load('key'))?.body, `body ${winners[0]}`);
    });

    it(`loses no change of ${kind.writers} writers at once over two connections`, async function () {
      this.timeout(60_000);
      const connect = kind.fresh();
      const [left, right] = [(await connect()).documents, (await connect()).documents];

      await Promise.all(Array.from({ length: kind.writers }, (_, index) => addOne(index % 2 ? left : right)));

      assert.equal((await left.load('counter'))?.body, `${kind.writers}`);
    });

    describe('lists as unfinished', () => {
      it('nothing at first', async () => {
        assert.deepEqual(await (await open()).unfinished(), []);
      });

      for (const key of ['short', 'x'.repeat(500), 'lone \ud800 surrogate', 'with \0']) {
        it(`what was last saved so, by the key as it was given: ${JSON.stringify(key.slice(0, 20))}`, async () => {
          const documents = await open();

          const first = await documents.save(key, '1', undefined, true);
          const marked = await documents.unfinished();
          assert.ok(first !== 'conflict');
          await documents.save(key, '2', first.etag);

          assert.deepEqual([marked, await documents.unfinished()], [[key], []]);
        });
      }

      it('what another connection left so, until one of the two finishes it', async () => {
        const connect = kind.fresh();
        const [left, right] = [(await connect()).documents, (await connect()).documents];
        await left.save('key', '1', undefined, true);

        const marked = await right.unfinished();
        const seen = await right.load('key');
        await right.save('key', '2', seen?.etag);

        assert.deepEqual([marked, await right.unfinished(), await left.unfinished()], [['key'], [], []]);
      });

      it('each once, however often it was saved so', async () => {
        const documents = await open();
        const first = await documents.save('key', '1', undefined, true);
        assert.ok(first !== 'conflict');

        await documents.save('key', '2', first.etag, true);

        assert.deepEqual(await documents.unfinished(), ['key']);
      });

      it('nothing that lost to another writer', async () => {
        const documents = await open();
        await documents.save('key', '1', undefined);

        await documents.save('key', '2', 'not its etag', true);
        await documents.save('key', '2', undefined, true);

        assert.deepEqual(await documents.unfinished(), []);
      });
    });

    it('keeps apart keys that a store could confuse', async () => {
      const documents = await open();
      const long = 'k'.repeat(2_000);
      const odd = [
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
        '\u{1f600}',
      ];
      const paths = [
        'x/y',
        'x//y',
        'x/./y',
        'x/../y',
        'y',
        'x/y/',
        '/x/y',
        'x\\y',
        'x%2Fy',
        'x/y.',
        'x?y',
        'x#y',
        '.',
        '..',
      ];
      const teams = 'conversation/msteams/19:abc_def@thread.tacv2;messageid=1772440000000';
      const keys = [`${long}1`, `${long}2`, ...odd, ...paths, teams, `${teams}/4c9b3a4e`];

      for (const key of keys)
        assert.notEqual(await documents.save(key, JSON.stringify(key), undefined), 'conflict', key);

      for (const key of keys) assert.equal((await documents.load(key))?.body, JSON.stringify(key));
    });

    it('gives back any body unchanged, or refuses it', async () => {
      const documents = await open();
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
      const documents = await open();

      await assert.rejects(documents.save('key', '\ud800', undefined), storeError('unstorableText'));
    });

    it('takes a body of 4 MiB, and none that is larger', async () => {
      const documents = await open();
      const largest = 'é'.repeat(2 * 1024 * 1024);

      const saved = await documents.save('large', largest, undefined);

      assert.ok(saved !== 'conflict');
      assert.ok((await documents.load('large'))?.body === largest);
      await assert.rejects(documents.save('large', `${largest}!`, saved.etag), storeError('tooLarge'));
    });

    it('fails after closing instead of writing on, and may be closed twice', async () => {
      const store = await kind.fresh()();
      store.close();
      store.close();

      await assert.rejects(store.documents.save('key', 'body', undefined), storeError('closed'));
      await assert.rejects(store.documents.load('key'), storeError('closed'));
      await assert.rejects(store.documents.unfinished(), storeError('closed'));
      await assert.rejects(store.handOffs.find('id', 'person'), storeError('closed'));
    });
  });
}
