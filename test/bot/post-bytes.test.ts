import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PostBytes } from '../../src/bot/post-bytes';

/** Some of them are longer than the room of many. */
const text = fc
  .tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom(1, 10, 1_000, 20_000))
  .map(([some, times]) => some.repeat(times));

describe('the bytes of posts', () => {
  it('are those of both texts, and stay so whatever is written after them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 40 }), (all) => {
        const bytes = new PostBytes();

        const written = all.map(([start, rest]) => bytes.of(start, rest));

        for (const [index, [start, rest]] of all.entries()) {
          assert.ok(Buffer.from(start + rest).equals(written[index] ?? Buffer.of()), `number ${index}`);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('fill a room to its last byte', () => {
    const bytes = new PostBytes();
    const written = Array.from({ length: 6 }, () => bytes.of('', '✓'.repeat(16_384)));

    for (const each of written) assert.equal(Buffer.from(each).toString(), '✓'.repeat(16_384));
  });
});
