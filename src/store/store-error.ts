import Database from 'libsql';

/**
 * What went wrong with the storage:
 * - `dataDirIsFile`: a file stands where the folder of DATA_DIR is needed;
 * - `notWritable`: the folder or the file can't be created, opened or written;
 * - `notADatabase`, `damaged`: the file can't be read as a database, as a whole or in places;
 * - `foreignDatabase`: another program's database; `newerSchema`: one of a later version of this bot;
 * - `busy`: another process held the lock for too long; `full`: no space left;
 * - `unreadableRow`: one row holds something that this version doesn't know;
 * - `unstorableText`: the text would not come back as it went in;
 * - `closed`: used after closing; `failed`: anything else, see the cause.
 */
export type StoreErrorCode =
  | 'dataDirIsFile'
  | 'notWritable'
  | 'notADatabase'
  | 'damaged'
  | 'foreignDatabase'
  | 'newerSchema'
  | 'busy'
  | 'full'
  | 'unreadableRow'
  | 'unstorableText'
  | 'closed'
  | 'failed';

/** One sentence each, for the operator: the place, and what to do. Whatever is refused is left as it is. */
const SENTENCES: Record<StoreErrorCode, (path: string) => string> = {
  dataDirIsFile: (path) =>
    `${path} can't be a folder because a file stands in its way: let DATA_DIR name a folder.`,
  notWritable: (path) =>
    `${path} can't be created or written: give this account the right to write there, or let DATA_DIR name another folder.`,
  notADatabase: (path) =>
    `${path} is not a database: it was left as it is, so move it away or let DATA_DIR name another folder, then start again.`,
  damaged: (path) =>
    `${path} is a damaged database: it was left as it is, so move it away (or restore a copy) or let DATA_DIR name another folder, then start again.`,
  foreignDatabase: (path) =>
    `${path} is a database of another program: it was left as it is, so let DATA_DIR name another folder.`,
  newerSchema: (path) =>
    `${path} was written by a newer version of Filing Desk: it was left as it is, so start that version, or let DATA_DIR name another folder.`,
  busy: (path) =>
    `${path} is locked by another process: end that process, or let DATA_DIR name another folder, then try again.`,
  full: (path) =>
    `${path} can't grow because the disk is full: free some space, or let DATA_DIR name a folder on another disk; what was saved before is kept.`,
  unreadableRow: (path) =>
    `${path} holds a row that this version can't read: it was left as it is; start the version that wrote it, or let DATA_DIR name another folder.`,
  unstorableText: (path) =>
    `A text for ${path} holds a NUL or half a surrogate pair and would not come back unchanged: encode it as JSON before saving.`,
  closed: (path) => `${path} was used after it had been closed: let the turns end before closing the store.`,
  failed: (path) => `${path} could not be used: see the cause, and check the disk that DATA_DIR is on.`,
};

/** The only error that leaves the storage. Its code is stable; its message is for the operator, not for people in a chat. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    readonly path: string,
    cause?: unknown,
  ) {
    super(SENTENCES[code](path), { cause });
  }
}

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
