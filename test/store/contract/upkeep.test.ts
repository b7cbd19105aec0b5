import assert from 'node:assert/strict';
import type { DocumentStore } from '../../../src/ports';
import type { Store } from '../../../src/store';
import { storeError } from '../temporary-store';
import { STORE_KINDS } from './store-kinds';

const LONG = 'x'.repeat(400);

async function bodiesOf(
  documents: DocumentStore,
  keys: readonly string[],
): Promise<readonly (string | undefined)[]> {
  return Promise.all(keys.map(async (key) => (await documents.load(key))?.body));
}

/** JSON, since a key may hold what no body may. */
function bodyOf(key: string): string {
  return JSON.stringify(key);
}

async function saveAll({ documents }: Store, keys: readonly string[]): Promise<void> {
  for (const key of keys) assert.notEqual(await documents.save(key, bodyOf(key), undefined), 'conflict');
}

for (const kind of STORE_KINDS) {
  describe(`upkeep in ${kind.name}`, () => {
    before(kind.prepare);
    afterEach(() => kind.clear());
    const open = async (): Promise<Store> => kind.fresh()();

    it('finds nothing in a store that holds nothing', async () => {
      const { upkeep } = await open();

      assert.equal(await upkeep.deleteUnder('person'), 0);
      assert.equal(await upkeep.rewriteUnder('person', () => ({ body: '', unfinished: false })), 0);
    });

    it('deletes what lies under a folder, however long its key, and nothing else', async () => {
      const store = await open();
      const theirs = ['person/a/recents', `person/a/conversation/${LONG}`, 'person/a/with \0', 'person/a/é'];
      const others = [
        'person/ab/recents',
        `person/ab/${LONG}`,
        'person/a',
        'personal/a/b',
        'conversation/person/a/',
      ];
      await saveAll(store, [...theirs, ...others]);

      const deleted = await store.upkeep.deleteUnder('person/a');

      assert.equal(deleted, theirs.length);
      assert.deepEqual(
        await bodiesOf(store.documents, theirs),
        theirs.map(() => undefined),
      );
      assert.deepEqual(await bodiesOf(store.documents, others), others.map(bodyOf));
    });

    it('keeps what was written since the moment that it is told', async () => {
      const store = await open();
      await saveAll(store, ['person/a/one', 'person/b/two']);

      const early = await store.upkeep.deleteUnder('person', new Date('2020-01-01T00:00:00Z'));
      const late = await store.upkeep.deleteUnder('person', new Date('2100-01-01T00:00:00Z'));

      assert.deepEqual([early, late], [0, 2]);
    });

    it('lists nothing as unfinished that it deleted', async () => {
      const store = await open();
      await store.documents.save('person/a/one', '1', undefined, true);

      await store.upkeep.deleteUnder('person/a');

      assert.deepEqual(await store.documents.unfinished(), []);
    });

    it('shows every document under a folder, and saves those that are to change', async () => {
      const store = await open();
      const keys = [
        ...Array.from({ length: 12 }, (_, index) => `conversation/${index}`),
        `conversation/${LONG}`,
      ];
      await saveAll(store, [...keys, 'person/a']);
      const seen: string[] = [];

      const saved = await store.upkeep.rewriteUnder('conversation', (body) => {
        seen.push(body);
        return body.endsWith('1"') ? { body: 'changed', unfinished: false } : undefined;
      });

      assert.deepEqual(seen.toSorted(), keys.map(bodyOf).toSorted());
      assert.equal(saved, 2);
      assert.deepEqual(
        await bodiesOf(store.documents, ['conversation/1', 'conversation/11', 'conversation/2']),
        ['changed', 'changed', bodyOf('conversation/2')],
      );
    });

    it('gives what it saved a new etag, so that a turn which began before runs again', async () => {
      const store = await open();
      const first = await store.documents.save('conversation/1', 'first', undefined);
      assert.ok(first !== 'conflict');

      await store.upkeep.rewriteUnder('conversation', (body) => ({ body: `${body}!`, unfinished: false }));

      assert.equal(await store.documents.save('conversation/1', 'lost', first.etag), 'conflict');
      assert.equal((await store.documents.load('conversation/1'))?.body, 'first!');
    });

    it('keeps the mark of what is still unfinished, and takes away that of what is not', async () => {
      const store = await open();
      await store.documents.save('conversation/1', 'stays', undefined, true);
      await store.documents.save('conversation/2', 'done', undefined, true);

      await store.upkeep.rewriteUnder('conversation', (body) => ({
        body: `${body}!`,
        unfinished: body === 'stays',
      }));

      assert.deepEqual(await store.documents.unfinished(), ['conversation/1']);
    });

    it('saves nothing that would not come back as it is', async () => {
      const store = await open();
      await store.documents.save('conversation/1', 'one', undefined);

      const rewritten = store.upkeep.rewriteUnder('conversation', () => ({
        body: 'a\0b',
        unfinished: false,
      }));

      await assert.rejects(rewritten, storeError('unstorableText'));
    });
  });
}
