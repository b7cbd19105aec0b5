import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** Answers every activity with a failure. */
const BROKEN_BOT = `
const server = require('node:http').createServer((request, response) => response.writeHead(500).end());
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));
`;

describe('npm run bench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'filing-desk-bench-test-'));

  after(() => rmSync(folder, { recursive: true, force: true }));

  function bench(...args: readonly string[]) {
    const command = ['--import', 'tsx', join('tools', 'bench.ts'), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
    return { status, out: stdout, errors: stderr };
  }

  it('talks to the product and both baselines, finds every reply right, and prints ratios', () => {
    const json = join(folder, 'figures.json');

    const { status, out, errors } = bench('--quick', '--json', json);

    assert.equal(status, 0, errors);
    assert.match(out, /^\d{4}-\d\d-\d\d, .+ cores, Node\.js v\d+/u);
    for (const bot of ['product, full conversation', 'botbuilder echo', 'the same echo without an SDK']) {
      const rows = [...out.matchAll(new RegExp(`^  ${bot}.*?((?:  +\\d+(?:\\.\\d+)?){8})$`, 'gmu'))];
      assert.equal(rows.length, 2, `a ratio and an absolute row of ${bot} in:\n${out}`);
    }
    const { ratios, rounds } = JSON.parse(readFileSync(json, 'utf8')) as Record<string, object>;
    assert.deepEqual(Object.keys(ratios ?? {}), ['product', 'echo', 'plain']);
    assert.deepEqual(Object.keys(rounds ?? {}), ['product', 'echo', 'plain']);
  }).timeout(120_000);

  // Declared only on demand: they take longer than what they would find is worth in every run.
  const onDemand = process.env['TEST_ALL_BENCHES'] === '1' ? it : undefined;
  onDemand?.('draws a curve', function () {
    this.timeout(60_000);
    const { status, out, errors } = bench('--quick', '--curve', 'documents');

    assert.equal(status, 0, errors);
    for (const documents of [100, 1000]) {
      assert.match(out, new RegExp(`^  documents in the store: ${documents}(?: +[\\d.]+){9}$`, 'mu'));
    }
  });

  onDemand?.('makes the world slow', function () {
    this.timeout(60_000);
    const { status, out, errors } = bench('--quick', '--slow');

    assert.equal(status, 0, errors);
    assert.match(out, /^ {2}first visible reaction, p95 +\d+ ms +below 500 ms$/mu);
    assert.match(out, /^ {2}longest turn +\d+ ms/mu);
  });

  it('fails when a reply is wrong', () => {
    const bot = join(folder, 'broken.cjs');
    writeFileSync(bot, BROKEN_BOT);

    const { status, errors } = bench('--quick', '--start', `node ${bot}`);

    assert.equal(status, 1);
    assert.match(errors, /1 wrong replies of product, the first: answered with 500/u);
  }).timeout(60_000);

  it('asks for what it needs', () => {
    const { status, errors } = bench('--rounds', 'many');

    assert.equal(status, 2);
    assert.match(errors, /--rounds takes a whole number above 0/u);
    assert.match(bench('--curve', 'moods').errors, /--curve takes concurrency, documents/u);
  }).timeout(30_000);
});
