import type Database from 'libsql';
import type { ZodType } from 'zod';
import { StoreError } from '../store-error';
import { Checkpoints } from './checkpoints';
import { type Done, GroupedWrites } from './grouped-writes';
import { fromDatabaseError, fromFileError } from './sqlite-errors';
import { WalFlush } from './wal-flush';

/** What a column of ours may hold. */
type Value = string | number | null | Uint8Array;

/** A prepared change; answers how many rows it touched. */
export type Command = (...values: readonly Value[]) => number;

/** A prepared question; answers its first row as the schema reads it. */
export type Query<Row> = (...values: readonly Value[]) => Row | undefined;

/** A prepared question for many; answers its rows as the schema reads them. */
export type ListQuery<Row> = (...values: readonly Value[]) => readonly Row[];

/** How long a call waits for another process, in milliseconds. It blocks this process, so it is short. */
export const BUSY_TIMEOUT = 2_000;

/** One open database file. Every failure leaves it as a `StoreError` that names the file. */
export class Connection {
  #open = true;
  #log: WalFlush | undefined;
  #changes = 0;
  #version: number | undefined;
  readonly #writes: GroupedWrites = new GroupedWrites(this);
  readonly #checkpoints: Checkpoints;
  readonly #dataVersion: Database.Statement;
  readonly #begin: Database.Statement;
  readonly #commit: Database.Statement;

  constructor(
    private readonly database: Database.Database,
    readonly path: string,
  ) {
    this.#checkpoints = new Checkpoints(path);
    const prepare = (sql: string) => this.guarded(() => this.database.prepare(sql));
    this.#dataVersion = prepare('PRAGMA data_version').raw();
    this.#begin = prepare('BEGIN IMMEDIATE');
    this.#commit = prepare('COMMIT');
  }

  command(sql: string): Command {
    const prepared = this.guarded(() => this.database.prepare(sql));
    return (...values) => {
      if (!this.#open) throw new StoreError('closed', this.path);
      try {
        return prepared.run(values).changes;
      } catch (error) {
        throw fromDatabaseError(error, this.path);
      }
    };
  }

  query<Row>(sql: string, schema: ZodType<Row>): Query<Row> {
    const prepared = this.guarded(() => this.database.prepare(sql));
    return (...values) => {
      const row = this.guarded(() => prepared.get([...values]));
      return row === undefined ? undefined : this.#read(row, schema);
    };
  }

  list<Row>(sql: string, schema: ZodType<Row>): ListQuery<Row> {
    const prepared = this.guarded(() => this.database.prepare(sql));
    return (...values) => this.guarded(() => prepared.all([...values])).map((row) => this.#read(row, schema));
  }

  /**
   * One change, committed together with others of the same moment; answers what `committed` makes of the number of
   * rows it touched, which is told so before anything else reads or writes.
   */
  write<Answer>(change: () => number, done: Done, committed: (rows: number) => Answer): Promise<Answer> {
    if (!this.#open) return Promise.reject(new StoreError('closed', this.path));
    return this.#writes.add(change, done, committed);
  }

  /** Does what is waiting in `write` now, for what has to come after it. */
  commitWaiting(): void {
    this.#writes.commit();
  }

  /**
   * Another number whenever a row may have changed otherwise than by `write`: by another process, or because many
   * were changed at once. What was read since may be kept as long as it stays the same.
   */
  edition(): number {
    if (!this.#open) throw new StoreError('closed', this.path);
    if (this.#version === undefined) {
      const row = this.guarded(() => this.#dataVersion.get([]));
      this.#version = Array.isArray(row) ? Number(row[0]) : 0;
      // Asked once for all that this round of the event loop reads.
      setImmediate(this.#forgetVersion);
    }
    return this.#version + this.#changes * 2 ** 32;
  }

  readonly #forgetVersion = (): void => {
    this.#version = undefined;
  };

  /** Tells `edition` that many rows are changed here. */
  changeMany(): void {
    this.#changes += 1;
  }

  execute(sql: string): void {
    this.guarded(() => this.database.exec(sql));
  }

  /**
   * Resolves once everything that was written up to now survives a loss of power: SQLite itself flushes only what
   * could damage the file (`synchronous = NORMAL`). Whoever tells of a write waits for this first.
   */
  async durable(): Promise<void> {
    // Closing has emptied the log into the file, and flushed that.
    if (!this.#open) return;
    try {
      await (this.#log ??= new WalFlush(this.path)).flush();
    } catch (error) {
      throw fromFileError(error, this.path);
    }
  }

  /** Copies the write-ahead log into the file, beside what is done here. Never rejects. */
  checkpoint(): Promise<void> {
    return this.#checkpoints.run();
  }

  /** Takes the write lock at once: a transaction that only asks for it later fails where it could have waited. */
  immediate(work: () => void): void {
    this.guarded(() => this.#begin.run([]));
    try {
      work();
      this.guarded(() => this.#commit.run([]));
    } catch (error) {
      if (this.database.inTransaction) this.execute('ROLLBACK');
      throw error;
    }
  }

  /** Whatever waits for another process in `work` fails at once as `busy` instead. */
  impatiently<T>(work: () => T): T {
    this.execute('PRAGMA busy_timeout = 0');
    try {
      return work();
    } finally {
      this.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
    }
  }

  /** Empties the write-ahead log into the file. Closing twice is harmless. */
  close(): void {
    if (!this.#open) return;
    try {
      this.#writes.commit();
      this.guarded(() => this.database.pragma('wal_checkpoint(TRUNCATE)'));
    } finally {
      this.#writes.stop();
      this.#checkpoints.close();
      this.#open = false;
      this.#log?.close();
      this.database.close();
    }
  }

  #read<Row>(row: unknown, schema: ZodType<Row>): Row {
    const parsed = schema.safeParse(row);
    if (!parsed.success) throw new StoreError('unreadableRow', this.path, parsed.error);
    return parsed.data;
  }

  /** Asks first whether we are open: libsql's statements outlive their database and would go on writing. */
  private guarded<T>(work: () => T): T {
    if (!this.#open) throw new StoreError('closed', this.path);
    try {
      return work();
    } catch (error) {
      throw fromDatabaseError(error, this.path);
    }
  }
}
