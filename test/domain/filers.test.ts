import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AccessAssignment } from '../../src/domain/evidence';
import { filers, groupsToAsk } from '../../src/domain/filers';
import type { FilersVerdict, GroupMembers } from '../../src/domain/filers';
import { judge } from '../../src/domain/judge';
import type { Person } from '../../src/domain/person';
import type { Question } from '../../src/domain/question';
import { failedReading, readingOf } from '../../src/domain/reading';
import { evidence, GROUPS, question } from '../support/arbitrary-evidence';
import {
  anAssignment,
  aPerson,
  aRelationship,
  daysFromNow,
  evidenceWith,
  GROUP_ID,
  listingOf,
  membershipsOf,
  NOW,
  ROLE,
} from '../support/evidence';

const partner = { type: 'directBill', cloud: 'commercial' } as const;
const teams: Question = { workload: 'teams', partner };
const adele = aPerson();
const megan = aPerson({ id: 'megan', name: 'Megan Bowen' });
const nobody: GroupMembers = new Map();

const stronger: AccessAssignment = anAssignment({
  id: 'stronger',
  group: { kind: 'found', id: 'group-2', name: 'GDAP Global' },
  roleIds: [ROLE.global],
});
const twoGroups = evidenceWith({
  relationships: [
    aRelationship({
      roleIds: [ROLE.serviceSupport, ROLE.global],
      assignments: readingOf([stronger, anAssignment()], NOW),
    }),
  ],
});

function membersOf(groups: Readonly<Record<string, readonly Person[]>>): GroupMembers {
  return new Map(Object.entries(groups).map(([id, people]) => [id, listingOf(people)]));
}

function namesIn(verdict: FilersVerdict): readonly string[] {
  assert.ok(verdict.kind === 'people', verdict.kind);
  return verdict.filers.map(({ person, chain }) => `${person.name}: ${chain.assignment.id.slice(0, 8)}`);
}

describe('groupsToAsk', () => {
  it('names each group that carries a role that would do, once', () => {
    assert.deepEqual([...groupsToAsk(teams, twoGroups, NOW)].sort(), [GROUP_ID, 'group-2'].sort());
  });

  it('leaves out groups that were deleted, and assignments that are not in effect', () => {
    const assignments = readingOf(
      [anAssignment({ group: { kind: 'deleted', id: 'gone' } }), anAssignment({ status: 'pending' })],
      NOW,
    );

    assert.deepEqual(
      groupsToAsk(teams, evidenceWith({ relationships: [aRelationship({ assignments })] }), NOW),
      [],
    );
  });

  it('asks for the weaker groups too when the customer may have no P1 or P2', () => {
    const reader = aRelationship({
      roleIds: [ROLE.directoryReaders],
      assignments: readingOf([anAssignment({ roleIds: [ROLE.directoryReaders] })], NOW),
    });
    const found = evidenceWith({ relationships: [reader] });

    assert.deepEqual(groupsToAsk({ workload: 'entra', partner }, found, NOW), [GROUP_ID]);
    assert.deepEqual(groupsToAsk({ workload: 'entra', partner, entraPremium: 'yes' }, found, NOW), []);
  });

  it('asks for nothing where no group decides', () => {
    assert.deepEqual(groupsToAsk({ workload: 'marketplace', partner }, evidenceWith(), NOW), []);
    assert.deepEqual(
      groupsToAsk({ ...teams, partner: { type: 'advisor', cloud: 'dod' } }, evidenceWith(), NOW),
      [],
    );
  });
});

