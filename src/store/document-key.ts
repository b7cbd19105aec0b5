import { createHash } from 'node:crypto';

/** Printable ASCII of a readable length is kept, so that a person can find a row. */
const READABLE = /^[\x21-\x7e]{1,200}$/;
const HASHED = 'sha256:';

/** What a key begins with, such as `person/<object ID>/`. */
const FOLDERS = /^(?:[\w-]{1,64}\/){1,2}/;

/**
 * The key that a document is stored under. Everything that a store might cut off, replace or confuse (long keys,
 * NUL, half a surrogate pair) is hashed, so that two conversations never share a document. The folders that a key
 * begins with stay, so that all documents of one person can be found. A store that minds more characters says which
 * keys it keeps as they are.
 */
export function documentKey(key: string, readable: RegExp = READABLE): string {
  if (isKept(key, readable) && !key.includes(HASHED)) return key;
  const [folders = ''] = FOLDERS.exec(key) ?? [];
  const hash = HASHED + createHash('sha256').update(key, 'utf16le').digest('hex');
  return isKept(folders + hash, readable) ? folders + hash : hash;
}

function isKept(text: string, readable: RegExp): boolean {
  return READABLE.test(text) && (readable === READABLE || readable.test(text));
}
