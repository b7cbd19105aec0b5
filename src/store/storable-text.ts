import { StoreError } from './store-error';

/** NUL ends a text when libsql reads it; half a surrogate pair has no UTF-8. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** In bytes of UTF-8. A conversation has some ten thousand. */
const LARGEST_BODY = 4 * 1024 * 1024;

/** Throws `StoreError` for a body that would not come back as it went in. JSON always does, up to 4 MiB. */
export function assertStorable(body: string, place: string): void {
  if (UNSTORABLE.test(body)) throw new StoreError('unstorableText', place);
  if (Buffer.byteLength(body) > LARGEST_BODY) throw new StoreError('tooLarge', place);
}

/** The same for one that others may have written. */
export function assertReadable(bytes: number, place: string): void {
  if (bytes > LARGEST_BODY) throw new StoreError('tooLarge', place);
}

/** The text with U+FFFD, the replacement character, for what can't be stored. For words of people, not for data. */
export function storableText(text: string): string {
  return text.replace(new RegExp(UNSTORABLE, 'gu'), '\uFFFD');
}
