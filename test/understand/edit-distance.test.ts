import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isWithinEdits } from '../../src/understand/edit-distance';

describe('isWithinEdits', () => {
  const rows: readonly (readonly [string, string, 1 | 2, boolean])[] = [
    ['exchange', 'exchange', 1, true],
    ['exchnage', 'exchange', 1, true],
    ['cancle', 'cancel', 1, true],
    ['tiket', 'ticket', 1, true],
    ['tickett', 'ticket', 1, true],
    ['ticker', 'ticket', 1, true],
    ['ticks', 'ticket', 1, false],
    ['sharepnit', 'sharepoint', 1, false],
    ['sharepnit', 'sharepoint', 2, true],
    ['exhcnage', 'exchange', 2, true],
    ['market', 'marketplace', 2, false],
    ['', 'a', 1, true],
    ['', 'abc', 2, false],
  ];
  for (const [typed, word, max, expected] of rows) {
    it(`${expected ? 'takes' : 'does not take'} "${typed}" for "${word}" within ${max}`, () => {
      assert.equal(isWithinEdits(typed, word, max), expected);
    });
  }

  it('works both ways', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(short, short, fc.constantFrom(1 as const, 2 as const), (left, right, max) => {
        assert.equal(isWithinEdits(left, right, max), isWithinEdits(right, left, max));
      }),
    );
  });
});
