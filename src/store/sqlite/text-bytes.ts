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

  /**
   * Of the parts of a text, each of whole characters, one behind the other: as one text, V8 would copy them together
   * first. Good until the next call.
   */
  of(parts: readonly string[]): Buffer {
    let length = 0;
    for (const part of parts) length += part.length;
    if (length * MOST_BYTES > ROOM) return Buffer.from(parts.join(''));
    let end = 0;
    for (const part of parts) end += this.#room.write(part, end);
    return this.#room.subarray(0, end);
  }
}
