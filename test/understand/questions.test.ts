import assert from 'node:assert/strict';
import { isInQuestion } from '../../src/understand/questions';

describe('isInQuestion', () => {
  const rows: readonly [text: string, from: string, asked: boolean][] = [
    ['is exchange down?', 'is', true],
    ['exchange is down. is it?', 'exchange', false],
    ['exchange is down. is it?', 'is it', true],
    ['is contoso.com down?', 'is', true],
    ['teams, is it down?', 'teams', false],
    ['is it down', 'is', false],
    ['is it down.', 'is', false],
    [`is ${'it '.repeat(80)}?`, 'is', false],
  ];
  for (const [text, from, asked] of rows) {
    it(`says ${asked} of “${from}” in “${text.slice(0, 40)}”`, () => {
      assert.equal(isInQuestion(text, text.indexOf(from)), asked);
    });
  }
});
