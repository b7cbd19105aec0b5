import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import semver from 'semver';
import { InstallError } from '../../tools/install/install-once';
import { ensureNode } from '../../tools/nodes/ensure-node';
import { onOtherNodes, type Trial } from '../../tools/nodes/on-other-nodes';
import { testOn } from '../../tools/nodes/test-on';
import { lineOf, NODE_VERSIONS } from '../../tools/nodes/versions';

const ROOT = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'nodes-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the versions of npm run nodes', () => {
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };

  it('are one of each line that package.json allows, and of no other', () => {
    for (const version of NODE_VERSIONS) assert.ok(semver.satisfies(version, engines.node), version);
    assert.deepEqual(NODE_VERSIONS.map(lineOf), engines.node.match(/(?<=[\^=])\d+/gu));
  });

  it('have the one that runs the image and the web app', () => {
    const [, line] = /^FROM node:(\d+)-/mu.exec(read('Dockerfile')) ?? [];

    assert.ok(NODE_VERSIONS.map(lineOf).includes(line ?? ''));
  });

  it('are tried before the tests, whose last line closes the run', () => {
    assert.match(read('.ci/run'), /npm run --silent nodes && npm test\n$/u);
  });
});

describe('onOtherNodes', () => {
  let said: string[];
  const trial = (changes: Partial<Trial>): Trial => ({
    ensure: (version) => Promise.resolve(`/node-${version}`),
    test: () => Promise.resolve({ isFine: true, said: '3 passing' }),
    say: (line) => void said.push(line),
    ...changes,
  });
  beforeEach(() => (said = []));

  it('tells of each version how many tests passed', async () => {
    assert.equal(await onOtherNodes(['22.1.0', '24.1.0'], trial({})), true);

    assert.deepEqual(said, ['✓ Node.js 22.1.0: 3 passing, in 0 s', '✓ Node.js 24.1.0: 3 passing, in 0 s']);
  });

  it('is false when one of them fails, and shows what was printed', async () => {
    const test: Trial['test'] = (program) =>
      Promise.resolve(
        program === '/node-22.1.0' ? { isFine: false, said: 'it broke' } : { isFine: true, said: '' },
      );

    assert.equal(await onOtherNodes(['22.1.0', '24.1.0'], trial({ test })), false);

    assert.ok(said.includes('it broke\n✗ Node.js 22.1.0: see above'), said.join('\n'));
  });

  it('says in one line which version could not be had, and tries the others', async () => {
    const ensure: Trial['ensure'] = (version) =>
      version === '22.1.0' ? Promise.reject(new InstallError('No network.')) : Promise.resolve(version);

    assert.equal(await onOtherNodes(['22.1.0', '24.1.0'], trial({ ensure })), true);

    assert.deepEqual(said, ['- Node.js 22.1.0: not run. No network.', '✓ Node.js 24.1.0: 3 passing, in 0 s']);
  });

  it('hides no other trouble', async () => {
    const ensure: Trial['ensure'] = () => Promise.reject(new TypeError('a mistake of ours'));

    await assert.rejects(onOtherNodes(['22.1.0'], trial({ ensure })), TypeError);
  });
});

describe('testOn', function () {
  this.timeout(30_000);

  for (const [what, text, isFine, said] of [
    ['a test that passes', 'it("is fine", () => {});', true, /^1 passing$/u],
    ['one left out', 'it("is fine", () => {}); it("waits");', true, /^1 passing, 1 pending$/u],
    ['one that fails', 'it("is wrong", () => { throw new Error("wrong"); });', false, /wrong/u],
    ['a file without any', '', false, /0 passing/u],
    ['a file that does not load', 'require("./nowhere")', false, /nowhere/u],
  ] as const) {
    it(`says ${isFine ? 'fine' : 'failed'} of ${what}`, async () => {
      const file = join(folder, 'some.test.js');
      writeFileSync(file, text);

      const outcome = await testOn(process.execPath, [file]);

      assert.equal(outcome.isFine, isFine, outcome.said);
      assert.match(outcome.said, said);
    });
  }

  it('lets what a test starts be that Node.js, too', async () => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'node'), `#!/bin/sh\nexec '${process.execPath}' "$@"\n`);
    chmodSync(join(bin, 'node'), 0o755);
    const file = join(folder, 'some.test.js');
    writeFileSync(
      file,
      `it('is', () => { if (!process.env.PATH.startsWith('${bin}')) throw new Error(); });`,
    );

    const outcome = await testOn(join(bin, 'node'), [file]);

    assert.equal(outcome.isFine, true, outcome.said);
  });
});

describe('ensureNode', () => {
  const env = (): NodeJS.ProcessEnv => ({ XDG_CACHE_HOME: folder, PATH: folder });
  const installed = (version: string, script: string): string => {
    const name = `node-${process.platform}-${process.arch}`;
    const program = join(folder, 'filing-desk', `${name}-${version}`, 'node_modules', name, 'bin', 'node');
    mkdirSync(dirname(program), { recursive: true });
    writeFileSync(program, script);
    chmodSync(program, 0o755);
    return program;
  };

  it('takes the one that is there', async () => {
    const program = installed('22.1.0', '#!/bin/sh\necho v22.1.0\n');

    assert.equal(await ensureNode('22.1.0', env()), program);
  });

  for (const [what, script] of [
    ['is another one', '#!/bin/sh\necho v22.2.0\n'],
    ['does not run here', '#!/nowhere\n'],
  ] as const) {
    it(`does without one that ${what}`, async () => {
      installed('22.1.0', script);

      await assert.rejects(ensureNode('22.1.0', env()), InstallError);
    });
  }

  it('says so where it can not be installed', async () => {
    await assert.rejects(
      ensureNode('22.1.0', env()),
      (error) => error instanceof InstallError && /22\.1\.0 could not be installed/u.test(error.message),
    );
  });
});
