import assert from 'node:assert/strict';
import fc from 'fast-check';
import { jsonText } from '../../cards/json-text';

const NARROW = /^[\u0000-\u00ff]*$/u;

const texts = fc.string({
  unit: fc.oneof(fc.constantFrom(...'aé"\\\n…’\ud800\udc00'), fc.string({ unit: 'binary' })),
});

describe('jsonText', () => {
  it('is JSON of the same value, in characters of one byte', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.jsonValue(), fc.dictionary(texts, texts)), (value) => {
        const json = jsonText(value);

        assert.equal(JSON.stringify(JSON.parse(json)), JSON.stringify(value));
        assert.match(json, NARROW);
      }),
      { numRuns: 1000 },
    );
  });

  const known: readonly (readonly [unknown, string])[] = [
    ['Trey Research', '"Trey Research"'],
    ['Café ÿ', '"Café ÿ"'],
    ['Contoso’s Ā', '"Contoso\\u2019s \\u0100"'],
    ['\ud83d\ude00 \ud800', '"\\ud83d\\ude00 \\ud800"'],
    ['"…\\\n', '"\\"\\u2026\\\\\\n"'],
    [{ a: ['…', 1, null] }, '{"a":["\\u2026",1,null]}'],
  ];
  for (const [value, json] of known) {
    it(`writes ${json}`, () => assert.equal(jsonText(value), json));
  }

  it('writes texts of any length', () => {
    const text = '…a'.repeat(50_000);

    assert.equal(JSON.parse(jsonText(text)), text);
  });
});
