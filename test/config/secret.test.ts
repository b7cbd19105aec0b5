import assert from 'node:assert/strict';
import { format, inspect } from 'node:util';
import { Secret } from '../../src/config/secret';

describe('Secret', () => {
  const secret = new Secret('open sesame');

  it('gives its value to those who ask for it by name', () => {
    assert.equal(secret.reveal(), 'open sesame');
  });

  const shown: readonly (readonly [string, () => string])[] = [
    ['a template', () => `${secret.toString()}`],
    ['String()', () => String(secret)],
    ['JSON', () => JSON.stringify({ secret })],
    ['inspect', () => inspect({ secret }, { showHidden: true, depth: 9 })],
    ['format', () => format('%s %o %j', secret, secret, secret)],
    ['its own keys', () => JSON.stringify(Object.entries(secret)) + JSON.stringify({ ...secret })],
  ];
  for (const [how, show] of shown) {
    it(`hides it from ${how}`, () => assert.doesNotMatch(show(), /sesame/));
  }
});
