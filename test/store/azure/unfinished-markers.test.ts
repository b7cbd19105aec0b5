import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { ContainerClient } from '@azure/storage-blob' with { 'resolution-mode': 'import' };
import { openAzureStore, type Store } from '../../../src/store';
import { StoreLane } from '../../../src/store/azure/store-lane';
import { UnfinishedMarkers } from '../../../src/store/azure/unfinished-markers';
import { azuriteFor, ownPrefix } from '../../support/azurite';
import type { DocumentStore } from '../../../src/ports';

describe('markers of unfinished documents', () => {
  let connectionString = '';
  let container: ContainerClient;
  let prefix = '';
  let ids = 0;
  const opened: Store[] = [];

  before(async function () {
    ({ connectionString } = await azuriteFor(this));
  });

  beforeEach(async () => {
    const { BlobServiceClient } = await import('@azure/storage-blob');
    prefix = ownPrefix();
    const service = BlobServiceClient.fromConnectionString(connectionString);
    container = service.getContainerClient(`${prefix}-unfinished`);
  });

  afterEach(() => {
    for (const store of opened.splice(0)) store.close();
  });

  async function connect(): Promise<DocumentStore> {
    const account = { kind: 'connectionString', connectionString } as const;
    const store = await openAzureStore({ account, prefix, ids: { next: () => `id-${(ids += 1)}` } });
    opened.push(store);
    return store.documents;
  }

  function markers(): UnfinishedMarkers {
    return new UnfinishedMarkers(container, new StoreLane());
  }

  async function marked(documents: DocumentStore, key: string): Promise<string> {
    const saved = await documents.save(key, '1', undefined, true);
    assert.ok(saved !== 'conflict');
    return saved.etag;
  }

  /** Taking away happens in the background. */
  async function eventuallyLeft(count: number): Promise<void> {
    const giveUpAt = performance.now() + 5_000;
    while ((await markers().list()).length !== count) {
      assert.ok(performance.now() < giveUpAt, `${(await markers().list()).length} are left`);
      await pause(20);
    }
  }

  it('costs nothing where a document was never marked', async () => {
    await (await connect()).save('key', '1', undefined);

    assert.deepEqual(await markers().list(), []);
  });

  it('are taken away once the document is finished', async () => {
    const documents = await connect();
    const etag = await marked(documents, 'key');
    assert.equal((await markers().list()).length, 1);

    await documents.save('key', '2', etag);

    await eventuallyLeft(0);
  });

  it('are taken away by another instance, when that one finishes the document', async () => {
    await marked(await connect(), 'key');
    const other = await connect();

    await other.save('key', '2', (await other.load('key'))?.etag);

    await eventuallyLeft(0);
  });

  it('are taken away when the write that they announced lost', async () => {
    const documents = await connect();
    await documents.save('key', '1', undefined);

    assert.equal(await documents.save('key', '2', undefined, true), 'conflict');

    await eventuallyLeft(0);
  });

  it('are one a write, so that the latest is still there when those before it have gone', async () => {
    const documents = await connect();
    const first = await marked(documents, 'key');

    await documents.save('key', '2', first, true);

    await eventuallyLeft(1);
    assert.deepEqual(await documents.unfinished(), ['key']);
  });

  it('mean nothing by themselves: a process that was killed before its write left nothing undone', async () => {
    const documents = await connect();
    const signal = AbortSignal.timeout(2_000);
    await markers().put({ documentName: 'never', writeId: 'killed' }, 'never', signal);
    await documents.save('key', '1', undefined);
    await markers().put({ documentName: 'key', writeId: 'killed' }, 'key', signal);

    assert.deepEqual(await documents.unfinished(), []);
    assert.equal((await markers().list()).length, 2);
  });

  it('lead to the others when one of them holds no key', async () => {
    const documents = await connect();
    await marked(documents, 'a');
    await marked(documents, 'b');
    const [odd] = await markers().list();
    await container.getBlockBlobClient(`${odd?.documentName}/${odd?.writeId}`).upload('not JSON', 8);

    assert.deepEqual(await documents.unfinished(), ['b']);
  });

  it('are listed with their age by the service’s clock', async () => {
    await marked(await connect(), 'key');

    const [marker] = await markers().list();

    assert.ok(marker && marker.age >= 0 && marker.age < 30_000, String(marker?.age));
  });

  it('lead to more documents than are read at once', async function () {
    this.timeout(20_000);
    const documents = await connect();
    const keys = Array.from({ length: 30 }, (_, index) => `key ${index}`);
    // One after the other: a small machine would not serve them all within the time that a call may take.
    for (const key of keys) await marked(documents, key);

    assert.deepEqual([...(await documents.unfinished())].sort(), keys.sort());
  });
});
