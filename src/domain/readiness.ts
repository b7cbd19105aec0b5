import type { Customer } from './customer';
import type { CustomerEvidence, Evidence, Membership, Memberships } from './evidence';
import { shapesFor } from './evidence-shape';
import type { EvidenceShape } from './evidence-shape';
import { judge } from './judge';
import { MissingPieces } from './missing-pieces';
import type { MissingPiece } from './missing-pieces';
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

/** How many customers are looked at between two pauses: about a millisecond of work. */
const SLICE = 100;

/**
 * What can this person file, and for how many customers? Awaits `pause` every so often, so that over tens of thousands
 * of customers other turns go on.
 */
export async function readiness(
  input: ReadinessInput,
  now: Date,
  pause: () => Promise<void>,
): Promise<Readiness> {
  const { partner, memberships, survey, customers, unlisted = 'notRead' } = input;
  if (!hasGdapApi(partner.cloud)) return { kind: 'noGdapApi', checkedAt: now };
  if (memberships.kind === 'failed') return { ...memberships, checkedAt: now };
  if (survey.kind === 'failed') return { ...survey, checkedAt: now };
  const missing = unlisted === 'notRead' ? notSurveyed(now) : withoutRelationship(now);
  const tally = new ReadinessTally(partner, memberships, now);
  for (const [at, customer] of customers.entries()) {
    if (at > 0 && at % SLICE === 0) await pause();
    tally.add(customer, survey.value.get(customer.tenantId) ?? missing);
  }
  return tally.answer(survey.at);
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

type Read<T> = Extract<Reading<T>, { kind: 'read' }>;

/** Judges once for each shape that the evidence takes: for tens of thousands of customers that are but a few. */
class ReadinessTally {
  private readonly shapeOf: (evidence: CustomerEvidence) => EvidenceShape;
  private readonly shapes = new Map<string, Judged>();
  private readonly missing = new MissingPieces();
  private oldest: Date;

  constructor(
    private readonly partner: Partner,
    private readonly memberships: Read<Memberships>,
    private readonly now: Date,
  ) {
    this.shapeOf = shapesFor(memberships.value.groupIds, now);
    this.oldest = memberships.at;
  }

  add(customer: Customer, evidence: CustomerEvidence): void {
    const shape = this.shapeOf(evidence);
    const judged = this.judgedLike(shape.name, evidence);
    judged.customers++;
    this.oldest = sooner(this.oldest, evidence.checkedAt);
    const verdict = judged.verdicts.microsoft365;
    if (verdict.kind !== 'blocked') return;
    const { link } = verdict.broken;
    this.missing.add({ customer, link, groups: link === 'membership' ? shape.groupsThatWouldDo() : [] });
  }

  answer(surveyedAt: Date): Readiness {
    const { adminAgent, helpdeskAgent } = this.memberships.value;
    return {
      kind: 'known',
      families: READINESS_FAMILIES.map((family) => count(family, [...this.shapes.values()])),
      missing: this.missing.found(),
      adminAgent,
      helpdeskAgent,
      checkedAt: sooner(this.oldest, surveyedAt),
    };
  }

  private judgedLike(shape: string, evidence: CustomerEvidence): Judged {
    const known = this.shapes.get(shape);
    if (known) return known;
    const { memberships, partner, now } = this;
    const judged = { verdicts: verdictsFor({ ...evidence, memberships }, partner, now), customers: 0 };
    this.shapes.set(shape, judged);
    return judged;
  }
}

type Verdicts = Readonly<Record<ReadinessFamily, Verdict>>;

interface Judged {
  /** Of one of the customers whose evidence has this shape: the kinds and the link hold for all, names and IDs don't. */
  readonly verdicts: Verdicts;
  customers: number;
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

function count(family: ReadinessFamily, shapes: readonly Judged[]): FamilyReadiness {
  const sum = (some: readonly Judged[]): number =>
    some.reduce((total, { customers }) => total + customers, 0);
  const of = (kind: VerdictKind): number =>
    sum(shapes.filter(({ verdicts }) => verdicts[family].kind === kind));
  return {
    family,
    canFile: of('canFile'),
    unchecked: of('unchecked'),
    providerFiles: of('providerFiles'),
    total: sum(shapes),
  };
}

function sooner(a: Date, b: Date): Date {
  return b < a ? b : a;
}
