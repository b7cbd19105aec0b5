import { accessSync, constants, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { StoreError } from '../store-error';
import { FILE_NAME } from './file-name';
import { fromFileError } from './sqlite-errors';

/**
 * What would keep a database from being opened in `dataDir`. Leaves nothing behind, and creates no folder that is
 * missing.
 */
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

/** Throws what the file system says where a folder that is missing could not be made. */
export function assertCreatable(folder: string): void {
  // `mkdir -p` of Node.js never ends where the folder above is there and yet says ENOENT, as in /proc.
  if (!existsSync(folder)) tryWriting(nearestThere(folder));
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
