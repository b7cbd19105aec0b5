import assert from 'node:assert/strict';
import { readTokenClaims } from '../../src/graph/checkup/token-claims';
import { shown } from '../../src/doctor/shown';
import { wrapped } from '../../src/doctor/wrapped';
import { TENANT, tokenWith } from './healthy-graph';

describe('wrapped', () => {
  it('breaks between words and indents', () => {
    assert.deepEqual(wrapped('one two three four', 9, '> ', '  '), ['> one two', '  three', '  four']);
  });

  it('leaves a word alone that is longer than a line', () => {
    assert.deepEqual(wrapped('a verylongword b', 4, '', ''), ['a', 'verylongword', 'b']);
  });

  it('keeps lines of a deeper indent as short as the first', () => {
    for (const line of wrapped('aaaa bbbb cccc dddd', 10, '', '    ')) assert.ok(line.length <= 10, line);
  });
});

describe('shown', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Support Tier 2', 'Support Tier 2'],
    ['a\u001b[31mb', 'a [31mb'],
    ['a\r\nb\tc', 'a b c'],
    ['\u202eabc\u2066', 'abc'],
    ['Ärzte für Söhne', 'Ärzte für Söhne'],
    ['x'.repeat(100), `${'x'.repeat(79)}…`],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => assert.equal(shown(text), expected));
  }
});

describe('readTokenClaims', () => {
  it('tells permissions, tenant and end', () => {
    const claims = readTokenClaims(
      tokenWith({ roles: ['User.Read.All'], tid: TENANT.toUpperCase(), exp: 1_800_000_000 }),
    );

    assert.deepEqual(claims, {
      roles: ['User.Read.All'],
      tenantId: TENANT,
      expiresAt: new Date(1_800_000_000_000),
    });
  });

  it('takes a token without roles for one without permissions', () => {
    assert.deepEqual(readTokenClaims(tokenWith({}))?.roles, []);
  });

  for (const token of [
    '',
    'opaque',
    'a.b',
    'a.b.c',
    `x.${Buffer.from('[1]').toString('base64url')}.y`,
    tokenWith({ roles: 7 }),
  ]) {
    it(`says nothing of ${JSON.stringify(token.slice(0, 20))}`, () => {
      assert.equal(readTokenClaims(token), undefined);
    });
  }
});
