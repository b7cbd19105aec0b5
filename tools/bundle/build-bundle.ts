import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOptions, copyFilesBeside } from './make-bundle';
import { hashOfSources } from './sources';
import { BUNDLE, STAMP } from './start-bundle';
import { WRAPPED } from './load-bundle';
import { writeCodeCache } from './write-code-cache';

/** What runs in production, where the bundle was made of the sources beside it; to compare them takes a while. */
const RUN = "require('./start.js').runBundle();\n";

/**
 * Makes the bundle of the product in `folder`, with what V8 compiles of it. Rejects with `BundleError` when the bundle
 * does not answer, and with esbuild's error when the sources are broken.
 */
export async function buildBundle(root: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  // Before they are read: what is changed meanwhile makes it stale.
  const stamp = hashOfSources(root);
  const options = bundleOptions(root);
  await Promise.all([
    build({ ...options, ...WRAPPED, entryPoints: ['src/index.ts'], outfile: join(folder, BUNDLE) }),
    build({
      ...options,
      entryPoints: [join(__dirname, 'start-bundle.ts')],
      outfile: join(folder, 'start.js'),
    }),
  ]);
  writeFileSync(join(folder, 'run.js'), RUN);
  copyFilesBeside(root, folder);
  await writeCodeCache(folder);
  writeFileSync(join(folder, STAMP), stamp);
}
