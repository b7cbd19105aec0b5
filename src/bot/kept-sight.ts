import type { Memberships } from '../domain/evidence';
import { evidenceFailure } from '../domain/find-chains';
import type { ReadFailure } from '../domain/reading';
import { groupsInForce } from '../domain/sight';
import type { Survey } from '../ports';
import { inSlices, type Steps } from '../understand';

/** Which customers somebody sees, from lists that may be some minutes old. */
export type KeptSight =
  /** A lead: whoever there is. */
  | { readonly kind: 'all' }
  | {
      readonly kind: 'own';
      readonly tenantIds: ReadonlySet<string>;
      /** Set when there may be more than these. */
      readonly gap: ReadFailure | undefined;
    };

export const NO_SIGHT: KeptSight = { kind: 'own', tenantIds: new Set(), gap: undefined };

export const SIGHT_OF_ALL: KeptSight = { kind: 'all' };

export function blindFor(gap: ReadFailure): KeptSight {
  return { kind: 'own', tenantIds: new Set(), gap };
}

/** Which customers are seen through which group. */
export interface SurveySight {
  readonly tenantIdsByGroup: ReadonlyMap<string, readonly string[]>;
  readonly gap: ReadFailure | undefined;
}

/** Gone through between two looks at the time. */
const AT_ONCE = 200;

/**
 * Turns a survey round, in slices, so that turns go on meanwhile. It is done once a survey; for somebody's groups only
 * the customers of those groups are gone through then.
 */
export function turnRound(survey: Survey, now: Date): Promise<SurveySight> {
  return inSlices(turning(survey, now));
}

function* turning({ byCustomer, gap }: Survey, now: Date): Steps<SurveySight> {
  const tenantIdsByGroup = new Map<string, string[]>();
  let [anyGap, count] = [gap, 0];
  for (const [tenantId, evidence] of byCustomer) {
    if ((count += 1) % AT_ONCE === 0) yield;
    anyGap ??= evidenceFailure(evidence);
    for (const group of new Set(groupsInForce(evidence, now))) {
      const seen = tenantIdsByGroup.get(group);
      if (seen) seen.push(tenantId);
      else tenantIdsByGroup.set(group, [tenantId]);
    }
  }
  return { tenantIdsByGroup, gap: anyGap };
}

export function sightThrough({ tenantIdsByGroup, gap }: SurveySight, { groupIds }: Memberships): KeptSight {
  const tenantIds = [...groupIds].flatMap((group) => tenantIdsByGroup.get(group) ?? []);
  return { kind: 'own', tenantIds: new Set(tenantIds), gap };
}
