import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildContext, listing } from './container/build-context';

/*
 * Lists what `docker build` would be sent of this folder, into `.artifacts/container-context.txt`, and prints the sum.
 * Needs no container engine.
 */

const ROOT = join(__dirname, '..');
const ARTEFACTS = join(ROOT, '.artifacts');

const text = listing(buildContext(ROOT));
mkdirSync(ARTEFACTS, { recursive: true });
writeFileSync(join(ARTEFACTS, 'container-context.txt'), text);
process.stdout.write(`.artifacts/container-context.txt: ${text.split('\n').at(-2)}\n`);
