import assert from 'node:assert/strict';
import { TextBytes } from '../../../src/store/sqlite/text-bytes';

const TEXTS: readonly { readonly what: string; readonly parts: readonly string[] }[] = [
  { what: 'nothing', parts: [] },
  { what: 'an empty part', parts: ['', ''] },
  { what: 'one part', parts: ['{"step":1}'] },
  { what: 'characters of one to four bytes', parts: ['a', 'é', '’✓', '🍞', 'z'] },
  { what: 'many characters of three bytes', parts: ['✓'.repeat(20_000), '’'] },
  { what: 'more than there is room for', parts: ['a'.repeat(60_000), '✓'.repeat(60_000)] },
];

describe('the bytes of a text in parts', () => {
  const bytes = new TextBytes();

  for (const { what, parts } of TEXTS) {
    it(`are those of the text: ${what}`, () => {
      assert.equal(bytes.of(parts).toString(), parts.join(''));
    });
  }
});
