import { daysLeft, endsSoon, isMicrosoftLed } from './best-chain';
import type { CustomerEvidence, Memberships } from './evidence';
import type { ChainRule } from './filing-rule';
import { isUsable, readRelationships } from './find-chains';
import type { Reading } from './reading';
import { isDeprecated } from './roles';
import type { Chain, Warning } from './verdict';

type AdminAgent = Memberships['adminAgent'];

export function adminAgentOf(memberships: Reading<Memberships>): AdminAgent {
  return memberships.kind === 'read' ? memberships.value.adminAgent : 'unknown';
}

/** About the customer, whoever files: everything in force there is Microsoft's own, and will not be renewed. */
export function customerWarnings(evidence: CustomerEvidence, now: Date): readonly Warning[] {
  const usable = readRelationships(evidence).filter((relationship) => isUsable(relationship, now));
  return usable.length > 0 && usable.every(isMicrosoftLed) ? [{ kind: 'microsoftLedOnly' }] : [];
}

/** About the way through Partner Center, which asks for Admin agent (`reportProblems` in sources.ts). */
export function adminAgentWarnings(adminAgent: AdminAgent): readonly Warning[] {
  switch (adminAgent) {
    case 'yes':
      return [];
    case 'no':
      return [{ kind: 'notAdminAgent' }];
    case 'unknown':
      return [{ kind: 'adminAgentUnknown' }];
  }
}

/** Admin agents are Owner of CSP subscriptions unless the customer removed that: likely, never certain. */
export function rbacWarnings({ needsRbac }: ChainRule, adminAgent: AdminAgent): readonly Warning[] {
  return needsRbac ? [{ kind: 'azureRbacNotVerified', adminAgent }] : [];
}

/** About the chain that was chosen. Two of them hold only while none of the person's other chains is better. */
export function chainWarnings(
  chosen: Chain,
  all: readonly Chain[],
  rule: ChainRule,
  now: Date,
): readonly Warning[] {
  const warnings: Warning[] = [];
  const { endsAt } = chosen.relationship;
  if (endsAt !== undefined && endsSoon(chosen.relationship, now)) {
    warnings.push({ kind: 'endsSoon', endsAt, days: daysLeft(endsAt, now) });
  }
  const listed = rule.workload.listedRoles;
  if (listed !== undefined && !all.some(({ roleId }) => listed.includes(roleId.toLowerCase()))) {
    warnings.push({ kind: 'roleNotListedForPortal' });
  }
  if (all.every(({ roleId }) => isDeprecated(roleId))) warnings.push({ kind: 'deprecatedRole' });
  return warnings;
}
