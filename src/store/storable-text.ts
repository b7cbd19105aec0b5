import { StoreError } from './store-error';

/** NUL ends a text when libsql reads it; half a surrogate pair has no UTF-8. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu;

/** What half a surrogate pair becomes in UTF-8. */
const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);

/** No character takes more bytes of UTF-8 for each of its units. */
export const MOST_BYTES = 3;

/** In bytes of UTF-8. A conversation has some ten thousand. */
const LARGEST_BODY = 4 * 1024 * 1024;

/** The largest body of what is scheduled, in bytes of UTF-8: a row of Azure's tables holds no more. */
export const LARGEST_ITEM = 400_000;

/** Whether the text comes back as it goes in. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** The same of a text that is there as UTF-8 too, in which looking takes a fraction of the time. */
export function isStorableAs(bytes: Buffer, text: string): boolean {
  return !bytes.includes(0) && (!bytes.includes(REPLACEMENT_BYTES) || text.isWellFormed());
}

/** Throws `StoreError` for a body that would not come back as it went in, or is larger than `largest` bytes. */
export function assertStorable(body: string, place: string, largest = LARGEST_BODY): void {
  if (!isStorable(body)) throw new StoreError('unstorableText', place);
  if (isTooLarge(body, largest)) throw new StoreError('tooLarge', place);
}

/** Whether the body takes more than `largest` bytes of UTF-8. */
export function isTooLarge(body: string, largest = LARGEST_BODY): boolean {
  return body.length * MOST_BYTES > largest && Buffer.byteLength(body) > largest;
}

/** The same for one that others may have written. */
export function assertReadable(bytes: number, place: string): void {
  if (bytes > LARGEST_BODY) throw new StoreError('tooLarge', place);
}

/** The text with U+FFFD, the replacement character, for what can't be stored. For words of people, not for data. */
export function storableText(text: string): string {
  return isStorable(text) ? text : text.replace(UNSTORABLE, REPLACEMENT);
}
