import Database from 'libsql';
import { StoreError, type StoreErrorCode } from '../store-error';

/** SQLite's primary result codes (the part before any second underscore) that have a sentence of their own. */
const BY_SQLITE_CODE: Record<string, StoreErrorCode> = {
  SQLITE_NOTADB: 'notADatabase',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
  SQLITE_FULL: 'full',
  SQLITE_READONLY: 'notWritable',
  SQLITE_PERM: 'notWritable',
  SQLITE_CANTOPEN: 'notWritable',
};

const BY_SYSTEM_CODE: Record<string, StoreErrorCode> = {
  EEXIST: 'dataDirIsFile',
  ENOTDIR: 'dataDirIsFile',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** Translates what libsql threw about the database at `path`. */
export function fromDatabaseError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  if (error instanceof Database.SqliteError) {
    const primary = /^SQLITE_[A-Z]+/.exec(error.code)?.[0] ?? '';
    return new StoreError(BY_SQLITE_CODE[primary] ?? 'failed', path, error);
  }
  return new StoreError('failed', path, error);
}

/** Translates what the file system said about `path`. */
export function fromFileError(error: unknown, path: string): StoreError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new StoreError(BY_SYSTEM_CODE[code] ?? 'notWritable', path, error);
}
