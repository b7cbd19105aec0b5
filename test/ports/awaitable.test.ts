import assert from 'node:assert/strict';
import { allOf, type Awaitable, bothOf, whenBoth, whenThere } from '../../src/ports/awaitable';

const doubled = (value: number): number => value * 2;
const added = (one: number, other: number): number => one + other;

describe('what is nearly always there at once', () => {
  const later = <T>(value: T): Promise<T> => Promise.resolve(value);
  const failing = (): Promise<never> => Promise.reject(new RangeError('a fault'));

  const cases: readonly (readonly [string, () => Awaitable<unknown>, unknown, 'at once' | 'later'])[] = [
    ['a value goes on', () => whenThere(2, doubled), 4, 'at once'],
    ['a value that is waited for goes on', () => whenThere(later(2), doubled), 4, 'later'],
    ['a value goes on to what takes a while', () => whenThere(2, later), 2, 'later'],
    ['two values', () => bothOf(1, 'a'), [1, 'a'], 'at once'],
    ['two values, the first waited for', () => bothOf(later(1), 'a'), [1, 'a'], 'later'],
    ['two values, the second waited for', () => bothOf(1, later('a')), [1, 'a'], 'later'],
    ['two values go on', () => whenBoth(2, 3, added), 5, 'at once'],
    ['two values go on, the first waited for', () => whenBoth(later(2), 3, added), 5, 'later'],
    ['two values go on, the second waited for', () => whenBoth(2, later(3), added), 5, 'later'],
    ['two values go on to what takes a while', () => whenBoth(2, 3, (one) => later(one)), 2, 'later'],
    ['no values', () => allOf([]), [], 'at once'],
    ['many values', () => allOf([1, 2, 3]), [1, 2, 3], 'at once'],
    ['many values, one waited for', () => allOf([1, later(2), 3]), [1, 2, 3], 'later'],
  ];

  for (const [what, make, wanted, when] of cases) {
    it(`${what}: ${when}`, async () => {
      const made = make();

      assert.equal(made instanceof Promise, when === 'later');
      assert.deepEqual(await made, wanted);
    });
  }

  const failures: readonly (readonly [string, () => Awaitable<unknown>])[] = [
    ['what goes on', () => whenThere(failing(), doubled)],
    ['the first of two', () => bothOf(failing(), 1)],
    ['the second of two', () => bothOf(1, failing())],
    ['the first of two that go on', () => whenBoth(failing(), 1, added)],
    ['the second of two that go on', () => whenBoth(1, failing(), added)],
    ['one of many', () => allOf([1, failing(), 3])],
  ];

  for (const [what, make] of failures) {
    it(`rejects with the failure of ${what}`, async () => {
      await assert.rejects(async () => make(), /a fault/u);
    });
  }
});
