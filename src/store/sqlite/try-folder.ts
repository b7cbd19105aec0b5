import { accessSync, constants, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { StoreError } from '../store-error';
import { FILE_NAME } from './file-name';
import { fromFileError } from './sqlite-errors';

/** What would keep a database from being opened in `dataDir`. Leaves nothing behind, and creates no folder that is missing. */
export function folderProblem(dataDir: string): StoreError | undefined {
  const folder = resolve(dataDir);
  try {
    const there = nearestThere(folder);
    if (!statSync(there).isDirectory()) return new StoreError('dataDirIsFile', folder);
    tryWriting(there);
    const path = join(folder, FILE_NAME);
    // Not opened: in the process that uses it, closing it would drop its locks.
    if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK);
    return undefined;
  } catch (error) {
    return fromFileError(error, folder);
  }
}

function nearestThere(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestThere(dirname(path));
}

/** Rights alone don't tell: the disk may be full, or there to be read only. */
function tryWriting(folder: string): void {
  const trial = mkdtempSync(join(folder, '.filing-desk-'));
  try {
    writeFileSync(join(trial, 'trial'), 'x'.repeat(4_096));
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}
