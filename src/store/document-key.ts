import { createHash } from 'node:crypto';

/** Printable ASCII of a readable length is kept, so that a person can find a row. */
const READABLE = /^[\x21-\x7e]{1,200}$/;
const HASHED = 'sha256:';

/**
 * The key that a document is stored under. Everything that a store might cut off, replace or confuse (long keys,
 * NUL, half a surrogate pair) is hashed, so that two conversations never share a document. A store that minds more
 * characters says which keys it keeps as they are.
 */
export function documentKey(key: string, readable: RegExp = READABLE): string {
  if (READABLE.test(key) && readable.test(key) && !key.startsWith(HASHED)) return key;
  return HASHED + createHash('sha256').update(key, 'utf16le').digest('hex');
}
