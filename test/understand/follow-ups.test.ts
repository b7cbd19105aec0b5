import assert from 'node:assert/strict';
import { understand } from '../../src/understand';

/** Short sentences that lean on what was just said; each was misread in a conversation once. */
const FOLLOW_UPS = [
  ['who else?', 'who'],
  ['who', 'who'],
  ['who else can file', 'who'],
  ['who knows', 'dontKnow'],
  ['who are you', 'help'],
  ['how is azure?', 'health'],
  ['how is exchange doing', 'health'],
  ['how is a ticket filed?', 'teach'],
] as const;

describe('understand, of follow-ups', () => {
  for (const [text, intent] of FOLLOW_UPS) {
    it(`takes "${text}" for ${intent}`, () => {
      assert.equal(understand(text).intent, intent);
    });
  }

  for (const text of ['we sold the subscription', 'CSP', 'through CSP']) {
    it(`takes "${text}" for our own sale`, () => {
      assert.equal(understand(text).azureSeller, 'us');
    });
  }
});
