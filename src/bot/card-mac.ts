import { createHmac, hash } from 'node:crypto';

/** Of SHA-256, in bytes: what it takes in at once, and what it gives. */
const BLOCK = 64;
const DIGEST = 32;

/** Half of HMAC-SHA256, the shortest that RFC 2104 allows: cards have a size limit and many buttons. */
export const CODE_SIZE = 16;
/** The same in characters of base64url: twenty-one whole ones, and one that says two bits. */
const WHOLE_CHARACTERS = 21;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const FIRST_TWO_BITS = 0b110000;

/** Texts of so many bytes find room in what is kept for them; what buttons say is seldom a quarter of it. */
const ROOM = 4096;
/** A UTF-16 unit takes no more bytes of UTF-8. */
const MOST_BYTES = 3;

/**
 * Makes codes of texts with one secret: the first half of their HMAC-SHA256, in base64url.
 *
 * Node's `createHmac` makes several objects for each text, which takes longer than all the hashing. So this is RFC
 * 2104 as it is written, over Node's hash of one call; the tests hold it to what `createHmac` says.
 */
export function codesWith(secret: Buffer): (text: string) => string {
  const key = secret.length > BLOCK ? Buffer.from(hash('sha256', secret, 'hex'), 'hex') : secret;
  const inner = Buffer.alloc(BLOCK + ROOM, 0x36);
  const outer = Buffer.alloc(BLOCK + DIGEST, 0x5c);
  key.forEach((byte, at) => {
    inner[at] = byte ^ 0x36;
    outer[at] = byte ^ 0x5c;
  });
  return (text) => {
    if (text.length * MOST_BYTES > ROOM) {
      return half(createHmac('sha256', secret).update(text).digest('base64url'));
    }
    const end = BLOCK + inner.write(text, BLOCK);
    outer.write(hash('sha256', inner.subarray(0, end), 'binary'), BLOCK, 'binary');
    return half(hash('sha256', outer, 'base64url'));
  };
}

function half(digest: string): string {
  const last = ALPHABET.indexOf(digest.charAt(WHOLE_CHARACTERS)) & FIRST_TWO_BITS;
  return digest.slice(0, WHOLE_CHARACTERS) + ALPHABET.charAt(last);
}
