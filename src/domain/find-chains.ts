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
  return rolesAmong(grantedBy(relationship, right), assignment);
}

/** In lower case. */
function grantedBy(relationship: Relationship, right: TicketRight): ReadonlySet<string> {
  const granted = new Set<string>();
  for (const roleId of relationship.roleIds) if (grants(roleId, right)) granted.add(roleId.toLowerCase());
  return granted;
}

function rolesAmong(granted: ReadonlySet<string>, { roleIds }: AccessAssignment): readonly string[] {
  return roleIds.filter((roleId) => granted.has(roleId.toLowerCase()));
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
  const failure = failureOf(evidence.relationships) ?? evidence.gap;
  if (failure !== undefined) return failure;
  for (const { assignments } of readRelationships(evidence)) {
    if (assignments.kind === 'failed') return assignments.failure;
  }
  return undefined;
}

/**
 * Every chain that is complete but for its last link, the person: one for each usable relationship, active
 * assignment to an existing group, and qualifying role. Only from what was fully read.
 */
export function openChains(right: TicketRight, evidence: CustomerEvidence, now: Date): readonly Chain[] {
  const chains: Chain[] = [];
  for (const relationship of readRelationships(evidence)) {
    if (isUsable(relationship, now)) addChainsThrough(relationship, right, chains);
  }
  return chains;
}

function addChainsThrough(relationship: Relationship, right: TicketRight, chains: Chain[]): void {
  const granted = grantedBy(relationship, right);
  for (const assignment of readAssignments(relationship)) {
    if (assignment.status !== 'active' || assignment.group.kind === 'deleted') continue;
    for (const roleId of rolesAmong(granted, assignment)) chains.push({ relationship, assignment, roleId });
  }
}

/** The chains that end at somebody who is in these groups. */
export function chainsOf(chains: readonly Chain[], groupIds: ReadonlySet<string>): readonly Chain[] {
  return chains.filter(({ assignment }) => groupIds.has(assignment.group.id));
}
