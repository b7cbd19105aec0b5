import type { ChainLink, Verdict, VerdictKind } from './verdict';
import type { WorkloadId } from './workloads';

/** What a person may say was wrong about an answer. */
export const FEEDBACK_REASONS = [
  'couldNotFile',
  'couldFile',
  'wrongPortal',
  'misunderstood',
  'somethingElse',
] as const;
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

/** Of a note in a person's own words, in UTF-16 units. */
export const LONGEST_NOTE = 300;

/** An answer as it was given, with what is needed to see afterwards why. */
export interface GivenAnswer {
  readonly id: string;
  readonly at: Date;
  /** When the evidence was read that it rests on. */
  readonly checkedAt: Date;
  /** Absent for the partner's own subscription and for marketplace products. */
  readonly customerTenantId: string | undefined;
  readonly workload: WorkloadId;
  readonly verdict: VerdictKind;
  /** Set where something was missing. */
  readonly brokenLink: ChainLink | undefined;
  /** Where the card sent the person, if it did. */
  readonly portalUrl: string | undefined;
}

/** "This was wrong", said by the person who got the answer. */
export interface Feedback {
  readonly personId: string;
  readonly saidAt: Date;
  readonly reason: FeedbackReason;
  /** In the person's own words. */
  readonly note: string | undefined;
  readonly answer: GivenAnswer;
}

/** What fits an answer of this kind: where it was no, nobody was kept from filing by a yes. */
export function reasonsFor(verdict: VerdictKind): readonly FeedbackReason[] {
  return FEEDBACK_REASONS.filter((reason) => !NEVER_FOR[verdict].includes(reason));
}

const NEVER_FOR: Readonly<Record<VerdictKind, readonly FeedbackReason[]>> = {
  canFile: ['couldFile'],
  blocked: ['couldNotFile', 'wrongPortal'],
  providerFiles: ['couldNotFile', 'wrongPortal'],
  publisherSupports: ['couldNotFile'],
  ownPlan: ['couldFile'],
  unchecked: [],
};

export function brokenLinkOf(verdict: Verdict): ChainLink | undefined {
  return verdict.kind === 'blocked' ? verdict.broken.link : undefined;
}
