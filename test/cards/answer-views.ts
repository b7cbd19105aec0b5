import type { AnswerView } from '../../cards/answer-card';
import type { Agents } from '../../src/domain/agents';
import type { Customer } from '../../src/domain/customer';
import {
  ASSIGNMENT_STATUSES,
  RELATIONSHIP_STATUSES,
  type AccessAssignment,
  type AssignedGroup,
  type Relationship,
} from '../../src/domain/evidence';
import type { Incident, KnownIncidents } from '../../src/domain/incident';
import { PARTNER_TYPES, type Cloud } from '../../src/domain/partner';
import { readingOf, type ReadFailure, type Reading } from '../../src/domain/reading';
import { routeFor } from '../../src/domain/route-for';
import { ROLES, SERVICE_SUPPORT_ADMINISTRATOR } from '../../src/domain/roles';
import type { BrokenLink, Chain, UncheckedReason, Verdict, Warning } from '../../src/domain/verdict';
import type { WorkloadId } from '../../src/domain/workloads';

export const NOW = new Date('2026-11-22T09:41:00Z');
/** When Microsoft wrote about an incident last. */
const LATER = new Date('2026-11-22T11:05:00Z');
export const TENANT = '0a1b2c3d-0000-4000-8000-00000a1b2c3d';
export const PARTNER = { type: PARTNER_TYPES[0], cloud: 'commercial' } as const;

/** Everything with names from outside, so that each can be replaced by something hostile. */
export interface Names {
  readonly customer: string;
  readonly domain: string;
  readonly person: string;
  readonly relationship: string;
  readonly group: string;
  readonly incident: string;
}

export const USUAL: Names = {
  customer: 'Contoso',
  domain: 'contoso.onmicrosoft.com',
  person: 'Adele Vance',
  relationship: 'Contoso support 2026',
  group: 'GDAP Service Support',
  incident: 'Some users can’t send mail to external recipients',
};

export function everywhere(text: string): Names {
  return { customer: text, domain: text, person: text, relationship: text, group: text, incident: text };
}

export function customerOf(names: Names): Customer {
  return { tenantId: TENANT, name: names.customer, domain: names.domain };
}

export function assignmentOf(names: Names, group?: AssignedGroup): AccessAssignment {
  return {
    id: 'assignment',
    status: 'active',
    group: group ?? { kind: 'found', id: TENANT, name: names.group },
    roleIds: [SERVICE_SUPPORT_ADMINISTRATOR],
  };
}

export function relationshipOf(names: Names): Relationship {
  return {
    id: 'relationship',
    name: names.relationship,
    status: 'active',
    roleIds: ROLES.slice(0, 12).map((role) => role.templateId),
    endsAt: new Date('2027-03-12T00:00:00Z'),
    autoExtends: false,
    awaitsOurReview: false,
    indirectProviderTenantId: undefined,
    assignments: readingOf([assignmentOf(names)], NOW),
  };
}

export function chainOf(names: Names): Chain {
  return {
    relationship: relationshipOf(names),
    assignment: assignmentOf(names),
    roleId: SERVICE_SUPPORT_ADMINISTRATOR,
  };
}

export function incidentsOf(names: Names, count: number): readonly Incident[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `EX${226574 + index}`,
    title: names.incident,
    service: index % 2 === 0 ? 'Exchange Online' : names.incident,
    severity: index % 2 === 0 ? 'incident' : 'advisory',
    startedAt: index % 3 === 2 ? undefined : NOW,
    updatedAt: index % 3 === 1 ? undefined : LATER,
  }));
}

/** The same as they were read, seen from the customer's tenant or from our own. */
export function knownIncidents(
  incidents: readonly Incident[],
  seenFrom: KnownIncidents['seenFrom'] = 'ownTenant',
): Reading<KnownIncidents> {
  return readingOf({ incidents, seenFrom }, NOW);
}

export const ADMIN_AGENT = ['yes', 'no', 'unknown'] as const;

/** Nobody is Admin agent or Helpdesk agent. */
export const NO_AGENTS: Agents = {
  admin: { items: [], gap: undefined, at: NOW },
  helpdesk: { items: [], gap: undefined, at: NOW },
};

/** Every warning that there is. */
export const WARNINGS: readonly Warning[] = [
  { kind: 'notAdminAgent' },
  { kind: 'adminAgentUnknown' },
  ...[0, 1, 12].map((days) => ({ kind: 'endsSoon', endsAt: NOW, days }) as const),
  { kind: 'microsoftLedOnly' },
  ...ADMIN_AGENT.map((adminAgent) => ({ kind: 'azureRbacNotVerified', adminAgent }) as const),
  { kind: 'azureSellerUnknown' },
  { kind: 'resellerRulesDisagree' },
  { kind: 'roleNotListedForPortal' },
  { kind: 'deprecatedRole' },
];

