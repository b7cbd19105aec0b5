import { isProvider } from './partner';
import type { Question } from './question';
import type { Verdict, Warning } from './verdict';
import { workloadOf } from './workloads';
import type { TicketRight, Workload } from './workloads';

/** Settled by what was asked alone: no evidence can change it. */
export type SettledVerdict = Extract<Verdict, { kind: 'providerFiles' | 'publisherSupports' | 'ownPlan' }>;

/** What the access chain has to show for a question. */
export interface ChainRule {
  readonly kind: 'chain';
  readonly workload: Workload;
  /** What a role must permit, for the chain to be complete. */
  readonly right: TicketRight;
  /** A weaker right that would do under a condition that we don't know (Entra ID: no P1 or P2). */
  readonly perhaps: TicketRight | undefined;
  /** Microsoft's pages leave open whether a complete chain is enough. */
  readonly unclear: boolean;
  /** RBAC on the subscription is needed too, certainly or perhaps, and can't be seen from here. */
  readonly needsRbac: boolean;
  /** What is worth knowing whatever the evidence. */
  readonly warnings: readonly Warning[];
}

export type FilingRule = { readonly kind: 'settled'; readonly verdict: SettledVerdict } | ChainRule;

const barred: FilingRule = { kind: 'settled', verdict: { kind: 'providerFiles', because: 'partnerType' } };

/**
 * Which rule applies. Sources: `reportProblems` (Azure bars resellers and advisors), `roleGuidance` (which role for
 * which product), `customerSupport` (resellers should work with their provider) in sources.ts.
 */
export function filingRule(question: Question): FilingRule {
  const workload = workloadOf(question.workload);
  switch (workload.family) {
    case 'marketplace':
      return { kind: 'settled', verdict: { kind: 'publisherSupports' } };
    case 'ownSubscription':
      return { kind: 'settled', verdict: { kind: 'ownPlan' } };
    case 'microsoft365':
    case 'dynamics':
      return productRule(workload, question);
    case 'entra':
      return entraRule(workload, question);
    case 'azure':
      return azureRule(workload, question);
  }
}

const plain = { kind: 'chain', perhaps: undefined, unclear: false, needsRbac: false, warnings: [] } as const;

function productRule(workload: Workload, { partner }: Question): FilingRule {
  const warnings: readonly Warning[] = isProvider(partner.type) ? [] : [{ kind: 'resellerRulesDisagree' }];
  return { ...plain, workload, right: 'office365', warnings };
}

function azureRule(workload: Workload, { partner, azureSeller = 'unknown' }: Question): FilingRule {
  if (!isProvider(partner.type)) return barred;
  if (azureSeller === 'someoneElse') {
    return { kind: 'settled', verdict: { kind: 'providerFiles', because: 'soldByAnother' } };
  }
  const warnings: readonly Warning[] = azureSeller === 'unknown' ? [{ kind: 'azureSellerUnknown' }] : [];
  return { ...plain, workload, right: 'anyRole', needsRbac: true, warnings };
}

/**
 * Without P1 or P2 the customer's Entra ID is filed for as an Azure subscription is. A reseller or advisor whose
 * customer may have it never files without a doubt: it is filed in the Azure portal, from which they are barred.
 */
function entraRule(workload: Workload, { partner, entraPremium = 'unknown' }: Question): FilingRule {
  const provider = isProvider(partner.type);
  if (entraPremium === 'no') {
    return provider ? { ...plain, workload, right: 'anyRole', needsRbac: true } : barred;
  }
  const needsRbac = entraPremium === 'unknown';
  const perhaps = provider && entraPremium === 'unknown' ? 'anyRole' : undefined;
  return { ...plain, workload, right: 'azure', perhaps, unclear: !provider, needsRbac };
}
