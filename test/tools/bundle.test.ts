import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { buildBundle } from '../../tools/bundle/build-bundle';
import { firstTurns } from '../../tools/bundle/first-turns';
import { cacheOf, LoadedBundle } from '../../tools/bundle/load-bundle';
import { asciiOf } from '../../tools/bundle/plain-ascii';
import { hashOfSources } from '../../tools/bundle/sources';
import { BUNDLE, STAMP } from '../../tools/bundle/start-bundle';
import { Product } from '../e2e/support/product';
import { Collector } from '../telemetry/collector';

const ROOT = join(__dirname, '..', '..');

/** In TypeScript, which Node.js alone does not run. */
const SOURCE = "process.stdout.write('the sources' as string);";

describe('npm run build', function () {
  this.timeout(60_000);

  let home: string;
  let dist: string;

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'bundle-'));
    dist = join(home, 'dist');
    symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'));
    await buildBundle(ROOT, dist);
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  it('makes a bundle that V8 has compiled code for', () => {
    const path = join(dist, BUNDLE);

    assert.equal(new LoadedBundle(path).codeCache, 'used');
    assert.ok(existsSync(cacheOf(path)));
  });

  it('takes that code for its own however large its heap may be', () => {
    setFlagsFromString('--max-semi-space-size=32');

    assert.equal(new LoadedBundle(join(dist, BUNDLE)).codeCache, 'used');
  });

  it('leaves out what the SDK loads and the bot never uses', () => {
    const code = readFileSync(join(dist, BUNDLE), 'latin1');

    assert.doesNotMatch(code, /recognizeChoice|recognizers-text/u);
    assert.doesNotMatch(code, /dtrace-provider/u);
    assert.doesNotMatch(code, /["']punycode["']/u);
  });

  it('writes it in plain ASCII, in which a regular expression finds what it found before', () => {
    const code = readFileSync(join(dist, BUNDLE), 'latin1');

    assert.doesNotMatch(code, /[\u0080-\u00ff]/u);
    assert.match('’', new RegExp(asciiOf('[’ʼ´]'), 'u'));
    assert.match('😀', new RegExp(asciiOf('^[😀]$'), 'u'));
  });

  it('makes a bundle that answers, with the page beside it and nothing of the sources, and ends well', async () => {
    const product = await Product.start({}, [join(dist, 'run.js')]);

    try {
      await firstTurns(product.url);
      const alive = await fetch(`${product.url}/healthz`);
      const page = await fetch(`${product.url}/`);
      assert.deepEqual(await alive.json(), { status: 'alive' });
      assert.match(await page.text(), /<title>Filing Desk<\/title>/u);
    } finally {
      await product.stop();
    }
    const { code, stdout, stderr } = await product.stop();
    assert.equal(code, 0);
    assert.doesNotMatch(stdout + stderr, /"level":[456]0|Warning/u);
  });

  it('leaves telemetry beside it, and finds it there when it is asked for', async () => {
    const collector = await Collector.start();
    const env = { TELEMETRY: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
    const product = await Product.start(env, [join(dist, 'run.js')]);

    await firstTurns(product.url).finally(() => product.stop());

    await collector.stop();
    assert.doesNotMatch(readFileSync(join(dist, BUNDLE), 'latin1'), /class BatchSpanProcessor/u);
    assert.ok(collector.spans.some(({ name }) => name === 'POST /api/messages'));
  });

  it('says which sources it was made of', () => {
    assert.equal(readFileSync(join(dist, STAMP), 'utf8'), hashOfSources(ROOT));
  });

  describe('and start.js', () => {
    let clone: string;

    beforeEach(() => {
      clone = mkdtempSync(join(home, 'clone-'));
      for (const folder of ['src', 'dialogs', 'cards', 'dist']) mkdirSync(join(clone, folder));
      symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
      for (const name of ['start.js', 'tsconfig.json', 'package-lock.json']) {
        copyFileSync(join(ROOT, name), join(clone, name));
      }
      copyFileSync(join(dist, 'start.js'), join(clone, 'dist', 'start.js'));
      writeFileSync(join(clone, 'src', 'index.ts'), SOURCE);
      writeFileSync(join(clone, 'dist', BUNDLE), '(function () { process.stdout.write("the bundle"); })');
      writeFileSync(join(clone, 'dist', STAMP), hashOfSources(clone));
    });

    it('runs the bundle while the sources are the same', async () => {
      assert.equal(await started(clone), 'the bundle');
    });

    for (const [what, change] of [
      ['a file is changed', () => writeFileSync(join(clone, 'src', 'index.ts'), `${SOURCE}\n`)],
      ['a package is', () => writeFileSync(join(clone, 'package-lock.json'), '{}')],
      ['there is no bundle', () => rmSync(join(clone, 'dist'), { recursive: true })],
    ] as const) {
      it(`runs the sources when ${what}`, async () => {
        change();

        assert.equal(await started(clone), 'the sources');
      });
    }
  });
});

describe('LoadedBundle', () => {
  let folder: string;

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bundle-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('does without code of another V8', () => {
    const bundle = join(folder, BUNDLE);
    writeFileSync(bundle, '(function () {})');
    writeFileSync(cacheOf(bundle), 'of another one');

    assert.equal(new LoadedBundle(bundle).codeCache, 'rejected');
  });

  it('does without any', () => {
    const bundle = join(folder, BUNDLE);
    writeFileSync(bundle, '(function () {})');

    assert.equal(new LoadedBundle(bundle).codeCache, 'missing');
  });
});

/** What is printed by the time that it has ended. */
async function started(folder: string): Promise<string> {
  const child = spawn(process.execPath, ['start.js'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += String(chunk)));
  await once(child, 'close');
  return printed;
}
