import assert from 'node:assert/strict';
import { ASSIGNMENT_STATUSES, RELATIONSHIP_STATUSES } from '../../src/domain/evidence';
import { REMEDY_IDS, remedyFor } from '../../src/domain/remedy';
import type { Mender, RemedyId } from '../../src/domain/remedy';
import type { BrokenLink } from '../../src/domain/verdict';
import { anAssignment, aRelationship } from '../support/evidence';

const relationship = aRelationship();
const assignment = anAssignment();
type RelationshipProblem = Extract<BrokenLink, { link: 'active' }>['problem'];
type AssignmentProblem = Extract<BrokenLink, { link: 'assignment' }>['problem'];

const active = (problem: RelationshipProblem): BrokenLink => ({ link: 'active', relationship, problem });
const assigned = (problem: AssignmentProblem): BrokenLink => ({
  link: 'assignment',
  relationship,
  problem,
  assignment,
});

const rows: readonly (readonly [BrokenLink, RemedyId, Mender])[] = [
  [{ link: 'relationship' }, 'requestRelationship', 'partnerAdminAgent'],
  [active('created'), 'finishRequest', 'partnerAdminAgent'],
  [active('approvalPending'), 'customerMustApprove', 'customerGlobalAdmin'],
  [active('approved'), 'waitForActivation', 'wait'],
  [active('activating'), 'waitForActivation', 'wait'],
  [active('awaitsOurReview'), 'reviewResellerRelationship', 'partnerAdminAgent'],
  [active('pastItsEnd'), 'renewRelationship', 'partnerAdminAgent'],
  [active('expiring'), 'renewRelationship', 'partnerAdminAgent'],
  [active('expired'), 'renewRelationship', 'partnerAdminAgent'],
  [active('terminationRequested'), 'requestAgainAfterTermination', 'partnerAdminAgent'],
  [active('terminating'), 'requestAgainAfterTermination', 'partnerAdminAgent'],
  [active('terminated'), 'requestAgainAfterTermination', 'partnerAdminAgent'],
  [active('other'), 'askWhatHappened', 'partnerAdminAgent'],
  [{ link: 'role', relationship }, 'requestRelationshipWithRole', 'partnerAdminAgent'],
  [assigned('none'), 'assignRoleToGroup', 'partnerAdminAgent'],
  [assigned('roleNotAssigned'), 'assignRoleToGroup', 'partnerAdminAgent'],
  [assigned('deleting'), 'assignRoleToGroup', 'partnerAdminAgent'],
  [assigned('deleted'), 'assignRoleToGroup', 'partnerAdminAgent'],
  [assigned('pending'), 'waitForAssignment', 'wait'],
  [assigned('error'), 'repairAssignment', 'partnerAdminAgent'],
  [assigned('other'), 'askWhatHappened', 'partnerAdminAgent'],
  [
    { link: 'membership', relationship, assignments: [assignment], problem: 'notMember' },
    'joinGroup',
    'groupOwner',
  ],
  [
    { link: 'membership', relationship, assignments: [assignment], problem: 'groupDeleted' },
    'replaceDeletedGroup',
    'partnerAdminAgent',
  ],
];

describe('remedyFor', () => {
  for (const [broken, id, mender] of rows) {
    const name = 'problem' in broken ? `${broken.link}, ${broken.problem}` : broken.link;
    it(`${name}: ${id} by ${mender}`, () => {
      assert.deepEqual(remedyFor(broken), { id, mender });
    });
  }

  it('has a remedy for every state that Graph knows, and uses all of them', () => {
    const problems = new Set(
      rows.flatMap(([broken]) => ('problem' in broken ? [broken.problem as string] : [])),
    );
    const states = [...RELATIONSHIP_STATUSES, ...ASSIGNMENT_STATUSES].filter((status) => status !== 'active');

    assert.deepEqual(
      states.filter((status) => !problems.has(status)),
      [],
    );
    assert.deepEqual(new Set(rows.map(([, id]) => id)), new Set(REMEDY_IDS));
  });
});
