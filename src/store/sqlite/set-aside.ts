import { existsSync, renameSync } from 'node:fs';
import type { StoreError } from '../store-error';
import { fromFileError } from './sqlite-errors';

/** A broken database that was put out of the way. */
export interface FileReport {
  readonly path: string;
  /** Where it lies now, with its side files beside it. */
  readonly movedTo: string;
  /** What was wrong with it. */
  readonly error: StoreError;
}

/** SQLite's own side files: left behind, they would be taken for the fresh database's. */
const SIDES = ['-wal', '-shm'];

const BROKEN = '.broken-';

/** Whether a file of this name is what became of a broken database. */
export function isSetAside(name: string): boolean {
  return name.includes(BROKEN);
}

/** Renames the file, its side files first. Throws `StoreError` where the folder doesn't allow it. */
export function setAside(path: string, now: Date, error: StoreError): FileReport {
  const movedTo = `${path}${BROKEN}${now.toISOString().replace(/[:.]/gu, '-')}`;
  try {
    for (const side of SIDES) if (existsSync(path + side)) renameSync(path + side, movedTo + side);
    renameSync(path, movedTo);
  } catch (cause) {
    throw fromFileError(cause, path);
  }
  return { path, movedTo, error };
}
