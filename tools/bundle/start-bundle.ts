import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { forgetNoCode, LoadedBundle } from './load-bundle';
import { hashOfSources } from './sources';

/*
 * Becomes `dist/start.js`, which `start.js` asks first: it lies beside the bundle and knows nothing but `node:` modules.
 */

export const BUNDLE = 'filing-desk.js';

/** Holds the hash of the sources that the bundle was made of. */
export const STAMP = 'sources.sha1';

/** Runs the bundle, unless it was made of other sources than those that lie in `root`. */
export function startBundle(folder = __dirname, root = join(folder, '..')): boolean {
  if (!isFresh(folder, root)) return false;
  runBundle(folder);
  return true;
}

/** Runs the bundle as it is. */
export function runBundle(folder = __dirname): void {
  const bundle = new LoadedBundle(join(folder, BUNDLE));
  optimiseSoon();
  bundle.run();
}

/** Whether the bundle in `folder` was made of the sources that lie in `root`. */
export function isFresh(folder: string, root: string): boolean {
  const stamp = join(folder, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources(root);
}

/** Runs the bundle, and keeps what V8 compiled of it when the parent process asks for that. */
export function startForCode(folder = __dirname): void {
  // What an earlier process has kept is taken only before V8 is told so.
  const bundle = new LoadedBundle(join(folder, BUNDLE));
  forgetNoCode();
  bundle.run();
  process.once('message', () => {
    bundle.keepCode();
    process.exit();
  });
}

/**
 * Lets V8 optimise what runs often after a quarter of the bytecode that it would wait for by itself: the code of a turn
 * is long, and each part of it runs once. Later lines of V8 count otherwise, and complain of flags that they don't know.
 * Only after the code cache was read, which V8 takes from one with the same flags.
 */
function optimiseSoon(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=16000');
}
