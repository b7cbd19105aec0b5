import assert from 'node:assert/strict';
import { INTENT, INTENTS } from '../../src/understand/bits';
import { CUE, cueSet, share } from '../../src/understand/cue-sets';
import { CUES } from '../../src/understand/lexicon/lexicon';

describe('the sets of cues and intents', () => {
  it('tell every cue from every other', () => {
    for (const one of CUES) {
      assert.deepEqual(
        CUES.filter((other) => share(CUE[one], CUE[other])),
        [one],
      );
    }
  });

  it('have what they were made of', () => {
    const some = cueSet('who', 'offTopic');

    assert.deepEqual(
      CUES.filter((cue) => share(some, CUE[cue])),
      ['who', 'offTopic'],
    );
    assert.ok(CUES.every((cue) => !share(cueSet(), CUE[cue])));
  });

  it('have a bit of their own for every intent', () => {
    assert.equal(new Set(INTENTS.map((intent) => INTENT[intent])).size, INTENTS.length);
    assert.ok(INTENTS.every((intent) => INTENT[intent] !== 0));
  });
});
