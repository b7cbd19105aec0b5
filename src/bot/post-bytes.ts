/** In bytes; nearly all of what is sent takes less than a tenth. */
const ROOM = 128 * 1024;

/** No character takes more bytes of UTF-8 for each of its units. */
const MOST_BYTES = 3;

/**
 * Texts as UTF-8, one behind the other: to measure each and to ask for memory for it takes longer than to write it. No
 * place is used twice, since whoever sends the bytes may need them until they have arrived.
 */
export class PostBytes {
  #room = Buffer.allocUnsafeSlow(ROOM);
  #end = 0;

  /** Of both together, which would be copied once more to be one text. */
  of(start: string, rest: string): Uint8Array {
    const most = (start.length + rest.length) * MOST_BYTES;
    if (most > ROOM) return Buffer.from(start + rest);
    if (most > ROOM - this.#end) {
      this.#room = Buffer.allocUnsafeSlow(ROOM);
      this.#end = 0;
    }
    const from = this.#end;
    this.#end += this.#room.write(start, from);
    this.#end += this.#room.write(rest, this.#end);
    return this.#room.subarray(from, this.#end);
  }
}
