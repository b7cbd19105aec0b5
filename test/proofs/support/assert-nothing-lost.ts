import assert from 'node:assert/strict';
import type { Counts } from './kill-rounds';

/** A proof can be repeated with `PROOF_SEED`; the moments are the same then, as far as the machine's pace lets them. */
export function proofSeed(): number {
  const given = Number(process.env['PROOF_SEED']);
  return Number.isInteger(given) && given > 0 ? given : 1 + Math.floor(Math.random() * 1_000_000);
}

/** Holds that nothing is lost, doubled or different, and that there was something to lose. */
export function assertNothingLost({ findings, ...counts }: Counts, seed: number): void {
  const all = `seed ${seed}: ${JSON.stringify(counts)}`;
  assert.deepEqual(findings, [], all);
  assert.deepEqual([counts.lost, counts.doubled, counts.differing], [0, 0, 0], all);
  assert.equal(counts.handOffsLogged, counts.handOffsShown, all);
  assert.ok(counts.handOffsShown > 0 && counts.redeliveries > 0, all);
}