/** Every way in which a reading can fail. */
export const FAILURES: readonly ReadFailure[] = [
  { kind: 'unreachable' },
  { kind: 'throttled', retryAfterSeconds: undefined },
  { kind: 'throttled', retryAfterSeconds: 1 },
  { kind: 'throttled', retryAfterSeconds: 30 },
  { kind: 'refused', permission: undefined },
  { kind: 'refused', permission: 'DelegatedAdminRelationship.Read.All' },
  { kind: 'malformed' },
  { kind: 'incomplete' },
  { kind: 'stillReading' },
];

/** Every reason why nothing could be concluded. */
export const REASONS: readonly UncheckedReason[] = [
  { kind: 'noGdapApi' },
  ...FAILURES.map((failure) => ({ kind: 'readFailed', failure }) as const),
  { kind: 'entraPremiumUnknown' },
  { kind: 'rulesUnclear' },
];

function activeProblems() {
  const statuses = RELATIONSHIP_STATUSES.filter((status) => status !== 'active');
  return [...statuses, 'awaitsOurReview', 'pastItsEnd'] as const;
}

function assignmentProblems() {
  const statuses = ASSIGNMENT_STATUSES.filter((status) => status !== 'active');
  return [...statuses, 'none', 'roleNotAssigned'] as const;
}

/** Every link of the chain, broken in every way that there is. */
export function brokenLinks(names: Names): readonly BrokenLink[] {
  const relationship = relationshipOf(names);
  const groups: readonly AssignedGroup[] = [
    { kind: 'found', id: TENANT, name: names.group },
    { kind: 'deleted', id: TENANT },
    { kind: 'unnamed', id: TENANT },
    { kind: 'found', id: TENANT, name: names.group },
    { kind: 'found', id: TENANT, name: names.group },
  ];
  const assignments = groups.map((group) => assignmentOf(names, group));
  return [
    { link: 'relationship' },
    ...activeProblems().map((problem) => ({ link: 'active', relationship, problem }) as const),
    { link: 'role', relationship },
    { link: 'role', relationship: { ...relationship, roleIds: [] } },
    ...assignmentProblems().flatMap((problem) =>
      [undefined, assignmentOf(names)].map(
        (assignment) => ({ link: 'assignment', relationship, problem, assignment }) as const,
      ),
    ),
    ...(['notMember', 'groupDeleted'] as const).flatMap((problem) =>
      [assignments.slice(0, 1), assignments].map(
        (broken) => ({ link: 'membership', relationship, assignments: broken, problem }) as const,
      ),
    ),
  ];
}

/** Every verdict that there is, for names of our choice. */
export function verdicts(names: Names): readonly Verdict[] {
  return [
    { kind: 'canFile', chain: chainOf(names), warnings: [] },
    ...WARNINGS.map((warning) => ({ kind: 'canFile', chain: chainOf(names), warnings: [warning] }) as const),
    ...brokenLinks(names).map((broken) => ({ kind: 'blocked', broken, warnings: [] }) as const),
    { kind: 'providerFiles', because: 'partnerType' },
    { kind: 'providerFiles', because: 'soldByAnother' },
    { kind: 'publisherSupports' },
    { kind: 'ownPlan' },
    ...REASONS.flatMap((reason) =>
      [undefined, chainOf(names)].map(
        (chain) => ({ kind: 'unchecked', reason, chain, warnings: [] }) as const,
      ),
    ),
  ];
}

interface AnswerViewOptions {
  readonly names?: Names;
  readonly workload?: WorkloadId;
  readonly cloud?: Cloud;
}

/** A whole view for one verdict. */
export function answerView(
  verdict: Verdict,
  { names = USUAL, workload = 'exchange', cloud = 'commercial' }: AnswerViewOptions = {},
): AnswerView {
  const customer = customerOf(names);
  return {
    question: { workload, partner: { ...PARTNER, cloud } },
    customer,
    verdict,
    route: routeFor({ workload, customer, cloud, serviceLinks: [] }),
    checkedAt: NOW,
    incidents: knownIncidents(incidentsOf(names, 1)),
    contact: { name: names.person, email: 'adele.vance@northwind.example' },
    handOffId: 'hand-off-1',
    answerId: 'hand-off-1',
    answeredAt: NOW,
    demo: true,
    lookAlikes: false,
  };
}
