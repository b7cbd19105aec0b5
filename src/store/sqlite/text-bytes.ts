import { MOST_BYTES } from '../storable-text';

/** In bytes: nearly every text fits. */
const ROOM = 64 * 1024;

/**
 * Texts as UTF-8, each in the place of the one before. Given a text, libsql goes over it once to measure it, once to
 * copy it into memory that it has to ask for, and slowly where it holds a character beyond Latin-1. In SQL,
 * `CAST(? AS TEXT)` makes the same text of the bytes without looking at them.
 */
export class TextBytes {
  readonly #room = Buffer.allocUnsafeSlow(ROOM);

  /** Good until the next call. */
  of(text: string): Buffer {
    if (text.length * MOST_BYTES > ROOM) return Buffer.from(text);
    return this.#room.subarray(0, this.#room.write(text));
  }
}
