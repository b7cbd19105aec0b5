import assert from 'node:assert/strict';
import { knownJson, noteJson } from '../../src/ports/known-json';

describe('the JSON that is known of an object', () => {
  it('is what was noted last', () => {
    const reply = { text: 'Hello' };

    noteJson(reply, 'first');
    noteJson(reply, 'last');

    assert.equal(knownJson(reply), 'last');
    assert.equal(knownJson({ text: 'Hello' }), undefined);
  });

  it('is known of objects of every kind, also of those that nobody can change', () => {
    for (const one of [Object.freeze({ text: 'Hello' }), [1, 2], Object.create(null) as object]) {
      noteJson(one, 'noted');

      assert.equal(knownJson(one), 'noted');
    }
  });

  it('stays behind when the object is copied or changed into another one', () => {
    const reply = { text: 'Hello' };
    noteJson(reply, JSON.stringify(reply));

    const copies = [{ ...reply, text: 'Bye' }, Object.assign({}, reply), structuredClone(reply)];

    assert.deepEqual(copies.map(knownJson), [undefined, undefined, undefined]);
  });

  it('shows nowhere', () => {
    const reply = { text: 'Hello' };

    noteJson(reply, 'noted');

    assert.deepEqual(Reflect.ownKeys(reply), ['text']);
    assert.equal(JSON.stringify(reply), '{"text":"Hello"}');
    assert.deepEqual(reply, { text: 'Hello' });
  });
});
