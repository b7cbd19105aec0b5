import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CustomerEvidence } from '../../src/domain/evidence';
import { judge } from '../../src/domain/judge';
import type { PartnerType } from '../../src/domain/partner';
import type { Question } from '../../src/domain/question';
import { readiness } from '../../src/domain/readiness';
import type { Readiness, ReadinessInput } from '../../src/domain/readiness';
import { failedReading, readingOf } from '../../src/domain/reading';
import type { Verdict, VerdictKind } from '../../src/domain/verdict';
import { evidence } from '../support/arbitrary-evidence';
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

function countOf(verdicts: readonly Verdict[], kind: VerdictKind): number {
  return verdicts.filter((verdict) => verdict.kind === kind).length;
}

function known(answer: Readiness): Extract<Readiness, { kind: 'known' }> {
  assert.ok(answer.kind === 'known', answer.kind);
  return answer;
}

describe('readiness', () => {
  it('counts for each kind of request how many customers the person can file for', () => {
    const { families } = known(readiness(input(), NOW));

    assert.deepEqual(families, [
      { family: 'microsoft365', canFile: 1, unchecked: 1, providerFiles: 0, total: 7 },
      { family: 'dynamics', canFile: 1, unchecked: 1, providerFiles: 0, total: 7 },
      { family: 'entra', canFile: 1, unchecked: 1, providerFiles: 0, total: 7 },
      { family: 'azure', canFile: 2, unchecked: 1, providerFiles: 0, total: 7 },
    ]);
  });

  const barred: readonly PartnerType[] = ['indirectReseller', 'advisor'];
  for (const type of barred) {
    it(`leaves Azure to the provider and Entra ID open for an ${type}`, () => {
      const { families } = known(readiness(input({ partner: { type, cloud: 'gcc' } }), NOW));

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

  it('names what is missing, most frequent first, with the group that would open most', () => {
    const { missing } = known(readiness(input(), NOW));

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

  it('names at most three customers as examples', () => {
    const many = Object.fromEntries(['D', 'C', 'B', 'A'].map((name) => [name, otherGroup('Tier 1')]));
    const customers = Object.keys(many).map((name) => aCustomer({ tenantId: name, name }));

    const answer = readiness(
      input({ survey: readingOf(new Map(Object.entries(many)), NOW), customers }),
      NOW,
    );

    const [piece] = known(answer).missing;
    assert.equal(piece?.count, 4);
    assert.deepEqual(
      piece?.examples.map(({ name }) => name),
      ['A', 'B', 'C'],
    );
  });

  it('counts a customer whom the survey does not hold as not checked', () => {
    const { families, missing } = known(
      readiness(input({ survey: readingOf(new Map(), NOW), customers: [aCustomer()] }), NOW),
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

  it('takes a customer whom a complete survey does not hold for one without a relationship', () => {
    const empty = readingOf(new Map<string, CustomerEvidence>(), NOW);

    const { missing } = known(
      readiness(input({ survey: empty, unlisted: 'noRelationship', customers: [aCustomer()] }), NOW),
    );

    assert.deepEqual(
      missing.map(({ link, count }) => `${link}: ${count}`),
      ['relationship: 1'],
    );
  });

  it('concludes nothing negative from relationships of which some may be missing', () => {
    const gap = { kind: 'incomplete' } as const;
    const found = new Map([
      ['Contoso', evidenceWith({ gap })],
      ['Adatum', evidenceWith({ gap, relationships: [] })],
    ]);
    const customers = [...found.keys()].map((name) => aCustomer({ tenantId: name, name }));

    const { families, missing } = known(readiness(input({ survey: readingOf(found, NOW), customers }), NOW));

    assert.deepEqual(families[0], {
      family: 'microsoft365',
      canFile: 1,
      unchecked: 1,
      providerFiles: 0,
      total: 2,
    });
    assert.deepEqual(missing, []);
  });

  it('counts for many customers at once what judge says of each', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 12 }), evidence, (found, { memberships }) => {
        fc.pre(memberships.kind === 'read');
        const customers = found.map((_, at) => aCustomer({ tenantId: `${at}`, name: `${at}` }));
        const surveyed = new Map(found.map((one, at) => [`${at}`, one]));
        const asked = input({ survey: readingOf(surveyed, NOW), memberships, customers });

        const { families, missing } = known(readiness(asked, NOW));

        const questions: readonly Question[] = [
          { workload: 'm365', partner: asked.partner },
          { workload: 'dynamics365', partner: asked.partner },
          { workload: 'entra', partner: asked.partner, entraPremium: 'yes' },
          { workload: 'azure', partner: asked.partner, azureSeller: 'us' },
        ];
        const told = questions.map((question) =>
          found.map((one) => judge(question, { ...one, memberships }, NOW)),
        );
        assert.deepEqual(
          families.map(({ canFile, unchecked }) => [canFile, unchecked]),
          told.map((verdicts) => [countOf(verdicts, 'canFile'), countOf(verdicts, 'unchecked')]),
        );
        const links = told[0]?.flatMap((verdict) =>
          verdict.kind === 'blocked' ? [verdict.broken.link] : [],
        );
        assert.deepEqual(
          missing.flatMap(({ link, count }) => Array.from({ length: count }, () => link)).toSorted(),
          links?.toSorted(),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('says how old the oldest part of it is', () => {
    assert.deepEqual(known(readiness(input(), NOW)).checkedAt, daysFromNow(-1));
  });

  it('tells whether the person is an Admin agent and a Helpdesk agent', () => {
    const { adminAgent, helpdeskAgent } = known(
      readiness(input({ memberships: membershipsOf([GROUP_ID], 'no', 'unknown') }), NOW),
    );

    assert.deepEqual([adminAgent, helpdeskAgent], ['no', 'unknown']);
  });

  it('fails when the memberships or the survey could not be read', () => {
    const failed = failedReading<never>({ kind: 'unreachable' });

    assert.deepEqual(readiness(input({ memberships: failed }), NOW), { ...failed, checkedAt: NOW });
    assert.deepEqual(readiness(input({ survey: failed }), NOW), { ...failed, checkedAt: NOW });
  });

  it('can say nothing of a cloud without an API to check with', () => {
    assert.deepEqual(readiness(input({ partner: { type: 'directBill', cloud: 'dod' } }), NOW), {
      kind: 'noGdapApi',
      checkedAt: NOW,
    });
  });
});
