import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conclusion } from '../../src/doctor/verdict';
import { BOT } from '../config/environments';
import { azuriteFor, connectionStringFor, ownPrefix } from '../support/azurite';
import { startHealthyGraph } from './healthy-graph';
import { examineBot, findingIn, run, visitOf } from './patient';

describe('the doctor names the one thing to mend first', function () {
  this.timeout(20_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'filing-desk-doctor-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  describe('when the machine is not ready for it', () => {
    const listening: Server[] = [];
    afterEach(() => listening.splice(0).forEach((server) => server.close()));

    const takenPort = async (): Promise<string> => {
      const server = createServer((socket) => socket.end('HTTP/1.1 404 Not Found\r\n\r\n')).listen(
        0,
        '127.0.0.1',
      );
      listening.push(server);
      await once(server, 'listening');
      return String((server.address() as AddressInfo).port);
    };

    it('another program uses the port', async () => {
      const PORT = await takenPort();

      const { exitCode, first, next } = visitOf(await run({ PORT, DATA_DIR: folder }, true));

      assert.equal(exitCode, 1);
      assert.equal(first, `Mend first: Port ${PORT} (problem).`);
      assert.equal(next, 'Set PORT to a free one, or stop the program that uses it.');
    });

    it('DATA_DIR is a file', async () => {
      const DATA_DIR = join(folder, 'a-file');
      writeFileSync(DATA_DIR, 'mine');

      const { exitCode, first, next } = visitOf(await run({ DATA_DIR }, true));

      assert.equal(exitCode, 1);
      assert.equal(first, 'Mend first: Storage (DATA_DIR) (problem).');
      assert.match(next ?? '', /let DATA_DIR name a folder\.$/);
    });

    it('DATA_DIR can’t be written', async () => {
      // Nobody can create a file there, not even root.
      const { first, next } = visitOf(await run({ DATA_DIR: '/proc/filing-desk' }, true));

      assert.equal(first, 'Mend first: Storage (DATA_DIR) (problem).');
      assert.match(next ?? '', /give this account the right to write there, or let DATA_DIR name another/);
    });

    it('nothing: and it leaves nothing behind', async () => {
      const { exitCode, first, next, of } = visitOf(await run({ DATA_DIR: join(folder, 'a', 'b') }, true));

      assert.equal(exitCode, 0);
      assert.equal(first, 'All is well: everything that Filing Desk needs works.');
      assert.equal(next, undefined);
      assert.equal(of('instance.storage').state, 'works');
      assert.match(of('instance.identity').todo ?? '', /follow docs\/deploy\.md, which sets MicrosoftAppId/);
      assert.deepEqual(readdirSync(folder), []);
    });

    it('the storage account refuses the key, lets in the right one, and is away', async function () {
      const ports = await azuriteFor(this);
      const right = {
        AZURE_STORAGE_PREFIX: ownPrefix(),
        AZURE_STORAGE_CONNECTION_STRING: connectionStringFor(ports),
      };
      const key = Buffer.from('qzcanarykey').toString('base64');
      const given = right.AZURE_STORAGE_CONNECTION_STRING;
      const wrong = {
        AZURE_STORAGE_CONNECTION_STRING: given.replace(/AccountKey=[^;]+/u, `AccountKey=${key}`),
      };
      const nobody = { blobPort: 9, tablePort: 9 };
      const away = { AZURE_STORAGE_CONNECTION_STRING: connectionStringFor(nobody) };

      const refused = visitOf(await run({ ...right, ...wrong }, true));
      const works = visitOf(await run(right, true));
      const silent = visitOf(await run({ ...right, ...away }, true));

      assert.equal(refused.first, 'Mend first: Storage (Azure) (problem).');
      assert.match(refused.next ?? '', /Storage Blob Data Contributor and Storage Table Data Contributor/);
      assert.ok(!refused.text.includes(key));
      assert.deepEqual([works.exitCode, works.of('instance.storage').state], [0, 'works']);
      assert.equal(silent.first, 'Mend first: Storage (Azure) (could not be checked).');
      assert.match(silent.next ?? '', /AZURE_STORAGE_CONNECTION_STRING, and the network/);
    });

    it('the bot’s own storage account, where Entra refuses the bot: the token comes first', async () => {
      const env = { ...BOT, AZURE_STORAGE_ACCOUNT_URL: 'https://filingdesk.blob.core.windows.net' };

      const graph = await startHealthyGraph();
      const ended = Object.assign(new Error('AADSTS7000222: of a secret'), { name: 'AuthenticationError' });

      const findings = await examineBot(graph, env, ended).finally(() => graph.stop());

      assert.equal(conclusion(findings), 'Mend first: Token (problem).');
      assert.equal(findingIn(findings, 'instance.storage').detail, 'Not asked, for want of a token.');
    });
  });
});
