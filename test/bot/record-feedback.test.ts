import assert from 'node:assert/strict';
import { carryOut, type EffectTargets } from '../../src/bot/carry-out';
import type { Effect } from '../../dialogs/effects';
import type { Feedback } from '../../src/domain/feedback';
import { StoreError } from '../../src/store';
import { FEEDBACK } from '../store/feedback-samples';

const SAID: Effect = { kind: 'recordFeedback', feedback: FEEDBACK };

/** Feedback that is recorded, or not while the storage is away; and the lines about it. */
function bench(isAway: () => boolean) {
  const recorded: Feedback[] = [];
  const lines: (readonly [unknown, unknown])[] = [];
  const line = (fields: unknown, text: unknown): void => void lines.push([fields, text]);
  const record = async (feedback: Feedback): Promise<void> => {
    if (isAway()) throw new StoreError('unreachable', 'https://storage.example');
    recorded.push(feedback);
  };
  const targets = { feedback: { record } } as unknown as EffectTargets;
  const carry = (effects: readonly Effect[]) =>
    carryOut(targets, effects, { info: line, error: line } as Parameters<typeof carryOut>[2]);
  return { carry, recorded, lines };
}

describe('recording that an answer was wrong', () => {
  it('tells what was wrong with which kind of answer, and neither who said it, nor of whom, nor their words', async () => {
    const { carry, lines } = bench(() => false);

    await carry([SAID]);

    const [line, ...others] = lines;
    assert.deepEqual(others, []);
    assert.deepEqual(line, [
      { reason: 'couldNotFile', verdict: 'canFile', brokenLink: undefined, workload: 'exchange' },
      'an answer was called wrong',
    ]);
  });

  it('is left for later while the storage is away, and told once it is done', async () => {
    let isAway = true;
    const { carry, recorded, lines } = bench(() => isAway);

    const left = await carry([SAID]);
    isAway = false;
    const leftThen = await carry(left);

    assert.deepEqual([left, leftThen], [[SAID], []]);
    assert.deepEqual(recorded, [FEEDBACK]);
    assert.deepEqual(
      lines.map(([, text]) => text),
      ['what a saved turn has to record could not be recorded', 'an answer was called wrong'],
    );
  });
});
