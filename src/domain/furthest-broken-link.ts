import type {
  AccessAssignment,
  AssignmentStatus,
  CustomerEvidence,
  Relationship,
  RelationshipStatus,
} from './evidence';
import {
  assignedRoles,
  isPastItsEnd,
  qualifyingRoles,
  readAssignments,
  readRelationships,
} from './find-chains';
import { CHAIN_LINKS } from './verdict';
import type { BrokenLink } from './verdict';
import type { TicketRight } from './workloads';

type RelationshipProblem = Extract<BrokenLink, { link: 'active' }>['problem'];
type AssignmentProblem = Extract<BrokenLink, { link: 'assignment' }>['problem'];

/** From the easiest to mend to what is over; everything that has ended is equally over. */
const relationshipRank: Readonly<Record<RelationshipProblem, number>> = {
  activating: 0,
  approved: 1,
  awaitsOurReview: 2,
  approvalPending: 3,
  created: 4,
  other: 5,
  pastItsEnd: 6,
  expiring: 6,
  expired: 6,
  terminationRequested: 6,
  terminating: 6,
  terminated: 6,
};

const ended: ReadonlySet<RelationshipStatus> = new Set([
  'expiring',
  'expired',
  'terminationRequested',
  'terminating',
  'terminated',
]);

const assignmentRank: Readonly<Record<AssignmentProblem, number>> = {
  pending: 0,
  error: 1,
  roleNotAssigned: 2,
  none: 3,
  deleting: 4,
  deleted: 5,
  other: 6,
};

/**
 * The link that was reached last over all relationships, for somebody who is in none of the groups that would do;
 * among equals the one that is easiest to mend. Everything must have been read.
 */
export function furthestBrokenLink(right: TicketRight, evidence: CustomerEvidence, now: Date): BrokenLink {
  const links = readRelationships(evidence).map((relationship) => brokenLink(right, relationship, now));
  return links.reduce<BrokenLink>((best, link) => (compare(link, best) > 0 ? link : best), {
    link: 'relationship',
  });
}

function brokenLink(right: TicketRight, relationship: Relationship, now: Date): BrokenLink {
  const problem = relationshipProblem(relationship, now);
  if (problem !== undefined) return { link: 'active', relationship, problem };
  if (qualifyingRoles(relationship, right).length === 0) return { link: 'role', relationship };
  return brokenAssignment(right, relationship) ?? brokenMembership(right, relationship);
}

function relationshipProblem(relationship: Relationship, now: Date): RelationshipProblem | undefined {
  const { status, awaitsOurReview } = relationship;
  if (ended.has(status) && status !== 'active') return status;
  if (isPastItsEnd(relationship, now)) return 'pastItsEnd';
  if (awaitsOurReview) return 'awaitsOurReview';
  return status === 'active' ? undefined : status;
}

function carriers(right: TicketRight, relationship: Relationship): readonly AccessAssignment[] {
  return readAssignments(relationship).filter(
    (assignment) => assignedRoles(relationship, assignment, right).length > 0,
  );
}

function brokenAssignment(right: TicketRight, relationship: Relationship): BrokenLink | undefined {
  const carrying = carriers(right, relationship);
  if (carrying.some(({ status }) => status === 'active')) return undefined;
  const [nearest] = carrying.toSorted((a, b) => rankOf(a.status) - rankOf(b.status));
  if (nearest !== undefined && nearest.status !== 'active') {
    return { link: 'assignment', relationship, problem: nearest.status, assignment: nearest };
  }
  const problem = readAssignments(relationship).length === 0 ? 'none' : 'roleNotAssigned';
  return { link: 'assignment', relationship, problem, assignment: undefined };
}

function rankOf(status: AssignmentStatus): number {
  return status === 'active' ? -1 : assignmentRank[status];
}

function brokenMembership(right: TicketRight, relationship: Relationship): BrokenLink {
  const active = carriers(right, relationship).filter(({ status }) => status === 'active');
  const existing = active.filter(({ group }) => group.kind !== 'deleted');
  return existing.length > 0
    ? { link: 'membership', relationship, assignments: existing, problem: 'notMember' }
    : { link: 'membership', relationship, assignments: active, problem: 'groupDeleted' };
}

/** Positive when `a` is further along than `b`, or as far and easier to mend. */
function compare(a: BrokenLink, b: BrokenLink): number {
  return (
    CHAIN_LINKS.indexOf(a.link) - CHAIN_LINKS.indexOf(b.link) ||
    mendRank(b) - mendRank(a) ||
    endOf(a) - endOf(b)
  );
}

function mendRank(broken: BrokenLink): number {
  switch (broken.link) {
    case 'relationship':
    case 'role':
      return 0;
    case 'active':
      return relationshipRank[broken.problem];
    case 'assignment':
      return assignmentRank[broken.problem];
    case 'membership':
      return broken.problem === 'notMember' ? 0 : 1;
  }
}

/** The later a relationship ends, the more it is worth mending; of the ended ones, the latest is what people remember. */
function endOf(broken: BrokenLink): number {
  if (broken.link === 'relationship') return 0;
  return broken.relationship.endsAt?.getTime() ?? 0;
}
