import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { CODE_SIZE, codesWith } from '../../src/bot/card-mac';

/** What Node itself makes of it. */
function half(secret: Uint8Array, text: string): string {
  return createHmac('sha256', secret).update(text).digest().subarray(0, CODE_SIZE).toString('base64url');
}

describe('codesWith', () => {
  it('makes the codes that HMAC-SHA256 has, whatever the secret and the text', () => {
    const secrets = fc.uint8Array({ maxLength: 200 });
    const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '', '😀')));
    fc.assert(
      fc.property(secrets, texts, (secret, all) => {
        const codeOf = codesWith(Buffer.from(secret));

        for (const text of all) assert.equal(codeOf(text), half(secret, text));
      }),
    );
  });

  it('makes them of texts of every length', () => {
    const secret = Buffer.alloc(32, 7);
    const codeOf = codesWith(secret);

    for (const length of [0, 1, 55, 56, 63, 64, 65, 1365, 1366, 4096, 100_000]) {
      for (const text of ['x'.repeat(length), '€'.repeat(length), 'x']) {
        assert.equal(codeOf(text), half(secret, text), `${length}`);
      }
    }
  });
});
