import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { openAzureStore, type Store } from '../../../src/store';
import type { AzuritePorts } from '../../../tools/azurite/run-azurite';
import { azuriteFor, connectionStringFor, ownPrefix } from '../../support/azurite';
import { FickleAccount } from '../../support/fickle-account';
import type { Mood } from '../../support/fickle-proxy';
import { HAND_OFF } from '../hand-off-samples';
import { storeError } from '../temporary-store';

const ITEM = { key: 'followUp/1', dueAt: HAND_OFF.at, personId: 'megan', body: '{}' };
const AS_LONG_AS_A_CALL_MAY_TAKE = 2_300;

describe('Azure Storage in trouble', function () {
  this.timeout(20_000);
  let ports: AzuritePorts;
  const accounts: FickleAccount[] = [];
  const stores: Store[] = [];

  before(async function () {
    ports = await azuriteFor(this);
  });

  afterEach(async () => {
    for (const store of stores.splice(0)) store.close();
    for (const account of accounts.splice(0)) await account.close();
  });

  async function storeBehind(mood: Mood): Promise<{ store: Store; become: (mood: Mood) => Promise<void> }> {
    const account = await FickleAccount.before(ports, mood);
    accounts.push(account);
    const connectionString = connectionStringFor(account);
    let count = 0;
    const store = await openAzureStore({
      account: { kind: 'connectionString', connectionString },
      prefix: ownPrefix(),
      ids: { next: () => `id-${(count += 1)}` },
    });
    stores.push(store);
    return { store, become: (next) => account.become(next) };
  }

  const calls: readonly (readonly [string, (store: Store) => Promise<unknown>])[] = [
    ['load', (store) => store.documents.load('key')],
    ['save', (store) => store.documents.save('key', '{}', undefined)],
    ['save as unfinished', (store) => store.documents.save('key', '{}', undefined, true)],
    ['unfinished', (store) => store.documents.unfinished()],
    ['record', (store) => store.handOffs.record(HAND_OFF)],
    ['find', (store) => store.handOffs.find(HAND_OFF.id, 'megan')],
    ['settle', (store) => store.handOffs.settle(HAND_OFF.id, 'megan', { outcome: 'notFiled' }, HAND_OFF.at)],
    ['list', (store) => store.handOffs.list({}, { limit: 10 })],
    ['eraseOf', (store) => store.handOffs.eraseOf('megan')],
    ['deleteBefore', (store) => store.handOffs.deleteBefore(HAND_OFF.at)],
    ['put', (store) => store.schedule.put(ITEM)],
    ['remove', (store) => store.schedule.remove(ITEM.key)],
    ['takeDue', (store) => store.schedule.takeDue(HAND_OFF.at, HAND_OFF.at, 10)],
    ['finish', (store) => store.schedule.finish({ ...ITEM, lease: 'lease' })],
    ['eraseOf of what is scheduled', (store) => store.schedule.eraseOf('megan')],
  ];

  for (const mood of ['down', 'silent', { slowMs: 4_000 }] as const) {
    describe(`when it is ${typeof mood === 'string' ? mood : 'very slow'}`, () => {
      it('every call says so within two seconds', async () => {
        const { store } = await storeBehind(mood);

        await Promise.all(
          calls.map(async ([name, call]) => {
            const from = performance.now();

            await assert.rejects(call(store), storeError('unreachable'), name);

            assert.ok(performance.now() - from < AS_LONG_AS_A_CALL_MAY_TAKE, name);
          }),
        );
      });

      it('says so at once after a few calls, and is found again within five seconds', async () => {
        const { store, become } = await storeBehind(mood);
        const save = () => store.documents.save('key', '{}', undefined);
        await Promise.all([1, 2, 3].map(() => assert.rejects(save, storeError('unreachable'))));
        const from = performance.now();
        await assert.rejects(store.documents.load('key'), storeError('unreachable'));
        assert.ok(performance.now() - from < 100, `${performance.now() - from} ms`);

        await become('up');

        const upFrom = performance.now();
        await eventually(async () => {
          await save();
        });
        assert.ok(performance.now() - upFrom < 5_000);
        assert.equal((await store.documents.load('key'))?.body, '{}');
      });
    });
  }

  it('works when it is slow, but not too slow', async () => {
    const { store } = await storeBehind({ slowMs: 200 });

    const saved = await store.documents.save('key', '{}', undefined);

    assert.ok(saved !== 'conflict');
    assert.deepEqual(await store.documents.load('key'), { body: '{}', etag: saved.etag });
  });

  it('gets over connections that were cut off between two calls', async () => {
    const { store, become } = await storeBehind('up');
    await store.documents.save('key', '{}', undefined);
    await store.handOffs.record(HAND_OFF);

    await become('down');
    await become('up');

    assert.equal((await store.documents.load('key'))?.body, '{}');
    assert.equal((await store.handOffs.find(HAND_OFF.id, 'megan'))?.id, HAND_OFF.id);
    assert.deepEqual((await store.handOffs.list({}, { limit: 1 })).handOffs, [HAND_OFF]);
  });

  it('knows its own write again when only the answer to it was lost', async () => {
    const { store, become } = await storeBehind('up');
    const first = await store.documents.save('key', 'first', undefined);
    assert.ok(first !== 'conflict');
    await become('losesAnAnswer');
    await pause(100);

    const second = await store.documents.save('key', 'second', first.etag);

    assert.ok(second !== 'conflict');
    assert.deepEqual(await store.documents.load('key'), { body: 'second', etag: second.etag });
  });

  it('knows a marked write again too, and its mark with it', async () => {
    const { store, become } = await storeBehind('up');
    const first = await store.documents.save('key', 'first', undefined, true);
    assert.ok(first !== 'conflict');
    await become('losesAnAnswer');
    await pause(100);

    const second = await store.documents.save('key', 'second', first.etag, true);

    assert.ok(second !== 'conflict');
    assert.deepEqual(await store.documents.unfinished(), ['key']);
    await store.documents.save('key', 'third', second.etag);
    assert.deepEqual(await store.documents.unfinished(), []);
  });

  it('refuses a wrong key with another sentence, at once and each time', async () => {
    const wrong = connectionStringFor(ports).replace(/AccountKey=[^;]+/u, 'AccountKey=d3Jvbmc=');
    const store = await openAzureStore({
      account: { kind: 'connectionString', connectionString: wrong },
      prefix: ownPrefix(),
      ids: { next: () => 'id' },
    });
    stores.push(store);

    for (let call = 0; call < 5; call += 1) {
      await assert.rejects(store.documents.load('key'), storeError('refused'));
      await assert.rejects(store.handOffs.record(HAND_OFF), storeError('refused'));
    }
  });

  it('ends what is under way when it is closed', async () => {
    const { store } = await storeBehind('silent');
    const from = performance.now();
    const loading = assert.rejects(store.documents.load('key'));

    store.close();

    await loading;
    assert.ok(performance.now() - from < 500);
  });
});

async function eventually(work: () => Promise<void>): Promise<void> {
  const giveUpAt = performance.now() + 8_000;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
      await pause(100);
    }
  }
}
