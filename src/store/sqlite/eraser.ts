import { setImmediate, setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { StoreError } from '../store-error';
import type { Connection } from './connection';

const ATTEMPTS = 50;
const PAUSE_MS = 100;

const checkpointRow = z.object({ busy: z.number() });

/** Deletes rows, and then what the files still hold of them. */
export class Eraser {
  /** What an earlier process deleted may still be there. */
  #isLeft = true;
  readonly #checkpoint;

  constructor(private readonly connection: Connection) {
    this.#checkpoint = connection.query('PRAGMA wal_checkpoint(TRUNCATE)', checkpointRow);
  }

  /**
   * Repeats `step`, which deletes some rows and answers how many, until none is left; others get their turn in between.
   * Throws `StoreError`, with `busy` where another process kept the files from being cleaned for 5 s: then the rows are
   * deleted, and calling again cleans up.
   */
  async erase(step: () => number): Promise<number> {
    let count = 0;
    for (let deleted = step(); deleted > 0; deleted = step()) {
      this.#isLeft = true;
      count += deleted;
      await setImmediate();
    }
    if (this.#isLeft) await this.scrub();
    return count;
  }

  /**
   * Writes the file anew: `secure_delete` overwrites a row, but not the copies of it that SQLite left behind when it
   * moved rows between pages. Then empties the write-ahead log, which holds earlier states of pages. Holds up this
   * process for a second per 100 MB or so, and needs as much space again meanwhile.
   */
  async scrub(): Promise<void> {
    this.#isLeft = false;
    try {
      await this.#patiently(() => this.connection.execute('VACUUM'));
      await this.#patiently(() => {
        if (this.#checkpoint()?.busy !== 0) throw new StoreError('busy', this.connection.path);
      });
    } catch (error) {
      this.#isLeft = true;
      throw error;
    }
  }

  /** Waits for other processes without holding up this one. */
  async #patiently(work: () => void): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return this.connection.impatiently(work);
      } catch (error) {
        const isBusy = error instanceof StoreError && error.code === 'busy';
        if (!isBusy || attempt === ATTEMPTS) throw error;
        await pause(PAUSE_MS);
      }
    }
  }
}
