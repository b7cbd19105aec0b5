import assert from 'node:assert/strict';
import { understand } from '../../src/understand';

/** Errands in words that name neither the errand nor, at times, a product; one row or two a family. */
const INDIRECT = [
  ['am I even permitted to raise one', 'ready'],
  ['will the portal let me through', 'ready'],
  ["why can't I open a case", 'ready'],
  ['whose account works for this', 'who'],
  ['a name for the Azure stuff please', 'who'],
  ['has Microsoft admitted anything yet', 'health'],
  ['any ongoing incidents?', 'health'],
  ['teams status', 'health'],
  ['what have I still got open', 'mine'],
  ['the tickets I opened', 'mine'],
  ['ask me about it again tomorrow', 'followUps'],
  ['give me notice when our admin relationships are about to lapse', 'endings'],
  ['same as Teams', 'language'],
  ['as in Teams', 'language'],
] as const;

describe('understand, of indirect errands', () => {
  for (const [text, intent] of INDIRECT) {
    it(`takes "${text}" for ${intent}`, () => {
      assert.equal(understand(text).intent, intent);
    });
  }

  it('takes what goes on at a known customer for a request', () => {
    const told = 'Contoso rang, the sales floor gets nothing at all since noon';

    assert.equal(understand(told, ['Contoso']).intent, 'file');
  });

  it('leaves orders and prices at a known customer alone', () => {
    assert.equal(understand('draft an invoice to Contoso for October', ['Contoso']).intent, undefined);
  });

  it("takes O'Brien for a name", () => {
    assert.equal(understand("o'brien").mention, "o'brien");
  });
});
