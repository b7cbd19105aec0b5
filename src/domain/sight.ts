import type { CustomerEvidence, Memberships } from './evidence';
import { evidenceFailure, isUsable, readAssignments, readRelationships } from './find-chains';
import type { ReadFailure, Reading } from './reading';

/** Whether somebody may know of a customer. */
export type Sight =
  | { readonly kind: 'seen' }
  | { readonly kind: 'hidden' }
  /** Not enough was read to tell. */
  | { readonly kind: 'unknown'; readonly failure: ReadFailure };

/**
 * The groups through which a customer is seen: those of an active assignment of a relationship in force, with
 * whatever roles. They are what the partner itself decided about who works for the customer.
 */
export function groupsInForce(evidence: CustomerEvidence, now: Date): readonly string[] {
  const ids: string[] = [];
  for (const relationship of readRelationships(evidence)) {
    if (!isUsable(relationship, now)) continue;
    for (const { status, group } of readAssignments(relationship)) {
      if (status === 'active' && group.kind !== 'deleted') ids.push(group.id);
    }
  }
  return ids;
}

/** Does this person work for the customer? "No" needs everything to have been read. */
export function sightOf(evidence: CustomerEvidence, memberships: Reading<Memberships>, now: Date): Sight {
  if (memberships.kind === 'failed') return { kind: 'unknown', failure: memberships.failure };
  const { groupIds } = memberships.value;
  if (groupsInForce(evidence, now).some((id) => groupIds.has(id))) return { kind: 'seen' };
  const failure = evidenceFailure(evidence);
  return failure ? { kind: 'unknown', failure } : { kind: 'hidden' };
}
