import assert from 'node:assert/strict';
import type { AccessAssignment, AssignmentStatus, Relationship } from '../../src/domain/evidence';
import { furthestBrokenLink } from '../../src/domain/furthest-broken-link';
import { readingOf } from '../../src/domain/reading';
import type { BrokenLink } from '../../src/domain/verdict';
import { anAssignment, aRelationship, daysFromNow, evidenceWith, NOW, ROLE } from '../support/evidence';

function broken(...relationships: readonly Relationship[]): BrokenLink {
  return furthestBrokenLink('office365', evidenceWith({ relationships }), NOW);
}

function problemOf(link: BrokenLink): string {
  return 'problem' in link ? `${link.link}: ${link.problem}` : link.link;
}

function assigned(...assignments: readonly AccessAssignment[]): Relationship {
  return aRelationship({ assignments: readingOf(assignments, NOW) });
}

function withStatus(...statuses: readonly AssignmentStatus[]): Relationship {
  return assigned(...statuses.map((status) => anAssignment({ id: status, status })));
}

const gone = anAssignment({ id: 'gone', group: { kind: 'deleted', id: 'deleted-group' } });

describe('furthestBrokenLink: what is wrong', () => {
  const rows: readonly (readonly [string, readonly Relationship[]])[] = [
    ['relationship', []],
    ['active: created', [aRelationship({ status: 'created' })]],
    ['active: approvalPending', [aRelationship({ status: 'approvalPending' })]],
    ['active: approved', [aRelationship({ status: 'approved' })]],
    ['active: activating', [aRelationship({ status: 'activating' })]],
    ['active: expiring', [aRelationship({ status: 'expiring' })]],
    ['active: expired', [aRelationship({ status: 'expired' })]],
    ['active: terminationRequested', [aRelationship({ status: 'terminationRequested' })]],
    ['active: terminating', [aRelationship({ status: 'terminating' })]],
    ['active: terminated', [aRelationship({ status: 'terminated' })]],
    ['active: other', [aRelationship({ status: 'other' })]],
    ['active: pastItsEnd', [aRelationship({ endsAt: NOW })]],
    ['active: awaitsOurReview', [aRelationship({ awaitsOurReview: true })]],
    ['active: awaitsOurReview', [aRelationship({ status: 'approvalPending', awaitsOurReview: true })]],
    ['active: expired', [aRelationship({ status: 'expired', awaitsOurReview: true })]],
    ['role', [aRelationship({ roleIds: [ROLE.globalReader] })]],
    ['assignment: none', [assigned()]],
    ['assignment: roleNotAssigned', [assigned(anAssignment({ roleIds: [ROLE.globalReader] }))]],
    ['assignment: pending', [withStatus('pending')]],
    ['assignment: error', [withStatus('error')]],
    ['assignment: deleting', [withStatus('deleting')]],
    ['assignment: deleted', [withStatus('deleted')]],
    ['assignment: other', [withStatus('other')]],
    ['membership: notMember', [aRelationship()]],
    ['membership: groupDeleted', [assigned(gone)]],
  ];

  for (const [expected, relationships] of rows) {
    it(expected, () => {
      assert.equal(problemOf(broken(...relationships)), expected);
    });
  }
});

describe('furthestBrokenLink: which of several', () => {
  const rows: readonly (readonly [string, string, readonly Relationship[]])[] = [
    [
      'the one that came further',
      'role',
      [aRelationship({ status: 'approved' }), aRelationship({ roleIds: [] })],
    ],
    [
      'a waiting request before an ended one',
      'active: approvalPending',
      [aRelationship({ status: 'terminated' }), aRelationship({ status: 'approvalPending' })],
    ],
    [
      'the last to end of the ended ones',
      'active: terminated',
      [
        aRelationship({ status: 'expired', endsAt: daysFromNow(-300) }),
        aRelationship({ status: 'terminated', endsAt: daysFromNow(-3) }),
        aRelationship({ status: 'expired', endsAt: daysFromNow(-30) }),
      ],
    ],
    [
      'a pending assignment before a failed one',
      'assignment: pending',
      [withStatus('error', 'pending', 'deleted')],
    ],
    [
      'an assignment on its way before none at all, in another relationship',
      'assignment: pending',
      [assigned(), withStatus('pending')],
    ],
    ['a group to join before a deleted one', 'membership: notMember', [assigned(gone), aRelationship()]],
    [
      'a group to join before a deleted one of the same relationship',
      'membership: notMember',
      [assigned(gone, anAssignment())],
    ],
  ];

  for (const [name, expected, relationships] of rows) {
    it(`names ${name}, in whatever order they are read`, () => {
      assert.equal(problemOf(broken(...relationships)), expected);
      assert.equal(problemOf(broken(...relationships.toReversed())), expected);
    });
  }

  it('names only the groups that exist, when there is one to join', () => {
    const link = broken(assigned(gone, anAssignment()));

    assert.ok(link.link === 'membership');
    assert.deepEqual(link.assignments, [anAssignment()]);
  });
});
