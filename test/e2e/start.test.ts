import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PEOPLE } from '../../src/demo/data/people';
import { freePort } from '../../tools/free-port';
import { Chat, Connector } from './support/connector';
import { newFolder, NPM_START, Product } from './support/product';
import { assertRefused, SECRET } from './support/refused-start';

const APP_ID = '5f1a2b3c-0d4e-4f5a-8b6c-7d8e9f0a1b2c';

describe('the process, as a stranger starts it', function () {
  this.timeout(30_000);

  describe('with nothing configured', () => {
    let product: Product;
    let startedMs: number;

    before(async () => {
      const startedAt = Date.now();
      product = await Product.start({}, NPM_START);
      startedMs = Date.now() - startedAt;
    });
    after(() => product?.stop());

    it('prints its address within some seconds, and says that the partner is made up', () => {
      assert.match(product.stdout, /Filing Desk is ready: http:\/\/127\.0\.0\.1:\d+\n/u);
      assert.match(product.stdout, /fictitious/u);
      assert.ok(startedMs < 10_000, `${startedMs} ms`);
    });

    it('is alive and serves the chat page', async () => {
      const alive = await fetch(`${product.url}/healthz`);
      const page = await fetch(`${product.url}/`);

      assert.deepEqual(await alive.json(), { status: 'alive' });
      assert.equal(page.status, 200);
      assert.match(await page.text(), /<title>Filing Desk<\/title>/u);
    });

    it('tells a second process that the port is taken', async () => {
      const { port } = new URL(product.url);

      const ended = await Product.attempt({ PORT: port }, NPM_START);

      assertRefused(ended, ['PORT']);
      assert.match(ended.stderr, / \[portInUse\]\n$/u);
    });

    it('ends with 0 when it is asked to, and prints no complaint', async () => {
      const ended = await product.stop();

      assert.equal(ended.code, 0);
      assert.doesNotMatch(ended.stderr, /"level":(?:40|50|60)/u);
    });
  });

  describe('where its data should go', () => {
    let folder: string;

    beforeEach(() => {
      folder = newFolder();
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    it('does not start when DATA_DIR is a file', async () => {
      const file = join(folder, 'a-file');
      writeFileSync(file, 'mine');

      const ended = await Product.attempt({ DATA_DIR: file });

      assertRefused(ended, ['DATA_DIR']);
      assert.match(ended.stderr, / \[dataDirIsFile\]\n$/u);
      assert.equal(readFileSync(file, 'utf8'), 'mine');
    });

    it('does not start when nobody may write there', async () => {
      // Not even root can create a file in that place.
      const ended = await Product.attempt({ DATA_DIR: '/proc/filing-desk' });

      assertRefused(ended, ['DATA_DIR']);
      assert.match(ended.stderr, / \[notWritable\]\n$/u);
    });

    it('goes on in the middle of a question after the process was killed', async () => {
      const env = { DATA_DIR: folder, PORT: String(await freePort()) };
      const connector = await Connector.start();
      const first = await Product.start(env);
      const { nadia } = DEMO_PEOPLE;
      const chat = new Chat(connector, first.url, { id: nadia.id, name: nadia.displayName }, APP_ID);
      await chat.say('file a request for Fabrikam');
      await first.stop('SIGKILL');

      const second = await Product.start(env);
      const answer = await chat.press('Teams');

      assert.match(answer.text, /You can file this request\./u);
      assert.match(answer.text, /Fabrikam, Inc\./u);
      await second.stop();
      await connector.stop();
    });

    it('sets a broken database aside as it is, says so, and goes on', async () => {
      const bytes = Buffer.from('this was a database once '.repeat(400));
      writeFileSync(join(folder, 'filing-desk.db'), bytes);

      const product = await Product.start({ DATA_DIR: folder, LOG_LEVEL: 'error' });
      await product.stop();

      const [moved = ''] = readdirSync(folder).filter((name) => name.startsWith('filing-desk.db.broken-'));
      assert.deepEqual(readFileSync(join(folder, moved)), bytes);
      assert.match(product.stderr + product.stdout, /the database was broken: it was renamed/u);
      assert.ok((product.stderr + product.stdout).includes(moved));
    });
  });

  describe('with a Graph that nobody answers for', () => {
    let product: Product;
    let connector: Connector;

    before(async () => {
      const GRAPH_BASE_URL = `http://127.0.0.1:${await freePort()}/v1.0`;
      product = await Product.start({ GRAPH_BASE_URL, GRAPH_DEV_TOKEN: SECRET, LOG_LEVEL: 'error' });
      connector = await Connector.start();
    });
    after(async () => {
      await product?.stop();
      await connector?.stop();
    });

    it('starts all the same, and says in one sentence what to look at', async () => {
      await product.until(() => product.stderr.includes('\n'));

      assert.equal(product.stderr.trim().split('\n').length, 1, product.stderr);
      assert.match(product.stderr, /GRAPH_BASE_URL does not answer/u);
      assert.doesNotMatch(product.stderr, new RegExp(SECRET, 'u'));
    });

    it('says in a conversation that nothing could be checked, and how to do it by hand', async () => {
      const chat = new Chat(connector, product.url, { id: APP_ID, name: 'Adele Vance' }, APP_ID);

      const answer = await chat.say('file a ticket for Contoso about Exchange');

      assert.match(answer.text, /could not check/u);
      assert.match(answer.text, /Microsoft’s directory did not answer/u);
      assert.match(answer.text, /Partner Center/u);
      assert.doesNotMatch(answer.text, /You can file this request|You can’t file/u);
    });
  });
});
