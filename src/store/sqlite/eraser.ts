import { setImmediate, setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { StoreError } from '../store-error';
import type { Connection } from './connection';

const ATTEMPTS = 50;
const PAUSE_MS = 100;

const checkpointRow = z.object({ busy: z.number() });
const scrubbingRow = z.object({ deletions: z.number(), scrubbed: z.number() });

/**
 * Deletes rows, and then what the files still hold of them. That something is left there is noted in the database
 * itself, in the same transaction: so it isn't forgotten when a process is killed, or when another one deleted.
 */
export class Eraser {
  readonly #checkpoint;
  readonly #noteDeletion;
  readonly #scrubbing;
  readonly #noteScrubbed;

  constructor(private readonly connection: Connection) {
    this.#checkpoint = connection.query('PRAGMA wal_checkpoint(TRUNCATE)', checkpointRow);
    this.#noteDeletion = connection.command('UPDATE scrubbing SET deletions = deletions + 1');
    this.#scrubbing = connection.query('SELECT deletions, scrubbed FROM scrubbing', scrubbingRow);
    this.#noteScrubbed = connection.command('UPDATE scrubbing SET scrubbed = max(scrubbed, ?)');
  }

  /** Does `step`, which deletes or overwrites rows and answers how many; what they held may then be left in files. */
  once(step: () => number): number {
    let count = 0;
    this.connection.commitWaiting();
    this.connection.changeMany();
    this.connection.immediate(() => {
      count = step();
      if (count > 0) this.#noteDeletion();
    });
    return count;
  }

  /** Repeats `step` until nothing is left to it; others get their turn in between. Answers how many rows it were. */
  async erase(step: () => number): Promise<number> {
    let count = 0;
    for (let deleted = this.once(step); deleted > 0; deleted = this.once(step)) {
      count += deleted;
      await setImmediate();
    }
    await this.connection.durable();
    return count;
  }

  isScrubDue(): boolean {
    const { deletions, scrubbed } = this.#state();
    return deletions > scrubbed;
  }

  /**
   * Writes the file anew: `secure_delete` overwrites a row, but not the copies of it that SQLite left behind when it
   * moved rows between pages. Then empties the write-ahead log, which holds earlier states of pages. Holds up this
   * process for a second per 100 MB or so, and needs as much space again meanwhile. Throws `StoreError`, with `busy`
   * where another process keeps the files from being cleaned for 5 s.
   */
  async scrub(): Promise<void> {
    // What others delete from now on may miss this time.
    const { deletions } = this.#state();
    await this.#patiently(() => this.connection.execute('VACUUM'));
    await this.#patiently(() => {
      if (this.#checkpoint()?.busy !== 0) throw new StoreError('busy', this.connection.path);
    });
    this.#noteScrubbed(deletions);
  }

  #state(): z.infer<typeof scrubbingRow> {
    const state = this.#scrubbing();
    if (state === undefined) throw new StoreError('damaged', this.connection.path);
    return state;
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
