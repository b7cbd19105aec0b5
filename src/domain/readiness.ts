import type { Customer } from './customer';
import type { CustomerEvidence, Memberships } from './evidence';
import { judge } from './judge';
import { missingPieces } from './missing-pieces';
import type { MissingPiece } from './missing-pieces';
import { hasGdapApi } from './partner';
import type { Partner } from './partner';
import type { Question } from './question';
import { failedReading } from './reading';
import type { ReadFailure, Reading } from './reading';
import type { Verdict } from './verdict';

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
      readonly adminAgent: 'yes' | 'no' | 'unknown';
      readonly checkedAt: Date;
    }
  | { readonly kind: 'noGdapApi' }
  | { readonly kind: 'failed'; readonly failure: ReadFailure };

export interface ReadinessInput {
  readonly partner: Partner;
  readonly memberships: Reading<Memberships>;
  /** By the customer's tenant ID. A customer who is missing in it counts as not checked. */
  readonly survey: Reading<ReadonlyMap<string, CustomerEvidence>>;
  readonly customers: readonly Customer[];
}

/** What can this person file, and for how many customers? */
export function readiness(input: ReadinessInput, now: Date): Readiness {
  const { partner, memberships, survey, customers } = input;
  if (!hasGdapApi(partner.cloud)) return { kind: 'noGdapApi' };
  if (memberships.kind === 'failed') return memberships;
  if (survey.kind === 'failed') return survey;
  const verdicts = verdictsBy(input, survey.value, now);
  return {
    kind: 'known',
    families: READINESS_FAMILIES.map((family) => count(family, [...verdicts[family].values()])),
    missing: missingPieces(customers, verdicts.microsoft365),
    adminAgent: memberships.value.adminAgent,
    checkedAt: oldest([
      memberships.at,
      survey.at,
      ...[...survey.value.values()].map(({ checkedAt }) => checkedAt),
    ]),
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

function verdictsBy(
  { partner, memberships, customers }: ReadinessInput,
  survey: ReadonlyMap<string, CustomerEvidence>,
  now: Date,
): Readonly<Record<ReadinessFamily, ReadonlyMap<string, Verdict>>> {
  const questions = questionsOf(partner);
  const answers = (family: ReadinessFamily): ReadonlyMap<string, Verdict> =>
    new Map(
      customers.map(({ tenantId }) => {
        const evidence = { ...(survey.get(tenantId) ?? notSurveyed(now)), memberships };
        return [tenantId, judge(questions[family], evidence, now)];
      }),
    );
  return {
    microsoft365: answers('microsoft365'),
    dynamics: answers('dynamics'),
    entra: answers('entra'),
    azure: answers('azure'),
  };
}

function notSurveyed(now: Date): CustomerEvidence {
  return { checkedAt: now, relationships: failedReading({ kind: 'incomplete' }) };
}

function count(family: ReadinessFamily, verdicts: readonly Verdict[]): FamilyReadiness {
  const of = (kind: Verdict['kind']): number => verdicts.filter((verdict) => verdict.kind === kind).length;
  return {
    family,
    canFile: of('canFile'),
    unchecked: of('unchecked'),
    providerFiles: of('providerFiles'),
    total: verdicts.length,
  };
}

function oldest(times: readonly [Date, ...Date[]]): Date {
  return times.reduce((a, b) => (b < a ? b : a));
}
