import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plain } from '../../cards/plain';

describe('plain', () => {
  const cases: readonly [string, string, string][] = [
    ['keeps a name as it is', 'Café “Niño” & Söhne', 'Café “Niño” & Söhne'],
    ['makes one line', ' a\n\tb\u2028c ', 'a b c'],
    ['takes out what changes the direction of reading', 'a\u202eb\u200bc', 'abc'],
    ['takes the meaning from date functions', '{{DATE(x)}}', '{ {DATE(x)}}'],
    ['keeps 120 characters', 'x'.repeat(120), 'x'.repeat(120)],
    ['cuts after 120 characters', 'x'.repeat(121), `${'x'.repeat(119)}…`],
    ['keeps 120 emoji of two units', '😀'.repeat(120), '😀'.repeat(120)],
    ['keeps four of a letter’s thousand accents', `e${'\u0301'.repeat(1000)}`, `e${'\u0301'.repeat(4)}`],
    ['shows no name made of nothing', '\u3164\u2800\u034f\u{e0041} ', ''],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.equal(plain(text), expected);
    });
  }

  it('lets no character through that shows nothing, and no pile of accents, whatever stands around it', () => {
    const unseen = /[^\S ]|[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const character = String.fromCharCode(unit);

      const [amid, piled] = [plain(`a${character}b`), plain(`a${character.repeat(6)}b`)];

      assert.equal(amid === `a${character}b`, !unseen.test(character), unit.toString(16));
      if (/\p{M}/u.test(character)) assert.ok(piled.length < 8, unit.toString(16));
    }
  });

  it('never grows past its limit, whatever it is given, and cuts no character in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 2, max: 150 }),
        (text, longest) => {
          const result = plain(text, longest);

          assert.ok(result.length <= longest * 2);
          assert.doesNotMatch(result, /\p{Cs}/u);
        },
      ),
    );
  });
});
