import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'libsql';
import sinon from 'sinon';
import type { AzuritePorts } from '../../tools/azurite/run-azurite';
import { FilingBot } from '../../src/bot';
import { openStore, type Store, WriteProbe } from '../../src/store';
import { GraphDouble, rows, status } from '../support/graph-double';
import { azuriteFor, connectionStringFor, ownPrefix } from '../support/azurite';
import { startTestDesk, type TestDesk } from '../support/desk';
import { FickleAccount } from '../support/fickle-account';
import { CONTOSO, customerRow } from '../graph/support';
import { fill } from '../store/fill-database';
import { speaker } from '../dialogs/use-desk';
import { until } from '../support/until';

interface Check {
  readonly name: string;
  readonly state: string;
  readonly code: string;
  readonly ageSeconds?: number;
}

/** Until a look is due again and has come to an end, in milliseconds. */
const LONGEST_MS = 15_000;

/** What anybody gets to read, and as what. */
async function readyz({ desk }: TestDesk) {
  const response = await fetch(`${desk.server.url}/readyz`);
  const text = await response.text();
  const report = JSON.parse(text) as { status: string; checks: readonly Check[] };
  const of = (name: string): Check => report.checks.find((check) => check.name === name) ?? assert.fail(name);
  return { status: response.status, said: report.status, of, text };
}

