import assert from 'node:assert/strict';
import type { CustomerEvidence } from '../../src/domain/evidence';
import type { PartnerType } from '../../src/domain/partner';
import { readiness } from '../../src/domain/readiness';
import type { Readiness, ReadinessInput } from '../../src/domain/readiness';
import { failedReading, readingOf } from '../../src/domain/reading';
import {
  aCustomer,
  anAssignment,
  aRelationship,
  aRelationshipWithRoles,
  daysFromNow,
  evidenceWith,
  GROUP_ID,
  membershipsOf,
  NOW,
  ROLE,
} from '../support/evidence';

type Survey = Readonly<Record<string, CustomerEvidence>>;

/** A group that the person isn't in. */
function otherGroup(name: string, relationshipId = name): CustomerEvidence {
  const assignment = anAssignment({ group: { kind: 'found', id: `id of ${name}`, name } });
  const assignments = readingOf([assignment], NOW);
  return evidenceWith({ relationships: [aRelationship({ id: relationshipId, assignments })] });
}

const survey: Survey = {
  Contoso: evidenceWith(),
  Adatum: evidenceWith({ relationships: [aRelationshipWithRoles(ROLE.directoryReaders)] }),
  Litware: otherGroup('Tier 2'),
  Fabrikam: otherGroup('Tier 2'),
  Tailspin: otherGroup('Tier 1'),
  Wingtip: evidenceWith({ relationships: [], checkedAt: daysFromNow(-1) }),
  Proseware: evidenceWith({ relationships: failedReading({ kind: 'unreachable' }) }),
};

function input(overrides: Partial<ReadinessInput> = {}): ReadinessInput {
  return {
    partner: { type: 'directBill', cloud: 'commercial' },
    memberships: membershipsOf([GROUP_ID], 'no'),
    survey: readingOf(new Map(Object.entries(survey)), NOW),
    customers: Object.keys(survey).map((name) => aCustomer({ tenantId: name, name })),
    ...overrides,
  };
}

async function readinessOf(asked: ReadinessInput): Promise<Readiness> {
  return readiness(asked, NOW, async () => {});
}

function known(answer: Readiness): Extract<Readiness, { kind: 'known' }> {
  assert.ok(answer.kind === 'known', answer.kind);
  return answer;
}

