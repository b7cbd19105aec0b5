import type { AccessAssignment, CustomerEvidence, Relationship } from './evidence';
import { failureOf } from './reading';
import type { ReadFailure } from './reading';
import { permitsTicket } from './roles';
import type { Chain } from './verdict';
import type { TicketRight } from './workloads';

/** Is it in force now? A status of `active` doesn't count past the end date, nor before our own review. */
export function isUsable(relationship: Relationship, now: Date): boolean {
  return (
    relationship.status === 'active' && !relationship.awaitsOurReview && !isPastItsEnd(relationship, now)
  );
}

export function isPastItsEnd({ endsAt }: Relationship, now: Date): boolean {
  return endsAt !== undefined && endsAt.getTime() <= now.getTime();
}

/** Does this role give the right? Any role at all does where none in particular is asked for, even one unknown to us. */
function grants(roleId: string, right: TicketRight): boolean {
  return right === 'anyRole' || permitsTicket(roleId, right);
}

export function qualifyingRoles(relationship: Relationship, right: TicketRight): readonly string[] {
  return relationship.roleIds.filter((roleId) => grants(roleId, right));
}

/**
 * The roles of an assignment that give the right. A role counts only when it stands in both halves: the customer
 * granted it (relationship) and we mapped it to a group (assignment). An assignment may still name a role that its
 * relationship no longer carries; that one is not in effect.
 */
export function assignedRoles(
  relationship: Relationship,
  assignment: AccessAssignment,
  right: TicketRight,
): readonly string[] {
  const granted = new Set(qualifyingRoles(relationship, right).map(lowerCase));
  return assignment.roleIds.filter((roleId) => granted.has(lowerCase(roleId)));
}

function lowerCase(id: string): string {
  return id.toLowerCase();
}

/** The customer's relationships, as far as they were read. */
export function readRelationships({ relationships }: CustomerEvidence): readonly Relationship[] {
  return relationships.kind === 'read' ? relationships.value : [];
}

/** The assignments of a relationship, as far as they were read. */
export function readAssignments({ assignments }: Relationship): readonly AccessAssignment[] {
  return assignments.kind === 'read' ? assignments.value : [];
}

/** The first reading of the customer's that failed: as long as there is one, nothing negative may be concluded. */
export function evidenceFailure(evidence: CustomerEvidence): ReadFailure | undefined {
  const failures = readRelationships(evidence).map(({ assignments }) => failureOf(assignments));
  return (
    failureOf(evidence.relationships) ?? evidence.gap ?? failures.find((failure) => failure !== undefined)
  );
}

/**
 * Every chain that is complete but for its last link, the person: one for each usable relationship, active
 * assignment to an existing group, and qualifying role. Only from what was fully read.
 */
export function openChains(right: TicketRight, evidence: CustomerEvidence, now: Date): readonly Chain[] {
  return readRelationships(evidence)
    .filter((relationship) => isUsable(relationship, now))
    .flatMap((relationship) => chainsThrough(relationship, right));
}

function chainsThrough(relationship: Relationship, right: TicketRight): readonly Chain[] {
  return readAssignments(relationship)
    .filter(({ status, group }) => status === 'active' && group.kind !== 'deleted')
    .flatMap((assignment) =>
      assignedRoles(relationship, assignment, right).map((roleId) => ({ relationship, assignment, roleId })),
    );
}

/** The chains that end at somebody who is in these groups. */
export function chainsOf(chains: readonly Chain[], groupIds: ReadonlySet<string>): readonly Chain[] {
  return chains.filter(({ assignment }) => groupIds.has(assignment.group.id));
}
