import { join, relative } from 'node:path';
import { buildBundle } from './bundle/build-bundle';
import { BundleError } from './bundle/bundle-error';

/*
 * Makes `dist/`: the product in one file, with what V8 compiles of it by the time that it has answered some turns.
 * `npm start` runs it as long as the sources stay as they are. Takes some seconds; needs no network.
 */

const ROOT = join(__dirname, '..');
const FOLDER = join(ROOT, 'dist');

async function main(): Promise<void> {
  try {
    await buildBundle(ROOT, FOLDER);
    process.stdout.write(`${relative(ROOT, FOLDER)}/ is made; npm start runs it.\n`);
  } catch (cause) {
    if (!(cause instanceof BundleError)) throw cause;
    process.stderr.write(`${cause.message}\n`);
    process.exitCode = 1;
  }
}

void main();
