import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { compiledProduct } from '../support/compiled-product';
import { GraphDouble, status } from '../support/graph-double';
import type { Ended } from './support/product';

const ROOT = join(__dirname, '..', '..');
const SECRET = 'tops3cret-value-of-this-test';

/** The doctor as a script starts it: a process that sees the given settings and no others. */
async function doctor(env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Ended> {
  const program = (await compiledProduct()).arguments('doctor');
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: ROOT,
    env: { PATH, HOME, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const late = setTimeout(() => child.kill('SIGKILL'), 40_000);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(late);
  return { code, stdout, stderr };
}

describe('the doctor, as a stranger starts it', function () {
  this.timeout(45_000);

  it('checks the demo partner without any settings, and ends with 0', async () => {
    const { code, stdout, stderr } = await doctor({});

    assert.equal(code, 0, stdout + stderr);
    assert.equal(stderr, '');
    assert.match(stdout, /\nAll is well: everything that Filing Desk needs works\.\n$/u);
    assert.ok(!stdout.includes('\u001b'), 'no colours where there is no terminal');
  });

  it('answers scripts with one JSON object', async () => {
    const { code, stdout } = await doctor({}, '--json');

    const report = JSON.parse(stdout) as { exitCode: number; findings: unknown[] };
    assert.equal(code, 0);
    assert.equal(report.exitCode, 0);
    assert.ok(report.findings.length > 20);
  });

  it('ends with 1 when Graph refuses everything, and names the permission', async () => {
    const graph = await GraphDouble.start();
    try {
      graph.on('/tenantRelationships/delegatedAdminCustomers', status(403));

      const env = { GRAPH_BASE_URL: graph.baseUrl, GRAPH_DEV_TOKEN: SECRET };
      const { code, stdout, stderr } = await doctor(env);

      assert.equal(code, 1, stderr);
      assert.match(stdout, /DelegatedAdminRelationship\.Read\.All \(missing\)\.\n→ Ask /u);
      assert.ok(!(stdout + stderr).includes(SECRET));
    } finally {
      await graph.stop();
    }
  });

  it('ends with 2 and the names of all settings that are wrong', async () => {
    const env = { PORT: '70000', MicrosoftAppPassword: SECRET };

    const { code, stdout, stderr } = await doctor(env);

    assert.equal(code, 2);
    assert.match(stdout, /PORT: /u);
    assert.match(stdout, /MicrosoftAppId: /u);
    assert.ok(!(stdout + stderr).includes(SECRET));
  });

  it('explains itself', async () => {
    const help = await doctor({}, '--help');
    const wrong = await doctor({}, '--yaml');

    assert.equal(help.code, 0);
    assert.match(help.stdout, /^Usage: npm run doctor/u);
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /^Usage: npm run doctor/u);
  });

  it('waits no longer than half a minute for a Graph that hangs', async () => {
    const graph = await GraphDouble.start();
    const silent = '/tenantRelationships/delegatedAdminCustomers';
    try {
      for (const path of ['/', silent, '/groups', '/users', '/contracts']) graph.on(path, () => undefined);
      const startedAt = performance.now();

      const env = { GRAPH_BASE_URL: graph.baseUrl, GRAPH_DEV_TOKEN: SECRET };
      const { code, stdout } = await doctor(env, '--json');

      assert.equal(code, 1);
      assert.ok(performance.now() - startedAt < 30_000);
      const { findings } = JSON.parse(stdout) as { findings: { id: string; ms?: number }[] };
      for (const { id, ms = 0 } of findings) assert.ok(ms < 4_000, `${id}: ${ms} ms`);
    } finally {
      await graph.stop();
    }
  });
});
