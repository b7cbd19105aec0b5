import type Database from 'libsql';
import type { ZodType } from 'zod';
import { StoreError } from '../store-error';
import { fromDatabaseError, fromFileError } from './sqlite-errors';
import { WalFlush } from './wal-flush';

/** What a column of ours may hold. */
type Value = string | number | null;

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

  constructor(
    private readonly database: Database.Database,
    readonly path: string,
  ) {}

  command(sql: string): Command {
    const prepared = this.guarded(() => this.database.prepare(sql));
    return (...values) => this.guarded(() => prepared.run([...values]).changes);
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

  /** Takes the write lock at once: a transaction that only asks for it later fails where it could have waited. */
  immediate(work: () => void): void {
    this.execute('BEGIN IMMEDIATE');
    try {
      work();
      this.execute('COMMIT');
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
      this.guarded(() => this.database.pragma('wal_checkpoint(TRUNCATE)'));
    } finally {
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
