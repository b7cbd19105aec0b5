import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config';
import { startDesk } from '../../src/desk';
import { selfSigned } from '../config/self-signed';
import { ask, message, postJson } from './http-client';
import { SILENT } from './recording-bot';

describe('the product with a bot identity', () => {
  const folder = mkdtempSync(join(tmpdir(), 'filing-desk-identity-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  function file(name: string, text: string): string {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  }

  const { certificate, privateKey } = selfSigned();
  const KINDS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['a client secret', { MicrosoftAppPassword: 'correct-horse~battery.staple' }],
    ['a certificate', { MicrosoftAppCertificatePath: file('desk.pem', certificate + privateKey) }],
    ['a managed identity', { MicrosoftAppType: 'UserAssignedMSI' }],
    ['a workload identity', { AZURE_FEDERATED_TOKEN_FILE: file('token', 'a token of the platform') }],
  ];
  for (const [what, env] of KINDS) {
    it(`starts with ${what}, without asking anybody, and keeps its door and the local chat shut`, async () => {
      const loaded = loadConfig({
        PORT: '0',
        HOST: '127.0.0.1',
        DATA_DIR: join(folder, what),
        MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
        MicrosoftAppTenantId: '22222222-2222-4222-8222-222222222222',
        ...env,
      });
      assert.ok(loaded.kind === 'ok', JSON.stringify(loaded));
      const desk = await startDesk(loaded.config, SILENT);

      const unsigned = await postJson(desk.server.url, message());
      const page = await ask(desk.server.url, { method: 'GET', path: '/' });
      await desk.close();

      assert.deepEqual([unsigned.status, unsigned.body], [401, '']);
      assert.deepEqual([page.status, page.body], [404, '']);
      assert.equal(desk.demo, undefined);
    });
  }
});
