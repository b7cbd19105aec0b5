import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { mochaHooks } from './after-the-file';
import { closeRun, type Counts } from './close-run';
import { COMPILED_FOLDER, compileProduct } from './compiled-product';
import { keepTemporaryFilesInMemory } from './memory-folder';

const ROOT = join(__dirname, '..', '..');
const TEST_FILES = join(ROOT, 'test');

/** These compare times, so no other test may run beside them. */
const ALONE: readonly string[] = [
  join(TEST_FILES, 'e2e', 'start.test.ts'),
  join(TEST_FILES, 'graph', 'http', 'budget-flood.test.ts'),
  join(TEST_FILES, 'server', 'door-flood.test.ts'),
];

/** As many as the smallest machine has cores: more of them make every test slower. */
const JOBS = 2;

const SHARED: Mocha.MochaOptions = { reporter: 'spec', timeout: 10_000, forbidOnly: true };

function testFiles(): readonly string[] {
  return readdirSync(TEST_FILES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(TEST_FILES, name))
    .sort();
}

/** Two processes, each of which takes the next file when it is done with one. */
async function runTogether(files: readonly string[]): Promise<Counts> {
  const hooks = [join(__dirname, 'after-the-file.ts')];
  const mocha = new Mocha({ ...SHARED, parallel: true, jobs: JOBS, require: hooks });
  for (const file of files) mocha.addFile(file);
  return run(mocha);
}

async function runAlone(files: readonly string[]): Promise<Counts> {
  const mocha = new Mocha({ ...SHARED, rootHooks: mochaHooks });
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  return run(mocha);
}

function run(mocha: Mocha): Promise<Counts> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run(() => {
      if (runner.stats) resolve(runner.stats);
      else reject(new Error('mocha has counted nothing'));
    });
  });
}

/** All tests, as one run with one last line. */
async function runTests(): Promise<void> {
  const files = testFiles();
  const missing = ALONE.filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`There is no such test file: ${missing.join(', ')}.`);
  keepTemporaryFilesInMemory();
  const product = await compileProduct();
  process.env[COMPILED_FOLDER] = product.folder;
  process.once('exit', () => product.remove());
  const together = await runTogether(files.filter((file) => !ALONE.includes(file)));
  const alone = await runAlone(ALONE);
  closeRun({
    passes: together.passes + alone.passes,
    failures: together.failures + alone.failures,
    pending: together.pending + alone.pending,
  });
}

void runTests();
