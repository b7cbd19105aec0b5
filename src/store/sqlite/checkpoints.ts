import type Database from 'libsql/promise';

/**
 * Copies the write-ahead log into the database, as SQLite does by itself every so many pages, but on another thread:
 * the turns would wait for as long as the disk takes. It has a connection of its own, which is opened when it is first
 * needed.
 */
export class Checkpoints {
  #database: Database | undefined;
  #running: Promise<void> | undefined;
  #isClosed = false;

  constructor(private readonly path: string) {}

  /**
   * Copies what was committed until now and what nobody reads. Once all of it is copied, and nobody has written
   * meanwhile, the next write begins the log anew. Never rejects: what fails here fails again where somebody waits.
   */
  run(): Promise<void> {
    if (this.#isClosed) return Promise.resolve();
    this.#running ??= this.#copy().finally(() => (this.#running = undefined));
    return this.#running;
  }

  /** One that is under way comes to its end. */
  close(): void {
    this.#isClosed = true;
    if (!this.#running) this.#database?.close();
  }

  async #copy(): Promise<void> {
    try {
      this.#database ??= await opened(this.path);
      if (!this.#isClosed) await (this.#database.exec('PRAGMA wal_checkpoint(PASSIVE)') as Promise<void>);
    } catch {
      // A full disk, for one, is told of by the next write.
    }
    if (this.#isClosed) this.#database?.close();
  }
}

/** Nothing of it is loaded at the start: the first one comes after a thousand writes. */
async function opened(path: string): Promise<Database> {
  const { default: Connection } = await import('libsql/promise');
  return new Connection(path, {});
}
