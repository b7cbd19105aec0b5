import type { BrokenLink } from './verdict';

/** Who can mend a broken link. */
export type Mender =
  | 'customerGlobalAdmin'
  | 'partnerAdminAgent'
  | 'groupOwner'
  /** Nobody: Microsoft's side needs some minutes. */
  | 'wait';

/**
 * What mends a broken link. Each has words in i18n: what to do, and a sentence to copy and send to the mender
 * (`remedy.<id>.advice`, `remedy.<id>.message`).
 */
export const REMEDY_IDS = [
  'requestRelationship',
  'finishRequest',
  'customerMustApprove',
  'waitForActivation',
  'reviewResellerRelationship',
  'renewRelationship',
  'requestAgainAfterTermination',
  'requestRelationshipWithRole',
  'assignRoleToGroup',
  'waitForAssignment',
  'repairAssignment',
  'joinGroup',
  'replaceDeletedGroup',
  'askWhatHappened',
] as const;
export type RemedyId = (typeof REMEDY_IDS)[number];

export interface Remedy {
  readonly id: RemedyId;
  readonly mender: Mender;
}

type RelationshipProblem = Extract<BrokenLink, { link: 'active' }>['problem'];
type AssignmentProblem = Extract<BrokenLink, { link: 'assignment' }>['problem'];

const byAdminAgent = (id: RemedyId): Remedy => ({ id, mender: 'partnerAdminAgent' });
const askWhatHappened = byAdminAgent('askWhatHappened');

/** Sources: the check in order (`roleGuidance`, `graphRelationship`, `gdapExpiry`, `gdapAssign` in sources.ts). */
const forRelationship: Readonly<Record<RelationshipProblem, Remedy>> = {
  created: byAdminAgent('finishRequest'),
  approvalPending: { id: 'customerMustApprove', mender: 'customerGlobalAdmin' },
  approved: { id: 'waitForActivation', mender: 'wait' },
  activating: { id: 'waitForActivation', mender: 'wait' },
  awaitsOurReview: byAdminAgent('reviewResellerRelationship'),
  // What has ended can't be revived, only requested again.
  pastItsEnd: byAdminAgent('renewRelationship'),
  expiring: byAdminAgent('renewRelationship'),
  expired: byAdminAgent('renewRelationship'),
  terminationRequested: byAdminAgent('requestAgainAfterTermination'),
  terminating: byAdminAgent('requestAgainAfterTermination'),
  terminated: byAdminAgent('requestAgainAfterTermination'),
  other: askWhatHappened,
};

const forAssignment: Readonly<Record<AssignmentProblem, Remedy>> = {
  none: byAdminAgent('assignRoleToGroup'),
  roleNotAssigned: byAdminAgent('assignRoleToGroup'),
  deleting: byAdminAgent('assignRoleToGroup'),
  deleted: byAdminAgent('assignRoleToGroup'),
  pending: { id: 'waitForAssignment', mender: 'wait' },
  error: byAdminAgent('repairAssignment'),
  other: askWhatHappened,
};

/** What mends a broken link, and who can do it. */
export function remedyFor(broken: BrokenLink): Remedy {
  switch (broken.link) {
    case 'relationship':
      return byAdminAgent('requestRelationship');
    case 'active':
      return forRelationship[broken.problem];
    case 'role':
      // Roles are fixed once a relationship is approved, so it takes a new one.
      return byAdminAgent('requestRelationshipWithRole');
    case 'assignment':
      return forAssignment[broken.problem];
    case 'membership':
      return broken.problem === 'groupDeleted'
        ? byAdminAgent('replaceDeletedGroup')
        : { id: 'joinGroup', mender: 'groupOwner' };
  }
}
