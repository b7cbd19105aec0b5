import { close, closeSync, fdatasync, openSync } from 'node:fs';

/**
 * Brings the write-ahead log to the disk, as SQLite itself would with `synchronous = FULL`, but without holding up this
 * process meanwhile, and once for all who wait. SQLite never closes or replaces the log as long as a connection is
 * open, and takes no locks on it that closing another descriptor could drop.
 */
export class WalFlush {
  private readonly file: number;
  private running: Promise<void> | undefined;
  private next: Promise<void> | undefined;
  private isClosed = false;

  /** `path` is the database's. Throws what the file system says. */
  constructor(path: string) {
    this.file = openSync(`${path}-wal`, 'r+');
  }

  /** Resolves once all that was written before the call is on the disk. Rejects with what the file system says. */
  flush(): Promise<void> {
    // SQLite has emptied the log into the database, and flushed that.
    if (this.isClosed) return Promise.resolve();
    const begin = (): Promise<void> => this.begin();
    // One that runs already may have begun before our write.
    return this.running ? (this.next ??= this.running.then(begin, begin)) : begin();
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    if (!this.running) return closeSync(this.file);
    void this.running.finally(() => close(this.file)).catch(() => undefined);
  }

  private begin(): Promise<void> {
    this.next = undefined;
    if (this.isClosed) return Promise.resolve();
    this.running = new Promise((resolve, reject) => {
      fdatasync(this.file, (error) => {
        this.running = undefined;
        if (error) reject(error);
        else resolve();
      });
    });
    return this.running;
  }
}
