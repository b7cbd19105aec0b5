import { StoreError } from './store-error';

/** NUL ends a text when libsql reads it; half a surrogate pair has no UTF-8. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** In bytes of UTF-8. A conversation has some ten thousand. */
const LARGEST_BODY = 4 * 1024 * 1024;

/** The largest body of what is scheduled, in bytes of UTF-8: a row of Azure's tables holds no more. */
export const LARGEST_ITEM = 400_000;

/** Whether the text comes back as it goes in. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** Throws `StoreError` for a body that would not come back as it went in, or is larger than `largest` bytes. */
export function assertStorable(body: string, place: string, largest = LARGEST_BODY): void {
  const problem = unstorable(body, place, largest);
  if (problem) throw problem;
}

/** What `assertStorable` throws. */
export function unstorable(body: string, place: string, largest = LARGEST_BODY): StoreError | undefined {
  if (!isStorable(body)) return new StoreError('unstorableText', place);
  // No character takes more than three bytes for each of its units.
  const isTooLarge = body.length * 3 > largest && Buffer.byteLength(body) > largest;
  return isTooLarge ? new StoreError('tooLarge', place) : undefined;
}

/** The same for one that others may have written. */
export function assertReadable(bytes: number, place: string): void {
  if (bytes > LARGEST_BODY) throw new StoreError('tooLarge', place);
}

/** The text with U+FFFD, the replacement character, for what can't be stored. For words of people, not for data. */
export function storableText(text: string): string {
  return text.replace(new RegExp(UNSTORABLE, 'gu'), '\uFFFD');
}
