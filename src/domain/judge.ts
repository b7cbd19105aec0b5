import { bestChain } from './best-chain';
import type { Evidence } from './evidence';
import { filingRule } from './filing-rule';
import type { ChainRule } from './filing-rule';
import { chainsOf, evidenceFailure, openChains } from './find-chains';
import { furthestBrokenLink } from './furthest-broken-link';
import { hasGdapApi } from './partner';
import type { Question } from './question';
import { failureOf } from './reading';
import type { Chain, UncheckedReason, Verdict, Warning } from './verdict';
import { adminAgentOf, adminAgentWarnings, chainWarnings, customerWarnings, rbacWarnings } from './warnings';
import type { TicketRight } from './workloads';

/**
 * May this person file this request for this customer? Concludes from what was read and from nothing else: `canFile`
 * needs a complete chain in what was fully read, `blocked` needs everything to have been read.
 */
export function judge(question: Question, evidence: Evidence, now: Date): Verdict {
  const rule = filingRule(question);
  if (rule.kind === 'settled') return rule.verdict;
  const findings: Findings = { rule, evidence, now };
  if (!hasGdapApi(question.partner.cloud)) return unchecked({ kind: 'noGdapApi' }, findings);
  const chains = personalChains(rule.right, findings);
  const chain = bestChain(chains, rule.workload, now);
  return chain === undefined ? withoutChain(findings) : withChain(chain, chains, findings);
}

interface Findings {
  readonly rule: ChainRule;
  readonly evidence: Evidence;
  readonly now: Date;
}

function personalChains(right: TicketRight, { evidence, now }: Findings): readonly Chain[] {
  if (evidence.memberships.kind === 'failed') return [];
  return chainsOf(openChains(right, evidence, now), evidence.memberships.value.groupIds);
}

function withChain(chain: Chain, chains: readonly Chain[], findings: Findings): Verdict {
  const { rule, now } = findings;
  const warnings = [...generalWarnings(findings), ...chainWarnings(chain, chains, rule, now)];
  if (rule.unclear) return { kind: 'unchecked', reason: { kind: 'rulesUnclear' }, chain, warnings };
  return { kind: 'canFile', chain, warnings };
}

function withoutChain(findings: Findings): Verdict {
  const { rule, evidence, now } = findings;
  const failure = failureOf(evidence.memberships) ?? evidenceFailure(evidence);
  if (failure !== undefined) return unchecked({ kind: 'readFailed', failure }, findings);
  const chain = chainThatPerhapsDoes(findings);
  if (chain !== undefined) return unchecked({ kind: 'entraPremiumUnknown' }, findings, chain);
  const broken = furthestBrokenLink(rule.right, evidence, now);
  return { kind: 'blocked', broken, warnings: [...rule.warnings, ...customerWarnings(evidence, now)] };
}

function chainThatPerhapsDoes(findings: Findings): Chain | undefined {
  const { rule, now } = findings;
  if (rule.perhaps === undefined) return undefined;
  return bestChain(personalChains(rule.perhaps, findings), rule.workload, now);
}

function unchecked(reason: UncheckedReason, findings: Findings, chain?: Chain): Verdict {
  const { rule, now } = findings;
  const ofChain = chain === undefined ? [] : chainWarnings(chain, [chain], rule, now);
  return { kind: 'unchecked', reason, chain, warnings: [...generalWarnings(findings), ...ofChain] };
}

function generalWarnings({ rule, evidence, now }: Findings): readonly Warning[] {
  const adminAgent = adminAgentOf(evidence.memberships);
  return [
    ...rule.warnings,
    ...rbacWarnings(rule, adminAgent),
    ...customerWarnings(evidence, now),
    ...adminAgentWarnings(adminAgent),
  ];
}
