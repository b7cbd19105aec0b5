import fc from 'fast-check';
import { arbitraryPartner } from './arbitrary-partner';
import { Interview } from './interview';
import { keepsQuietInPublic, turnsAway } from './onlookers';
import type { Partner } from './partner';
import { some } from './probes';
import { Stage } from './stage';

/** Always the same partners. A failure prints seed and path: put the path here to see that one partner again. */
const RUNS: fc.Parameters<[Partner, number]> = {
  seed: 20_261_122,
  numRuns: 10,
  interruptAfterTimeLimit: 200_000,
};

describe('who gets to see which customer, for any partner', function () {
  this.timeout(240_000);

  it('shows everybody the customers that they work for and leads all of them, through every output, and nobody any other', () =>
    fc.assert(
      fc.asyncProperty(arbitraryPartner, fc.nat(1_000), async (partner, turn) => {
        const stage = await Stage.set(partner);
        try {
          await stage.settled();
          await everybodyTries(stage, turn);
        } finally {
          await stage.strike();
        }
      }),
      RUNS,
    ));
});

async function everybodyTries(stage: Stage, turn: number): Promise<void> {
  const { people, customers } = stage.partner;
  const [lead, ...others] = people.filter(({ account }) => account === 'member');
  if (!lead) return;
  const leads = new Interview(stage, lead, turn);
  await leads.finds();
  await leads.fishes([]);
  await Promise.all(
    others.map(async (person) => {
      const theirs = new Interview(stage, person, turn);
      await theirs.finds();
      await theirs.fishes(leads.shown);
    }),
  );
  await turnsAway(stage, turn);
  const place = stage.tap.place(turn % 2 === 0 ? 'channel' : 'groupChat');
  await keepsQuietInPublic(stage, lead, some(customers, 2, turn), place);
}