describe('/readyz of a desk', function () {
  this.timeout(30_000);
  const toClose: { close(): Promise<void> }[] = [];
  const keep = <T extends { close(): Promise<void> }>(part: T): T => {
    toClose.push(part);
    return part;
  };
  const start = async (env: NodeJS.ProcessEnv = {}): Promise<TestDesk> => keep(await startTestDesk(env));
  afterEach(async () => {
    sinon.restore();
    for (const part of toClose.splice(0).reverse()) await part.close();
  });

  describe('on SQLite', () => {
    it('says that the storage can be written, and writes one document that is nobody’s', async () => {
      const desk = await start();

      const { status: answered, of } = await readyz(desk);

      const database = new Database(`${desk.dataDir}/filing-desk.db`, { readonly: true });
      const keys = database.prepare('SELECT key FROM documents').all() as { key: string }[];
      database.close();
      assert.deepEqual([answered, of('store').code], [200, 'storeWritable']);
      assert.deepEqual(keys.filter(({ key }) => key.startsWith('health/')).length, 1);
    });

    it('writes once for three hundred who ask', async () => {
      const desk = await start();
      const [first] = await Promise.all(Array.from({ length: 300 }, () => readyz(desk)));

      const store = storeIn(desk.dataDir);
      const one = await store.documents.load('health/write-probe');
      await Promise.all(Array.from({ length: 300 }, () => readyz(desk)));
      const same = await store.documents.load('health/write-probe');
      store.close();

      assert.equal(first?.status, 200);
      assert.ok(one);
      assert.deepEqual(same, one);
    });

    it('leaves the rotation while its disk is full, and comes back', async () => {
      const executed = sinon.spy(Database.prototype, 'exec');
      const desk = await start();
      const database = executed.thisValues[0] as Database.Database;
      executed.restore();
      fill(database);

      const full = await readyz(desk);
      database.exec('PRAGMA max_page_count = 1000000');
      await until(async () => (await readyz(desk)).status === 200, LONGEST_MS);

      assert.deepEqual([full.status, full.said, full.of('store').code], [503, 'notReady', 'storeFull']);
    });

    it('leaves it too while a conversation waits in memory, though the few bytes of the check still fit', async () => {
      const executed = sinon.spy(Database.prototype, 'exec');
      const desk = await start();
      const database = executed.thisValues[0] as Database.Database;
      executed.restore();
      const nadia = desk.teams.chat(speaker('nadia'), 'personal', 'a:nadia');
      await nadia.say('file a ticket for Fabrikam');
      await writeProbeIn(desk.dataDir);
      fill(database);
      await nadia.say('Exchange');

      const behind = await readyz(desk);

      assert.deepEqual([behind.status, behind.of('store').code], [503, 'storeBehind']);
    });
  });

  describe('on Azure Storage', () => {
    let ports: AzuritePorts;
    before(async function () {
      ports = await azuriteFor(this);
    });

    const behind = (given: AzuritePorts, changes: NodeJS.ProcessEnv = {}) =>
      start({
        AZURE_STORAGE_CONNECTION_STRING: connectionStringFor(given),
        AZURE_STORAGE_PREFIX: ownPrefix(),
        ...changes,
      });

    it('two instances write the same document, and both are ready', async () => {
      const prefix = { AZURE_STORAGE_PREFIX: ownPrefix() };
      const [here, there] = [await behind(ports, prefix), await behind(ports, prefix)];

      const answers = await Promise.all([readyz(here), readyz(there)]);
      const later = await readyz(here);

      for (const answer of [...answers, later])
        assert.deepEqual([answer.status, answer.of('store').code], [200, 'storeWritable'], answer.text);
    });

    it('leaves the rotation while the account is away, answers within a second, and comes back', async () => {
      const account = keep(await FickleAccount.before(ports, 'up'));
      const desk = await behind(account);
      assert.equal((await readyz(desk)).status, 200);

      await account.become('silent');
      let slowestMs = 0;
      await until(async () => {
        const from = performance.now();
        const answer = await readyz(desk);
        slowestMs = Math.max(slowestMs, performance.now() - from);
        return answer.of('store').code === 'storeAway' && answer.status === 503;
      }, LONGEST_MS);
      await account.become('up');
      await until(async () => (await readyz(desk)).status === 200, LONGEST_MS);

      assert.ok(slowestMs < 1_000, `${slowestMs} ms`);
    });

    it('says that the account refuses a wrong key, without the key, the account or the address', async () => {
      const wrong = Buffer.from('qzcanarykey').toString('base64');
      const given = connectionStringFor(ports);
      const desk = await behind(ports, {
        AZURE_STORAGE_CONNECTION_STRING: given.replace(/AccountKey=[^;]+/u, `AccountKey=${wrong}`),
      });

      const { status: answered, of, text } = await readyz(desk);

      assert.deepEqual([answered, of('store').code], [503, 'storeRefused'], text);
      for (const secret of [wrong, 'devstoreaccount1', String(ports.blobPort), '127.0.0.1'])
        assert.ok(!text.includes(secret), secret);
    });
  });

  describe('of Graph', () => {
    const TOKEN = 'qzgraphtoken';
    const customers = '/tenantRelationships/delegatedAdminCustomers';
    let graph: GraphDouble;
    const on = () => start({ GRAPH_BASE_URL: graph.baseUrl, GRAPH_DEV_TOKEN: TOKEN });

    beforeEach(async () => {
      graph = await GraphDouble.start();
      graph.on(customers, rows(customerRow(CONTOSO, 'Qzcustomer Ltd'))).on('/contracts', rows());
    });
    afterEach(() => graph.stop());

    it('asks Graph nothing, and doesn’t know of the directory until somebody has asked for it', async () => {
      const desk = await on();

      const { status: answered, said, of } = await readyz(desk);

      assert.deepEqual([answered, said, of('directory').code], [200, 'degraded', 'directoryNotRead']);
      assert.equal(of('graphToken').code, 'graphTokenHeld');
      assert.equal(graph.seen.length, 0);
    });

    it('tells the age of the directory, and nobody’s name', async () => {
      const desk = await on();
      await desk.desk.graph.customers.customers();

      const { status: answered, said, of, text } = await readyz(desk);

      assert.deepEqual([answered, said, of('directory').code], [200, 'ready', 'directoryRead']);
      assert.equal(of('directory').ageSeconds, 0);
      for (const secret of [TOKEN, CONTOSO, 'Qzcustomer', new URL(graph.origin).host, desk.dataDir])
        assert.ok(!text.includes(secret), secret);
    });

    it('stays ready while Graph can’t be read: no other instance reads it better', async () => {
      graph.on(customers, status(500)).on('/contracts', status(500));
      const desk = await on();
      await desk.desk.graph.customers.customers();

      const { status: answered, said, of } = await readyz(desk);

      assert.deepEqual([answered, said, of('directory').code], [200, 'degraded', 'directoryUnreadable']);
    });
  });

  it('says from the first moment of its end that it takes nothing, before it waits for a notice', async () => {
    let done = (): void => undefined;
    sinon
      .stub(FilingBot.prototype, 'stopFinishing')
      .returns(new Promise<void>((resolve) => (done = resolve)));
    const desk = await startTestDesk();

    const closing = desk.close();
    await pause(50);
    const { status: answered, said, of } = await readyz(desk);
    const alive = await fetch(`${desk.desk.server.url}/healthz`);
    const late = await fetch(`${desk.desk.server.url}/api/messages`, { method: 'POST', body: '{}' });
    done();
    await closing;

    assert.deepEqual([answered, said, of('turns').code], [503, 'draining', 'draining']);
    assert.deepEqual([alive.status, late.status, late.headers.get('retry-after')], [200, 503, '5']);
  });
});

function storeIn(dataDir: string): Store {
  return openStore({ dataDir, clock: { now: () => new Date() }, ids: { next: () => randomUUID() } });
}

/** As another instance, or one before. */
async function writeProbeIn(dataDir: string): Promise<void> {
  const store = storeIn(dataDir);
  await new WriteProbe(store).write(new Date());
  store.close();
}
