import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { ROOT } from './lockfile';
import { readSbom } from './sbom';

const FILE = join(ROOT, '.artifacts', 'sbom.cdx.json');

async function main(): Promise<void> {
  const sbom = await readSbom();
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, `${JSON.stringify(sbom, null, 2)}\n`);
  process.stdout.write(`${sbom.components.length} packages listed in ${relative(ROOT, FILE)}\n`);
}

void main();
