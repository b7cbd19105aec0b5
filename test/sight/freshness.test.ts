import assert from 'node:assert/strict';
import { canFile, maySee } from './oracle';
import { customerIn, type Partner, type Relationship, ROLE, withCustomer, withGroup } from './partner';
import { ANA, CUSTOMER, SHIFT, SMALL_PARTNER } from './small-partner';
import { Stage } from './stage';
import { buttonsIn, offersIn, wordsIn } from './wiretap';

const { tenantId, name } = CUSTOMER.first;
const QUESTION = { say: `file a ticket for ${name} about Exchange` } as const;
const CAN = /You can file this request\./u;
const REFUSED = /I can’t help in this chat/u;
/** How old the lists of the type-ahead may be. */
const LISTS_MS = 5 * 60_000;

/** What an administrator may do, and what it takes from Ana. */
const CHANGES: readonly { readonly what: string; readonly change: (partner: Partner) => Partner }[] = [
  {
    what: 'the membership was revoked',
    change: (partner) => withGroup(partner, SHIFT, (group) => ({ ...group, members: [] })),
  },
  {
    what: 'the relationship was terminated',
    change: inRelationship((relationship) => ({ ...relationship, status: 'terminated' })),
  },
  {
    what: 'the relationship has passed its end',
    change: inRelationship((relationship) => ({ ...relationship, endsInDays: -1 })),
  },
  {
    what: 'the role was taken from the assignment',
    change: inRelationship((relationship) => ({
      ...relationship,
      assignments: relationship.assignments.map((each) => ({ ...each, roles: [ROLE.directoryReaders] })),
    })),
  },
  {
    what: 'the assignment was deleted',
    change: inRelationship((relationship) => ({ ...relationship, assignments: [] })),
  },
  {
    what: 'the account was disabled',
    change: (partner) => ({
      ...partner,
      people: partner.people.map((each) => (each === ANA ? { ...each, account: 'disabled' as const } : each)),
    }),
  },
];

describe('access that changes', function () {
  this.timeout(30_000);
  let now: Date;
  let stage: Stage;

  const begin = async (partner: Partner): Promise<void> => {
    now = new Date('2026-11-22T09:00:00Z');
    stage = await Stage.set(partner, { now: () => now });
    await stage.settled();
  };
  const pass = (ms: number): void => {
    now = new Date(now.getTime() + ms);
  };
  afterEach(() => stage.strike());

  for (const { what, change } of CHANGES) {
    const after = change(SMALL_PARTNER);
    const who = after.people.find(({ id }) => id === ANA.id) ?? ANA;

    it(`the next check says so: ${what}`, async () => {
      await begin(SMALL_PARTNER);
      const place = stage.tap.place();
      const before = await stage.does(ANA, QUESTION, place);
      const again = buttonsIn(before).find(({ data }) => data['verb'] === 'recheck');
      assert.match(wordsIn(before), CAN);

      stage.graph.partner = after;
      const pressed = again && (await stage.does(who, { submit: again.data }, place));
      const asked = await stage.does(who, QUESTION);

      assert.ok(!canFile(after, who, customerIn(after, CUSTOMER.first)));
      for (const heard of [pressed, asked]) if (heard) assert.doesNotMatch(wordsIn(heard), CAN);
      assert.ok(wordsIn(asked).length > 0);
    });

    it(`the type-ahead says so within five minutes, at the second look: ${what}`, async () => {
      await begin(SMALL_PARTNER);
      await stage.does(ANA, QUESTION);
      for (const search of [name, '']) {
        assert.deepEqual(offersIn(await stage.does(ANA, { search })), [tenantId], `“${search}”`);
      }

      stage.graph.partner = after;
      pass(LISTS_MS);
      await stage.sends(who, { search: name }, stage.tap.place());
      await stage.graph.quiet();

      const isStillTheirs = maySee(after, who, customerIn(after, CUSTOMER.first));
      for (const search of [name, '']) {
        const offered = offersIn(await stage.does(who, { search }));
        assert.deepEqual(offered, isStillTheirs ? [tenantId] : [], `“${search}”`);
      }
    });

    it(`nothing is promised when Graph can’t be asked any more: ${what}`, async () => {
      await begin(SMALL_PARTNER);
      const place = stage.tap.place();
      const before = await stage.does(ANA, QUESTION, place);
      assert.match(wordsIn(before), CAN);

      stage.graph.partner = after;
      stage.graph.fault = () => 'html';
      const at = [0, 60_000, LISTS_MS, 10 * LISTS_MS];
      for (const ms of at) {
        pass(ms);
        const words = wordsIn(await stage.sends(who, QUESTION, place));
        assert.doesNotMatch(words, CAN);
        assert.match(words, /could not check this|couldn’t read|could not be read/u, `${ms} ms later`);
      }
    });

    it(`access that is given counts at once: undone, ${what}`, async () => {
      await begin(after);
      const before = await stage.does(who, QUESTION);
      assert.doesNotMatch(wordsIn(before), CAN);

      stage.graph.partner = SMALL_PARTNER;
      const given = await stage.does(ANA, QUESTION);

      assert.match(wordsIn(given), CAN);
      assert.doesNotMatch(wordsIn(given), REFUSED);
    });
  }
});

function inRelationship(change: (relationship: Relationship) => Relationship): (partner: Partner) => Partner {
  return (partner) =>
    withCustomer(partner, tenantId, (customer) => ({
      ...customer,
      relationships: customer.relationships.map(change),
    }));
}
