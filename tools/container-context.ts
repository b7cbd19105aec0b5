import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildContext, listing } from './container/build-context';
import { RehearsalError } from './container/rehearsal-error';
import { rehearse } from './container/rehearse';

/*
 * Lists what `docker build` would be sent of this folder, into `.artifacts/container-context.txt`, and prints the sum.
 * With `--rehearse` it then does what the Dockerfile says. Needs no container engine.
 */

const ROOT = join(__dirname, '..');
const ARTEFACTS = join(ROOT, '.artifacts');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(): Promise<void> {
  const text = listing(buildContext(ROOT));
  mkdirSync(ARTEFACTS, { recursive: true });
  writeFileSync(join(ARTEFACTS, 'container-context.txt'), text);
  say(`.artifacts/container-context.txt: ${text.split('\n').at(-2)}`);
  if (!process.argv.includes('--rehearse')) return;
  try {
    await rehearse(ROOT, say);
  } catch (cause) {
    if (!(cause instanceof RehearsalError)) throw cause;
    process.stderr.write(`✗ ${cause.message}\n`);
    process.exitCode = 1;
  }
}

void main();
