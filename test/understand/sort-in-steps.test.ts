import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atOnce } from '../../src/understand/in-steps';
import { sortInSteps } from '../../src/understand/sort-in-steps';

describe('sortInSteps', () => {
  it('sorts as the built-in sort does, equal ones in the order given', () => {
    const items = fc.array(fc.nat(), { maxLength: 40 });
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 150 }), (some, times) => {
        const many = Array.from({ length: times }, () => some)
          .flat()
          .map((key, at) => ({ key: key % 7, at }));
        const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;

        const sorted = atOnce(sortInSteps(many, byKey));

        assert.deepEqual(sorted, [...many].sort(byKey));
      }),
    );
  });

  it('can be interrupted every thousand items', () => {
    const steps = [...sortInSteps([...Array(4000).keys()].reverse(), (a, b) => a - b)];

    assert.ok(steps.length >= 4 + 8, `${steps.length} steps`);
  });
});
