import assert from 'node:assert/strict';
import { Signing } from '../../src/server/channel-attempt';

describe('the bot’s token on its calls', () => {
  const headers = ['accept', 'application/json'];

  it('is put on once for calls that have the same headers', () => {
    const signing = new Signing();

    const first = signing.headersWith(headers, 'token');

    assert.deepEqual(first, ['accept', 'application/json', 'authorization', 'Bearer token']);
    assert.equal(signing.headersWith(headers, 'token'), first);
  });

  it('is never the one before, nor with headers of another call', () => {
    const signing = new Signing();
    signing.headersWith(headers, 'old');

    assert.deepEqual(signing.headersWith(headers, 'new').slice(2), ['authorization', 'Bearer new']);
    assert.deepEqual(signing.headersWith(['a', 'b'], 'new'), ['a', 'b', 'authorization', 'Bearer new']);
    assert.deepEqual(headers, ['accept', 'application/json']);
  });
});
