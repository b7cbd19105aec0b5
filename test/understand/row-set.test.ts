import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RowSet } from '../../src/understand/row-set';

const CAPACITY = 100;
const rows = fc.uniqueArray(fc.nat({ max: CAPACITY - 1 }));

function rowSet(some: readonly number[]): RowSet {
  return RowSet.of(CAPACITY, some);
}

function ascending(one: number, other: number): number {
  return one - other;
}

describe('RowSet', () => {
  it('is a set in ascending order', () => {
    fc.assert(
      fc.property(rows, rows, (some, others) => {
        const [both, either] = [rowSet(some), rowSet(some)];

        both.keep(rowSet(others));
        either.addAll(rowSet(others));

        assert.deepEqual([...both], some.filter((row) => others.includes(row)).sort(ascending));
        assert.deepEqual([...either], [...new Set([...some, ...others])].sort(ascending));
        assert.equal(either.count(), [...either].length);
        assert.equal(both.isEmpty, both.count() === 0);
        assert.ok(some.every((row) => either.has(row)));
      }),
    );
  });

  it('gives the rows of a range, and lets a row go', () => {
    fc.assert(
      fc.property(rows, fc.nat({ max: CAPACITY - 1 }), fc.nat({ max: CAPACITY }), (some, from, to) => {
        const set = rowSet(some);

        const within = [...set.within({ from, to })];
        set.delete(from);

        assert.deepEqual(within, some.filter((row) => row >= from && row < to).sort(ascending));
        assert.deepEqual([...set], some.filter((row) => row !== from).sort(ascending));
      }),
    );
  });

  it('tells the only row from several, and from none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: CAPACITY - 1 }), { maxLength: 2 }), (some) => {
        assert.equal(rowSet(some).only, some.length === 1 ? some[0] : undefined);
      }),
      { examples: [[[]], [[0]], [[31]], [[32]], [[99]], [[31, 32]]] },
    );
  });

  it('holds everybody for whatever number of rows', () => {
    for (const capacity of [0, 1, 31, 32, 33, 64, 100]) assert.equal(RowSet.all(capacity).count(), capacity);
  });
});
