import type { AccessAssignment, CustomerEvidence, Memberships, Relationship } from './evidence';
import { isPastItsEnd } from './find-chains';
import type { Reading } from './reading';

/**
 * All of the evidence that the kind of a verdict, and the link that broke, can depend on; names, IDs and dates as such
 * are left out. Large partners set up most customers alike: whoever judges many of them judges each shape once.
 */
export function shapeOf(
  { relationships, gap }: CustomerEvidence,
  memberships: Reading<Memberships>,
  now: Date,
): string {
  if (relationships.kind === 'failed') return relationships.failure.kind;
  const groupIds = memberships.kind === 'read' ? memberships.value.groupIds : new Set<string>();
  const all = relationships.value.map((one) => relationshipShape(one, relationships.value, groupIds, now));
  return `${gap?.kind ?? ''}/${all.join('/')}`;
}

function relationshipShape(
  relationship: Relationship,
  all: readonly Relationship[],
  groupIds: ReadonlySet<string>,
  now: Date,
): string {
  const { status, awaitsOurReview, roleIds, assignments } = relationship;
  const usable = `${status},${awaitsOurReview},${isPastItsEnd(relationship, now)},${endRank(relationship, all)}`;
  const assigned =
    assignments.kind === 'failed'
      ? assignments.failure.kind
      : assignments.value.map((assignment) => assignmentShape(assignment, groupIds)).join(';');
  return `${usable}:${roleIds.join(',')}:${assigned}`;
}

function assignmentShape(
  { status, group, roleIds }: AccessAssignment,
  groupIds: ReadonlySet<string>,
): string {
  return `${status},${group.kind === 'deleted'},${groupIds.has(group.id)},${roleIds.join(',')}`;
}

/** Of links that broke alike, that of the relationship which ends last is the one that counts. */
function endRank({ endsAt }: Relationship, all: readonly Relationship[]): number {
  const end = endsAt?.getTime() ?? 0;
  return all.filter((other) => (other.endsAt?.getTime() ?? 0) < end).length;
}
