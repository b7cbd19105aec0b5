import assert from 'node:assert/strict';
import { Recent } from '../../src/understand/recent';

/** Tells which keys something was made of. */
function recorded(size: number): { readonly recent: Recent<string>; readonly made: string[] } {
  const made: string[] = [];
  const recent = new Recent(size, (key) => {
    made.push(key);
    return key.toUpperCase();
  });
  return { recent, made };
}

describe('Recent', () => {
  it('makes what belongs to a key once', () => {
    const { recent, made } = recorded(2);

    assert.deepEqual([recent.of('a'), recent.of('a'), recent.of('b'), recent.of('a')], ['A', 'A', 'B', 'A']);
    assert.deepEqual(made, ['a', 'b']);
  });

  it('keeps what is asked for again and again, whatever else comes by', () => {
    const { recent, made } = recorded(2);

    for (const other of ['b', 'c', 'd', 'e', 'f', 'g']) {
      recent.of('a');
      recent.of(other);
    }

    assert.equal(made.filter((key) => key === 'a').length, 1);
  });

  it('forgets what nobody asked for while twice as many others came', () => {
    const { recent, made } = recorded(2);

    for (const key of ['a', 'b', 'c', 'd', 'e', 'a']) recent.of(key);

    assert.deepEqual(made, ['a', 'b', 'c', 'd', 'e', 'a']);
  });
});
