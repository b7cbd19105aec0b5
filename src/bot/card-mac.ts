import { createHmac, createSecretKey } from 'node:crypto';

/** Half of HMAC-SHA256, the shortest that RFC 2104 allows: cards have a size limit and many buttons. */
export const CODE_SIZE = 16;
/** The same in characters of base64url: twenty-one whole ones, and one that says two bits. */
const WHOLE_CHARACTERS = 21;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const FIRST_TWO_BITS = 0b110000;

/** Makes codes of texts with one secret: the first half of their HMAC-SHA256, in base64url. */
export function codesWith(secret: Buffer): (text: string) => string {
  const key = createSecretKey(secret);
  return (text) => half(createHmac('sha256', key).update(text).digest('base64url'));
}

/** Cut as text, because a digest that comes as a text costs less than one that comes as bytes. */
function half(digest: string): string {
  const last = ALPHABET.indexOf(digest.charAt(WHOLE_CHARACTERS)) & FIRST_TWO_BITS;
  return digest.slice(0, WHOLE_CHARACTERS) + ALPHABET.charAt(last);
}
