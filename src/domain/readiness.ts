import type { Customer } from './customer';
import type { CustomerEvidence, Evidence, Membership, Memberships } from './evidence';
import { shapeOf } from './evidence-shape';
import { judge } from './judge';
import { missingPieces } from './missing-pieces';
import type { Blocked, MissingPiece } from './missing-pieces';
import { hasGdapApi } from './partner';
import type { Partner } from './partner';
import type { Question } from './question';
import { failedReading, readingOf } from './reading';
import type { ReadFailure, Reading } from './reading';
import type { Verdict, VerdictKind } from './verdict';

/** The kinds of request that need different rights; one line each on the card. */
export const READINESS_FAMILIES = ['microsoft365', 'dynamics', 'entra', 'azure'] as const;
export type ReadinessFamily = (typeof READINESS_FAMILIES)[number];

/** For how many customers a person can file one kind of request. */
export interface FamilyReadiness {
  readonly family: ReadinessFamily;
  readonly canFile: number;
  /** Could not be checked, or the rules leave it open. */
  readonly unchecked: number;
  /** The subscription's provider has to file (Azure, for resellers and advisors). */
  readonly providerFiles: number;
  readonly total: number;
}

/** The answer to "am I ready?". */
export type Readiness =
  | {
      readonly kind: 'known';
      readonly families: readonly FamilyReadiness[];
      readonly missing: readonly MissingPiece[];
      readonly adminAgent: Membership;
      readonly helpdeskAgent: Membership;
      /** Of what it was concluded from, the oldest. */
      readonly checkedAt: Date;
    }
  | { readonly kind: 'noGdapApi'; readonly checkedAt: Date }
  | { readonly kind: 'failed'; readonly failure: ReadFailure; readonly checkedAt: Date };

export interface ReadinessInput {
  readonly partner: Partner;
  readonly memberships: Reading<Memberships>;
  /** By the customer's tenant ID. A customer who is missing in it counts as not checked, unless said otherwise. */
  readonly survey: Reading<ReadonlyMap<string, CustomerEvidence>>;
  /** What it means that a customer is missing in a survey: a complete one leaves out who has no relationship. */
  readonly unlisted?: 'notRead' | 'noRelationship';
  readonly customers: readonly Customer[];
}

/** What can this person file, and for how many customers? */
export function readiness(input: ReadinessInput, now: Date): Readiness {
  const { partner, memberships, survey } = input;
  if (!hasGdapApi(partner.cloud)) return { kind: 'noGdapApi', checkedAt: now };
  if (memberships.kind === 'failed') return { ...memberships, checkedAt: now };
  if (survey.kind === 'failed') return { ...survey, checkedAt: now };
  const { adminAgent, helpdeskAgent } = memberships.value;
  const findings = findingsOf(input, survey.value, now);
  return {
    kind: 'known',
    families: READINESS_FAMILIES.map((family) => count(family, findings)),
    missing: missingPieces(blockedIn(findings, partner, now)),
    adminAgent,
    helpdeskAgent,
    checkedAt: oldest(memberships.at, survey.at, findings),
  };
}

/** One question a family. Entra ID is counted as with P1 or P2, Azure as sold by us. */
function questionsOf(partner: Partner): Readonly<Record<ReadinessFamily, Question>> {
  return {
    microsoft365: { workload: 'm365', partner },
    dynamics: { workload: 'dynamics365', partner },
    entra: { workload: 'entra', partner, entraPremium: 'yes' },
    azure: { workload: 'azure', partner, azureSeller: 'us' },
  };
}

type Verdicts = Readonly<Record<ReadinessFamily, Verdict>>;

interface Finding {
  readonly customer: Customer;
  readonly evidence: Evidence;
  /** Of somebody whose evidence has the same shape: the kinds and the broken links hold, names and IDs don't. */
  readonly verdicts: Verdicts;
}

/** Judged once for each shape that the evidence takes: for tens of thousands of customers that are but a few. */
function findingsOf(
  { partner, memberships, customers, unlisted = 'notRead' }: ReadinessInput,
  survey: ReadonlyMap<string, CustomerEvidence>,
  now: Date,
): readonly Finding[] {
  const judged = new Map<string, Verdicts>();
  const missing = unlisted === 'notRead' ? notSurveyed(now) : withoutRelationship(now);
  return customers.map((customer) => {
    const found = survey.get(customer.tenantId) ?? missing;
    const evidence = { ...found, memberships };
    const shape = shapeOf(found, memberships, now);
    const verdicts = judged.get(shape) ?? verdictsFor(evidence, partner, now);
    judged.set(shape, verdicts);
    return { customer, evidence, verdicts };
  });
}

function verdictsFor(evidence: Evidence, partner: Partner, now: Date): Verdicts {
  const questions = questionsOf(partner);
  return {
    microsoft365: judge(questions.microsoft365, evidence, now),
    dynamics: judge(questions.dynamics, evidence, now),
    entra: judge(questions.entra, evidence, now),
    azure: judge(questions.azure, evidence, now),
  };
}

function notSurveyed(now: Date): CustomerEvidence {
  return { checkedAt: now, relationships: failedReading({ kind: 'incomplete' }) };
}

function withoutRelationship(now: Date): CustomerEvidence {
  return { checkedAt: now, relationships: readingOf([], now) };
}

/** Whose Microsoft 365 requests are blocked. Which groups would open a customer depends on that customer alone. */
function blockedIn(findings: readonly Finding[], partner: Partner, now: Date): readonly Blocked[] {
  const question = questionsOf(partner).microsoft365;
  return findings.flatMap(({ customer, evidence, verdicts }): Blocked[] => {
    const alike = verdicts.microsoft365;
    if (alike.kind !== 'blocked') return [];
    const own = alike.broken.link === 'membership' ? judge(question, evidence, now) : alike;
    return own.kind === 'blocked' ? [{ customer, broken: own.broken }] : [];
  });
}

function count(family: ReadinessFamily, findings: readonly Finding[]): FamilyReadiness {
  const of = (kind: VerdictKind): number =>
    findings.filter(({ verdicts }) => verdicts[family].kind === kind).length;
  return {
    family,
    canFile: of('canFile'),
    unchecked: of('unchecked'),
    providerFiles: of('providerFiles'),
    total: findings.length,
  };
}

function oldest(memberships: Date, survey: Date, findings: readonly Finding[]): Date {
  const sooner = (a: Date, b: Date): Date => (b < a ? b : a);
  return findings.reduce(
    (time, { evidence }) => sooner(time, evidence.checkedAt),
    sooner(memberships, survey),
  );
}
