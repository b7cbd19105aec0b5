import { daysLeft } from './best-chain';
import type { Customer } from './customer';
import type { CustomerEvidence } from './evidence';
import { isUsable, readRelationships } from './find-chains';
import { failureOf, type ReadFailure, type Reading } from './reading';

/** A relationship in force that ends soon and isn't extended by itself. */
export interface Ending {
  readonly customer: Customer;
  readonly relationshipId: string;
  readonly relationshipName: string;
  readonly endsAt: Date;
  /** Whole days that are left, rounded up: 1 on the last day. */
  readonly days: number;
}

/** Everybody's relationships, as far as they were read. */
export interface EndingsInput {
  readonly customers: readonly Customer[];
  /** By the customer's tenant ID. */
  readonly survey: Reading<ReadonlyMap<string, CustomerEvidence>>;
  /** What it means that a customer is missing in the survey. */
  readonly unlisted: 'notRead' | 'noRelationship';
  /** Set when there may be customers beside these. */
  readonly gap: ReadFailure | undefined;
}

/** What ends soon. With a gap there may be more. */
export interface Endings {
  /** What ends first comes first. */
  readonly endings: readonly Ending[];
  readonly gap: ReadFailure | undefined;
}

/** By relationship ID: the last threshold that somebody was told of, in days before the end. */
export type ToldEndings = Readonly<Record<string, number>>;

/** Days before the end, as in Microsoft's own notices. Source: `gdapExpiry` in sources.ts. */
const THRESHOLDS = [1, 7, 30] as const;
const FIRST_THRESHOLD = Math.max(...THRESHOLDS);
const DAY_MS = 24 * 60 * 60 * 1000;

/** Relationships in force now that will have passed a threshold before `until`, the time of the next look. */
export function endingsBefore(input: EndingsInput, now: Date, until: Date): Endings {
  if (input.survey.kind === 'failed') return { endings: [], gap: input.survey.failure };
  const endings: Ending[] = [];
  let { gap } = input;
  for (const customer of input.customers) {
    const evidence = input.survey.value.get(customer.tenantId);
    gap ??= evidence ? gapIn(evidence) : unlistedGap(input);
    if (evidence) endings.push(...endingsOf(customer, evidence, now, until));
  }
  return { endings: endings.sort(compare), gap };
}

/**
 * What somebody is to be told of now who is told next at `until`, and what they know afterwards. Each threshold is
 * told once: rather early than late, so one that would be passed before `until` counts now. Of several that are passed
 * at once only the last is told.
 */
export function dueEndings(
  { endings, gap }: Endings,
  told: ToldEndings,
  until: Date,
): { readonly due: readonly Ending[]; readonly told: ToldEndings } {
  const earlier = new Map(Object.entries(told));
  // Whether a relationship is gone only a complete reading tells.
  const known = new Map(gap ? earlier : []);
  const due: Ending[] = [];
  for (const ending of endings) {
    const before = earlier.get(ending.relationshipId) ?? Infinity;
    const passed = thresholdBefore(ending.endsAt, until) ?? Infinity;
    if (passed < before) due.push(ending);
    const least = Math.min(passed, before);
    if (least < Infinity) known.set(ending.relationshipId, least);
  }
  return { due, told: Object.fromEntries(known) };
}

function endingsOf(
  customer: Customer,
  evidence: CustomerEvidence,
  now: Date,
  until: Date,
): readonly Ending[] {
  return readRelationships(evidence).flatMap((relationship): readonly Ending[] => {
    const { endsAt, autoExtends, id, name } = relationship;
    if (!endsAt || autoExtends || !isUsable(relationship, now)) return [];
    if (!isPassed(FIRST_THRESHOLD, endsAt, until)) return [];
    return [{ customer, relationshipId: id, relationshipName: name, endsAt, days: daysLeft(endsAt, now) }];
  });
}

/** The last of the thresholds that are passed before `until`. */
function thresholdBefore(endsAt: Date, until: Date): number | undefined {
  return THRESHOLDS.find((days) => isPassed(days, endsAt, until));
}

function isPassed(days: number, endsAt: Date, until: Date): boolean {
  return endsAt.getTime() - days * DAY_MS < until.getTime();
}

/** What an ending depends on; who is assigned is of no matter. */
function gapIn({ relationships, gap }: CustomerEvidence): ReadFailure | undefined {
  return failureOf(relationships) ?? gap;
}

function unlistedGap({ unlisted }: EndingsInput): ReadFailure | undefined {
  return unlisted === 'notRead' ? { kind: 'incomplete' } : undefined;
}

function compare(a: Ending, b: Ending): number {
  const names = [a, b].map(({ customer, relationshipId }) => `${customer.name} ${relationshipId}`);
  return a.endsAt.getTime() - b.endsAt.getTime() || ((names[0] ?? '') < (names[1] ?? '') ? -1 : 1);
}
