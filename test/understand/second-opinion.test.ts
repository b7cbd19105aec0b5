import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { understand } from '../../src/understand';
import { settled } from '../../src/understand/settled';
import { takeApart } from '../../src/understand/understand';
import { examples } from '../../tools/train-understanding/examples';
import { fit } from '../../tools/train-understanding/fit';
import { pack } from '../../tools/train-understanding/pack';
import { WEIGHTS_FILE } from '../../tools/train-understanding/files';

/** In bytes: it is read once, at the first sentence. */
const LARGEST_FILE = 500_000;

const NOTHING = { alternatives: [], isOutright: false } as const;

describe('the second opinion', () => {
  it('is what training on the labelled sentences gives', function () {
    this.timeout(60_000);

    const again = pack(fit(examples()));

    assert.ok(again === readFileSync(WEIGHTS_FILE, 'utf8'), 'npm run train:understanding');
  });

  it('stays small', () => {
    assert.ok(readFileSync(WEIGHTS_FILE).length < LARGEST_FILE);
  });

  it('is not asked about words that nobody knows, nor about steering words alone', () => {
    const unknown = settled({ intent: undefined, ...NOTHING }, takeApart('qwxz zzxq', []), false);
    const steering = settled({ intent: 'cancel', ...NOTHING }, takeApart('cancel', []), false);

    assert.deepEqual(
      [unknown, steering],
      [
        { intent: undefined, ...NOTHING },
        { intent: 'cancel', ...NOTHING },
      ],
    );
  });

  it('takes nobody back or away while something is wrong', () => {
    const { intent } = understand('let me go back to the mail trouble at Contoso, it is broken');

    assert.notEqual(intent, 'back');
  });
});
