import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  ASSIGNMENT_STATUSES,
  RELATIONSHIP_STATUSES,
  type AccessAssignment,
  type Evidence,
  type Relationship,
} from '../../src/domain/evidence';
import { failedReading, readingOf, type ReadFailure } from '../../src/domain/reading';
import { groupsInForce, sightOf, type Sight } from '../../src/domain/sight';
import { evidence, failure } from '../support/arbitrary-evidence';
import {
  anAssignment,
  aRelationship,
  daysFromNow,
  evidenceWith,
  GROUP_ID,
  membershipsOf,
  NOW,
  ROLE,
} from '../support/evidence';

const unreachable: ReadFailure = { kind: 'unreachable' };

function look(found: Evidence): Sight['kind'] {
  return sightOf(found, found.memberships, NOW).kind;
}

function withRelationship(overrides: Partial<Relationship>): Evidence {
  return evidenceWith({ relationships: [aRelationship(overrides)] });
}

function withAssignment(overrides: Partial<AccessAssignment>): Evidence {
  return withRelationship({ assignments: readingOf([anAssignment(overrides)], NOW) });
}

describe('sightOf', () => {
  const table: readonly (readonly [string, Evidence, Sight['kind']])[] = [
    ['in the group of an active assignment', evidenceWith(), 'seen'],
    ['in no group', evidenceWith({ memberships: membershipsOf([]) }), 'hidden'],
    ['in another group', evidenceWith({ memberships: membershipsOf(['another']) }), 'hidden'],
    ['no relationship', evidenceWith({ relationships: [] }), 'hidden'],
    ['a role that may file nothing', withAssignment({ roleIds: [ROLE.directoryReaders] }), 'seen'],
    ['a role that is unknown to us', withAssignment({ roleIds: [ROLE.unknown] }), 'seen'],
    ['past its end, whatever the status', withRelationship({ endsAt: daysFromNow(-1) }), 'hidden'],
    ['ends at this very moment', withRelationship({ endsAt: NOW }), 'hidden'],
    ['ends in a millisecond', withRelationship({ endsAt: new Date(NOW.getTime() + 1) }), 'seen'],
    ['awaits our own review', withRelationship({ awaitsOurReview: true }), 'hidden'],
    ['the group was deleted', withAssignment({ group: { kind: 'deleted', id: GROUP_ID } }), 'hidden'],
    ['the group has no readable name', withAssignment({ group: { kind: 'unnamed', id: GROUP_ID } }), 'seen'],
    [
      'an ended relationship beside one in force',
      evidenceWith({ relationships: [aRelationship({ status: 'expired' }), aRelationship()] }),
      'seen',
    ],
    ['memberships not read', evidenceWith({ memberships: failedReading(unreachable) }), 'unknown'],
    ['relationships not read', evidenceWith({ relationships: failedReading(unreachable) }), 'unknown'],
    ['assignments not read', withRelationship({ assignments: failedReading(unreachable) }), 'unknown'],
    [
      'perhaps more relationships, none read',
      evidenceWith({ relationships: [], gap: unreachable }),
      'unknown',
    ],
    ['perhaps more relationships, one enough', evidenceWith({ gap: unreachable }), 'seen'],
    [
      'some assignments not read, but one enough',
      evidenceWith({
        relationships: [aRelationship({ assignments: failedReading(unreachable) }), aRelationship()],
      }),
      'seen',
    ],
  ];

  for (const [name, found, expected] of table) {
    it(`${name}: ${expected}`, () => {
      assert.equal(look(found), expected);
    });
  }

  for (const status of RELATIONSHIP_STATUSES) {
    it(`relationship ${status}: ${status === 'active' ? 'seen' : 'hidden'}`, () => {
      assert.equal(look(withRelationship({ status })), status === 'active' ? 'seen' : 'hidden');
    });
  }

  for (const status of ASSIGNMENT_STATUSES) {
    it(`assignment ${status}: ${status === 'active' ? 'seen' : 'hidden'}`, () => {
      assert.equal(look(withAssignment({ status })), status === 'active' ? 'seen' : 'hidden');
    });
  }

  it('says which reading failed', () => {
    const found = evidenceWith({ relationships: [], gap: { kind: 'stillReading' } });

    assert.deepEqual(sightOf(found, found.memberships, NOW), {
      kind: 'unknown',
      failure: { kind: 'stillReading' },
    });
  });

  it('never hides after a reading that failed or has a gap', () => {
    const broken = fc.oneof(
      fc.tuple(evidence, failure).map(([found, gap]) => ({ ...found, gap })),
      fc
        .tuple(evidence, failure)
        .map(([found, why]) => ({ ...found, relationships: failedReading<never>(why) })),
      fc
        .tuple(evidence, failure)
        .map(([found, why]) => ({ ...found, memberships: failedReading<never>(why) })),
    );

    fc.assert(fc.property(broken, (found) => look(found) !== 'hidden'));
  });

  it('sees what one finds by going through everything by hand', () => {
    fc.assert(
      fc.property(evidence, (found) => {
        assert.equal(look(found) === 'seen', seesByHand(found));
      }),
      { numRuns: 1000 },
    );
  });

  it('sees no less when more is read', () => {
    fc.assert(
      fc.property(evidence, failure, (found, gap) => {
        if (look({ ...found, gap }) === 'seen') assert.equal(look({ ...found, gap: undefined }), 'seen');
      }),
    );
  });
});

/** The rule once more, told another way. */
function seesByHand({ relationships, memberships }: Evidence): boolean {
  if (relationships.kind === 'failed' || memberships.kind === 'failed') return false;
  for (const { status, endsAt, awaitsOurReview, assignments } of relationships.value) {
    const over = endsAt !== undefined && endsAt <= NOW;
    if (status !== 'active' || over || awaitsOurReview || assignments.kind === 'failed') continue;
    for (const assignment of assignments.value) {
      const exists = assignment.status === 'active' && assignment.group.kind !== 'deleted';
      if (exists && memberships.value.groupIds.has(assignment.group.id)) return true;
    }
  }
  return false;
}

describe('groupsInForce', () => {
  it('names the groups of active assignments only, of relationships in force only', () => {
    const group = (id: string) => ({ kind: 'found', id, name: id }) as const;
    const relationships = [
      aRelationship({
        assignments: readingOf(
          [
            anAssignment({ group: group('in') }),
            anAssignment({ group: group('pending'), status: 'pending' }),
            anAssignment({ group: { kind: 'deleted', id: 'deleted' } }),
          ],
          NOW,
        ),
      }),
      aRelationship({
        status: 'terminating',
        assignments: readingOf([anAssignment({ group: group('over') })], NOW),
      }),
    ];

    assert.deepEqual(groupsInForce(evidenceWith({ relationships }), NOW), ['in']);
  });

  it('names none where nothing was read', () => {
    assert.deepEqual(groupsInForce(evidenceWith({ relationships: failedReading(unreachable) }), NOW), []);
  });
});
