import assert from 'node:assert/strict';
import type { Ended } from './product';

export const SECRET = 'tops3cret-value-of-this-test';

/** What a wrong start looks like: which variables are named, each in a line of its own, and nothing else. */
export function assertRefused({ code, stdout, stderr }: Ended, names: readonly string[]): void {
  const [heading, ...problems] = stderr.trim().split('\n');
  assert.equal(code, 1, stderr);
  assert.equal(stdout, '');
  assert.equal(heading, 'Filing Desk did not start.', stderr);
  assert.equal(problems.length, names.length, stderr);
  for (const [index, name] of names.entries())
    assert.match(problems[index] ?? '', new RegExp(`\\b${name}\\b`, 'u'));
  assert.doesNotMatch(stderr, /\n\s+at |Error:|node_modules/u);
  assert.doesNotMatch(stderr, new RegExp(SECRET, 'u'));
}
