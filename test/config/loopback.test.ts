import assert from 'node:assert/strict';
import { isLoopbackHost, isLoopbackUrl } from '../../src/config/loopback';

describe('isLoopbackHost', () => {
  for (const host of ['localhost', 'LocalHost', '127.0.0.1', '127.255.255.254', '::1', '[::1]']) {
    it(`says yes to ${host}`, () => assert.ok(isLoopbackHost(host)));
  }

  const others = [
    '',
    '0.0.0.0',
    '::',
    '128.0.0.1',
    '127.1',
    '0x7f.1',
    '0177.0.0.1',
    '2130706433',
    '127.0.0.1.evil.test',
    '127.0.0.1:80',
    'localhost.',
    'localhost.evil.test',
    'evil-localhost',
    '::ffff:127.0.0.1',
    '[::ffff:127.0.0.1]',
    '::1%lo',
    '0:0:0:0:0:0:0:1',
  ];
  for (const host of others) {
    it(`says no to "${host}"`, () => assert.ok(!isLoopbackHost(host)));
  }
});

describe('isLoopbackUrl', () => {
  for (const address of [
    'http://127.0.0.1',
    'https://localhost:8443/graph',
    'http://[::1]:1',
    'http://127.1/',
  ]) {
    it(`says yes to ${address}`, () => assert.ok(isLoopbackUrl(address)));
  }

  const others = [
    '',
    'localhost',
    'ws://127.0.0.1',
    'http://127.0.0.1@evil.test',
    'http://evil.test\\@127.0.0.1',
    'http://@127.0.0.1',
    'http://localhost.evil.test',
    'http://evil.test#127.0.0.1',
    'http://[::ffff:7f00:1]',
    'http://0/',
  ];
  for (const address of others) {
    it(`says no to "${address}"`, () => assert.ok(!isLoopbackUrl(address)));
  }
});