describe('readiness', () => {
  it('counts for each kind of request how many customers the person can file for', async () => {
    const { families } = known(await readinessOf(input()));

    assert.deepEqual(families, [
      { family: 'microsoft365', canFile: 1, unchecked: 1, providerFiles: 0, total: 7 },
      { family: 'dynamics', canFile: 1, unchecked: 1, providerFiles: 0, total: 7 },
      { family: 'entra', canFile: 1, unchecked: 1, providerFiles: 0, total: 7 },
      { family: 'azure', canFile: 2, unchecked: 1, providerFiles: 0, total: 7 },
    ]);
  });

  const barred: readonly PartnerType[] = ['indirectReseller', 'advisor'];
  for (const type of barred) {
    it(`leaves Azure to the provider and Entra ID open for an ${type}`, async () => {
      const { families } = known(await readinessOf(input({ partner: { type, cloud: 'gcc' } })));

      assert.deepEqual(families.at(2), {
        family: 'entra',
        canFile: 0,
        unchecked: 2,
        providerFiles: 0,
        total: 7,
      });
      assert.deepEqual(families.at(3), {
        family: 'azure',
        canFile: 0,
        unchecked: 0,
        providerFiles: 7,
        total: 7,
      });
    });
  }

  it('names what is missing, most frequent first, with the group that would open most', async () => {
    const { missing } = known(await readinessOf(input()));

    assert.deepEqual(
      missing.map(({ link, count }) => `${link}: ${count}`),
      ['membership: 3', 'relationship: 1', 'role: 1'],
    );
    assert.deepEqual(missing[0]?.group, { id: 'id of Tier 2', name: 'Tier 2', opens: 2 });
    assert.deepEqual(
      missing[0]?.examples.map(({ name }) => name),
      ['Fabrikam', 'Litware', 'Tailspin'],
    );
    assert.equal(missing[1]?.group, undefined);
  });

  it('names the first by name of groups that would open equally many', async () => {
    const found = new Map([
      ['Fabrikam', otherGroup('Tier 2')],
      ['Tailspin', otherGroup('Tier 1')],
    ]);
    const customers = [...found.keys()].map((name) => aCustomer({ tenantId: name, name }));

    const { missing } = known(await readinessOf(input({ survey: readingOf(found, NOW), customers })));

    assert.deepEqual(missing[0]?.group, { id: 'id of Tier 1', name: 'Tier 1', opens: 1 });
  });

  it('names at most three customers as examples', async () => {
    const many = Object.fromEntries(['D', 'C', 'B', 'A'].map((name) => [name, otherGroup('Tier 1')]));
    const customers = Object.keys(many).map((name) => aCustomer({ tenantId: name, name }));

    const answer = await readinessOf(
      input({ survey: readingOf(new Map(Object.entries(many)), NOW), customers }),
    );

    const [piece] = known(answer).missing;
    assert.equal(piece?.count, 4);
    assert.deepEqual(
      piece?.examples.map(({ name }) => name),
      ['A', 'B', 'C'],
    );
  });

  it('counts a customer whom the survey does not hold as not checked', async () => {
    const { families, missing } = known(
      await readinessOf(input({ survey: readingOf(new Map(), NOW), customers: [aCustomer()] })),
    );

    assert.deepEqual(families[0], {
      family: 'microsoft365',
      canFile: 0,
      unchecked: 1,
      providerFiles: 0,
      total: 1,
    });
    assert.deepEqual(missing, []);
  });

  it('takes a customer whom a complete survey does not hold for one without a relationship', async () => {
    const empty = readingOf(new Map<string, CustomerEvidence>(), NOW);

    const { missing } = known(
      await readinessOf(input({ survey: empty, unlisted: 'noRelationship', customers: [aCustomer()] })),
    );

    assert.deepEqual(
      missing.map(({ link, count }) => `${link}: ${count}`),
      ['relationship: 1'],
    );
  });

  it('concludes nothing negative from relationships of which some may be missing', async () => {
    const gap = { kind: 'incomplete' } as const;
    const found = new Map([
      ['Contoso', evidenceWith({ gap })],
      ['Adatum', evidenceWith({ gap, relationships: [] })],
    ]);
    const customers = [...found.keys()].map((name) => aCustomer({ tenantId: name, name }));

    const { families, missing } = known(
      await readinessOf(input({ survey: readingOf(found, NOW), customers })),
    );

    assert.deepEqual(families[0], {
      family: 'microsoft365',
      canFile: 1,
      unchecked: 1,
      providerFiles: 0,
      total: 2,
    });
    assert.deepEqual(missing, []);
  });

  it('pauses again and again on its way through many customers, and counts them all', async () => {
    const customers = Array.from({ length: 1000 }, (_, at) =>
      aCustomer({ tenantId: `${at}`, name: `${at}` }),
    );
    const found = new Map(customers.map(({ tenantId }) => [tenantId, evidenceWith()]));
    const asked = input({ survey: readingOf(found, NOW), customers });
    let pauses = 0;

    const answer = await readiness(asked, NOW, async () => {
      pauses++;
    });

    assert.deepEqual(known(answer).families[0], {
      family: 'microsoft365',
      canFile: 1000,
      unchecked: 0,
      providerFiles: 0,
      total: 1000,
    });
    assert.ok(pauses >= 5, `${pauses} pauses`);
  });

  it('says how old the oldest part of it is', async () => {
    assert.deepEqual(known(await readinessOf(input())).checkedAt, daysFromNow(-1));
  });

  it('tells whether the person is an Admin agent and a Helpdesk agent', async () => {
    const { adminAgent, helpdeskAgent } = known(
      await readinessOf(input({ memberships: membershipsOf([GROUP_ID], 'no', 'unknown') })),
    );

    assert.deepEqual([adminAgent, helpdeskAgent], ['no', 'unknown']);
  });

  it('fails when the memberships or the survey could not be read', async () => {
    const failed = failedReading<never>({ kind: 'unreachable' });

    assert.deepEqual(await readinessOf(input({ memberships: failed })), { ...failed, checkedAt: NOW });
    assert.deepEqual(await readinessOf(input({ survey: failed })), { ...failed, checkedAt: NOW });
  });

  it('can say nothing of a cloud without an API to check with', async () => {
    assert.deepEqual(await readinessOf(input({ partner: { type: 'directBill', cloud: 'dod' } })), {
      kind: 'noGdapApi',
      checkedAt: NOW,
    });
  });
});