describe('filers', () => {
  it('lists everybody once, by name, each with their best chain', () => {
    const members = membersOf({ [GROUP_ID]: [megan, adele], 'group-2': [megan] });

    const verdict = filers(teams, twoGroups, members, NOW);

    assert.deepEqual(namesIn(verdict), ['Adele Vance: d0000000', 'Megan Bowen: d0000000']);
  });

  it('tells of a gap when one of the groups could not be read', () => {
    const members = new Map([
      ...membersOf({ [GROUP_ID]: [adele] }),
      ['group-2', listingOf<Person>([], { kind: 'unreachable' })] as const,
    ]);

    const verdict = filers(teams, twoGroups, members, NOW);

    assert.ok(verdict.kind === 'people');
    assert.deepEqual(verdict.gap, { kind: 'unreachable' });
  });

  it('says nobody only when every group was read', () => {
    const everyone = membersOf({ [GROUP_ID]: [], 'group-2': [] });
    const onlyOne = membersOf({ [GROUP_ID]: [] });

    const verdict = filers(teams, twoGroups, everyone, NOW);
    const unsure = filers(teams, twoGroups, onlyOne, NOW);

    assert.ok(verdict.kind === 'nobody');
    assert.equal(verdict.broken.link, 'membership');
    assert.deepEqual(unsure, {
      kind: 'unchecked',
      reason: { kind: 'readFailed', failure: { kind: 'incomplete' } },
    });
  });

  const settled: readonly (readonly [string, Question, FilersVerdict])[] = [
    [
      'Azure for an advisor',
      { workload: 'azure', partner: { type: 'advisor', cloud: 'commercial' } },
      { kind: 'providerFiles', because: 'partnerType' },
    ],
    ['a marketplace product', { workload: 'marketplace', partner }, { kind: 'publisherSupports' }],
    ['our own subscription', { workload: 'ownSubscription', partner }, { kind: 'ownPlan' }],
    [
      'US Government',
      { workload: 'teams', partner: { type: 'directBill', cloud: 'gccHigh' } },
      { kind: 'unchecked', reason: { kind: 'noGdapApi' } },
    ],
    [
      'Entra ID for a reseller',
      { workload: 'entra', partner: { type: 'indirectReseller', cloud: 'commercial' } },
      { kind: 'unchecked', reason: { kind: 'rulesUnclear' } },
    ],
  ];

  for (const [name, asked, expected] of settled) {
    it(`${name}: ${expected.kind}`, () => {
      assert.deepEqual(filers(asked, evidenceWith(), membersOf({ [GROUP_ID]: [adele] }), NOW), expected);
    });
  }

  it('leaves Entra ID open when everybody has the weaker right only', () => {
    const reader = aRelationship({
      roleIds: [ROLE.directoryReaders],
      assignments: readingOf([anAssignment({ roleIds: [ROLE.directoryReaders] })], NOW),
    });

    const verdict = filers(
      { workload: 'entra', partner },
      evidenceWith({ relationships: [reader] }),
      membersOf({ [GROUP_ID]: [adele] }),
      NOW,
    );

    assert.deepEqual(verdict, { kind: 'unchecked', reason: { kind: 'entraPremiumUnknown' } });
  });

  it('warns of an end that is near for everybody, by the last of them', () => {
    const ending = (days: number, id: string): ReturnType<typeof aRelationship> =>
      aRelationship({
        id,
        endsAt: daysFromNow(days),
        autoExtends: false,
        assignments: readingOf([anAssignment({ id, group: { kind: 'found', id, name: id } })], NOW),
      });
    const found = evidenceWith({ relationships: [ending(3, 'near'), ending(20, 'nearer')] });

    const verdict = filers(teams, found, membersOf({ near: [adele], nearer: [megan] }), NOW);
    const oneLasts = filers(
      teams,
      evidenceWith({ relationships: [ending(3, 'near'), aRelationship()] }),
      membersOf({ near: [adele], [GROUP_ID]: [megan] }),
      NOW,
    );

    assert.ok(verdict.kind === 'people' && oneLasts.kind === 'people');
    assert.deepEqual(verdict.warnings, [{ kind: 'endsSoon', endsAt: daysFromNow(20), days: 20 }]);
    assert.deepEqual(oneLasts.warnings, []);
  });

  it('says unchecked, not nobody, when the relationships could not be read', () => {
    const unread = evidenceWith({ relationships: failedReading({ kind: 'malformed' }) });

    assert.deepEqual(filers(teams, unread, nobody, NOW), {
      kind: 'unchecked',
      reason: { kind: 'readFailed', failure: { kind: 'malformed' } },
    });
  });

  it('lists somebody if and only if judge tells that person that they can file', () => {
    fc.assert(
      fc.property(question, evidence, fc.subarray([...GROUPS]), (asked, found, groups) => {
        const members = membersOf(
          Object.fromEntries(GROUPS.map((id) => [id, groups.includes(id) ? [adele] : []])),
        );

        const listed = filers(asked, found, members, NOW);
        const told = judge(asked, { ...found, memberships: membershipsOf(groups) }, NOW);

        assert.equal(listed.kind === 'people', told.kind === 'canFile');
        assert.equal(listed.kind === 'nobody', told.kind === 'blocked');
        if (listed.kind === 'people' && told.kind === 'canFile')
          assert.deepEqual(listed.filers[0]?.chain, told.chain);
      }),
      { numRuns: 2000 },
    );
  });
});
