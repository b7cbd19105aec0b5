import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../src/understand/fold';

describe('fold', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['CONTOSO', 'contoso'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['Łódź', 'lodz'],
    ['Ærø Smørrebrød', 'aero smorrebrod'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Đà Nẵng', 'da nang'],
    ['Œuvre', 'oeuvre'],
    ['Þór Ðan', 'thor dan'],
    ['İstanbul ışık', 'istanbul isik'],
    ['Ｃｏｎｔｏｓｏ', 'contoso'],
    ['ﬁle', 'file'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
  ];
  for (const [text, expected] of rows) {
    it(`reads ${text} as ${expected}`, () => {
      assert.equal(fold(text), expected);
    });
  }

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(fold(fold(text)), fold(text));
      }),
      { numRuns: 500 },
    );
  });

  it('folds Latin letters one by one as it folds a text with other letters as a whole', () => {
    const letters = fc.integer({ min: 0, max: 0x17f }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        assert.equal(`${fold(text)}α`, fold(`${text}α`));
      }),
      { numRuns: 500 },
    );
  });
});
