/** What JSON escapes, and what takes more than a byte. */
const SPECIAL = /["\\\u0000-\u001f\u0100-\uffff]/;
const WIDE = /[\u0100-\uffff]/;

/** JSON whose characters all fit into a byte. Most values are texts with nothing to escape: to look for that is fastest. */
export function jsonText(value: unknown): string {
  return isPlain(value) ? `"${value}"` : narrowed(JSON.stringify(value));
}

/** A text that only needs quotes around it. */
export function isPlain(value: unknown): value is string {
  return typeof value === 'string' && !SPECIAL.test(value);
}

/**
 * The same JSON with every character beyond U+00FF escaped. One such character, and V8 gives two bytes to each character
 * of the text, of all texts that it becomes part of, and of what is cut out of them.
 */
export function narrowed(json: string): string {
  if (!WIDE.test(json)) return json;
  const bytes = json.length * ESCAPED <= ROOM.length ? ROOM : Buffer.allocUnsafe(json.length * ESCAPED);
  let at = 0;
  for (let index = 0; index < json.length; index += 1) {
    const unit = json.charCodeAt(index);
    if (unit <= 0xff) bytes[at++] = unit;
    else at = writeEscape(unit, bytes, at);
  }
  // A text of its own: one put together from parts of the wide one would be as wide.
  return bytes.toString('latin1', 0, at);
}

/** Characters that an escape takes. */
const ESCAPED = 6;
const ROOM = Buffer.allocUnsafeSlow(16_384);
const DIGITS = Buffer.from('0123456789abcdef');

function writeEscape(unit: number, bytes: Buffer, at: number): number {
  bytes[at] = BACKSLASH;
  bytes[at + 1] = U;
  for (let digit = 0; digit < 4; digit += 1) {
    bytes[at + 2 + digit] = DIGITS[(unit >> (12 - 4 * digit)) & 0xf] ?? 0;
  }
  return at + ESCAPED;
}

const BACKSLASH = 0x5c;
const U = 0x75;
