import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'libsql';
import { z } from 'zod';
import type { Clock } from '../../ports';
import { BUSY_TIMEOUT, Connection } from './connection';
import { FILE_NAME } from './file-name';
import { assertOurs, migrate } from './migrations';
import { StoreError, type StoreErrorCode } from '../store-error';
import { type FileReport, setAside } from './set-aside';
import { fromDatabaseError, fromFileError } from './sqlite-errors';
import { assertCreatable } from './try-folder';

/** A larger file is not looked through at the start, which is to take no longer than a second or so. In bytes. */
const LARGEST_CHECKED = 256 * 1024 * 1024;

/** In pages. SQLite itself, which holds up the turns meanwhile, copies the log only where `Checkpoints` can't keep up. */
const LONGEST_LOG = 8_000;

/**
 * In bytes, of a new file. Most documents fit into one such page with what is beside them; of SQLite's usual 4096 each
 * took two or three, and the log half as many again.
 */
const PAGE_SIZE = 8192;

interface OpenOptions {
  readonly clock?: Clock;
  readonly onSetAside?: (report: FileReport) => void;
}

/**
 * Opens, checks and, where needed, creates the database in `dataDir`. Throws `StoreError`; alters no file that it
 * refuses. A broken file is refused, or where somebody listens it is renamed and a fresh one takes its place.
 */
export function openDatabase(dataDir: string, { clock, onSetAside }: OpenOptions = {}): Connection {
  const folder = resolve(dataDir);
  const path = join(folder, FILE_NAME);
  createFolder(folder);
  createFile(path);
  const seen = identityOf(path);
  try {
    return openChecked(path);
  } catch (error) {
    const isBroken = error instanceof StoreError && BROKEN.includes(error.code);
    if (!isBroken || !onSetAside) throw error;
    const now = clock?.now() ?? new Date();
    // Of two processes that start at once, the second must not set aside the first one's fresh file.
    if (identityOf(path) === seen) onSetAside(setAside(path, now, error));
    createFile(path);
    return openChecked(path);
  }
}

const BROKEN: readonly StoreErrorCode[] = ['notADatabase', 'damaged'];

function identityOf(path: string): string {
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
}

function openChecked(path: string): Connection {
  const connection = new Connection(openFile(path), path);
  try {
    assertOurs(connection);
    assertIntact(connection);
    // Heeded where the file is still empty.
    connection.execute(`PRAGMA page_size = ${PAGE_SIZE}`);
    switchToWal(connection);
    connection.execute('PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON');
    connection.execute(`PRAGMA wal_autocheckpoint = ${LONGEST_LOG}`);
    migrate(connection);
  } catch (error) {
    closeQuietly(connection);
    throw error;
  }
  return connection;
}

function createFolder(folder: string): void {
  try {
    assertCreatable(folder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw fromFileError(error, folder);
  }
}

/**
 * Creates the file readable for its owner only; SQLite gives the same mode to its side files. An existing file
 * isn't even opened: closing it here would drop the locks of another connection in this process.
 */
function createFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return;
    throw fromFileError(error, path);
  }
}

function openFile(path: string): Database.Database {
  try {
    return new Database(path, { timeout: BUSY_TIMEOUT });
  } catch (error) {
    throw error instanceof Database.SqliteError
      ? fromDatabaseError(error, path)
      : new StoreError('notWritable', path, error);
  }
}

function assertIntact(connection: Connection): void {
  if (statSync(connection.path).size > LARGEST_CHECKED) return;
  const check = connection.query('PRAGMA quick_check(1)', z.object({ quick_check: z.string() }));
  const finding = check()?.quick_check;
  if (finding !== 'ok') throw new StoreError('damaged', connection.path, finding);
}

const WAL_ATTEMPTS = 40;
const WAL_PAUSE = 50;

/** SQLite doesn't wait for others when the journal mode changes, so two processes starting at once need this loop. */
function switchToWal(connection: Connection): void {
  for (let attempt = 1; ; attempt++) {
    try {
      connection.execute('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      const isBusy = error instanceof StoreError && error.code === 'busy';
      if (!isBusy || attempt === WAL_ATTEMPTS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAL_PAUSE);
    }
  }
}

/** The error that led here says more than a failure to close could. */
function closeQuietly(connection: Connection): void {
  try {
    connection.close();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}
