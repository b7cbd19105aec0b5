import assert from 'node:assert/strict';
import { readingOf } from '../../../src/domain/reading';
import { aRelationship, evidenceWith } from '../../support/evidence';
import { killedAt, type Moment } from '../meddle';
import { CUSTOMER, MONDAY, NoticeBench, TUESDAY } from './notice-bench';

const LEASE = 2 * 60_000;

const KINDS = [
  { kind: 'followUp', steps: ['can', 'connect', 'load', 'save', 'send', 'save', 'finish'] },
  { kind: 'endings', steps: ['standing', 'connect', 'load', 'save', 'put', 'send', 'save', 'finish'] },
] as const;

for (const { kind, steps } of KINDS) {
  describe(`a process that is killed over a notice (${kind})`, () => {
    let bench: NoticeBench;
    beforeEach(async () => {
      bench = new NoticeBench();
      if (kind === 'followUp') return bench.followUp();
      const endsAt = new Date(MONDAY.getTime() + 5 * 24 * 60 * 60_000);
      const relationships = [aRelationship({ id: 'r', endsAt, autoExtends: false })];
      const evidence = evidenceWith({ relationships });
      bench.standing = {
        ...bench.standing,
        survey: readingOf(new Map([[CUSTOMER.tenantId, evidence]]), MONDAY),
      };
      await bench.endings();
    });
    afterEach(() => bench.clear());

    it('can be killed at each of these steps', async () => {
      const seen: string[] = [];

      await bench.look(killedAt(Infinity, 'before', seen));

      // `connect` ends after all that happens in it.
      assert.deepEqual(seen, steps);
    });

    for (const moment of ['before', 'after'] as const) {
      for (const [index, step] of steps.entries()) {
        it(`${moment} step ${index + 1} (${step}): it is told all the same, and not twice`, async () => {
          await bench.look(killedAt(index + 1, moment, []));

          bench.pass(LEASE);
          const next = bench.instance();
          await next.look();
          await next.finishTurns();
          bench.pass(LEASE);
          await bench.look();

          // A message that was sent, which nobody could note any more, may come a second time.
          const isUnnoted = steps.slice(0, index + 1).includes('send') && !isNotedAt(index, moment, step);
          assert.equal(bench.arrived.length, isUnnoted ? 2 : 1);
          const left = (await bench.scheduled()).map(({ dueAt, body }) => ({ dueAt, told: toldIn(body) }));
          assert.deepEqual(left, kind === 'followUp' ? [] : [{ dueAt: TUESDAY, told: { r: 7 } }]);
        });
      }
    }

    function isNotedAt(index: number, moment: Moment, step: string): boolean {
      if (step === 'send') return moment === 'before';
      const noted = steps.lastIndexOf('save');
      return index > noted || (index === noted && moment === 'after');
    }
  });
}

function toldIn(body: string): unknown {
  return (JSON.parse(body) as { told?: unknown }).told;
}
