import type { VerdictKind } from './verdict';
import type { WorkloadId } from './workloads';

/** What became of a request, as far as its person has told: nothing yet, it was filed, or it wasn't needed. */
export const OUTCOMES = ['open', 'filed', 'notFiled'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The moment in which a person was given the link to a portal. */
export interface HandOff {
  readonly id: string;
  readonly at: Date;
  readonly personId: string;
  /** Absent for the partner's own subscription and for marketplace products. */
  readonly customerTenantId: string | undefined;
  readonly workload: WorkloadId;
  readonly verdict: VerdictKind;
  /** The portal that the button opened. */
  readonly portalUrl: string | undefined;
  /** The evidence in one line, such as "relationship X, group Y, role Z". */
  readonly evidence: string;
  /** Whether the card reminded them to enter their own contact details, never the customer's. */
  readonly contactReminder: boolean;
  readonly outcome: Outcome;
  /** Microsoft's number, once the person has told it. */
  readonly ticket: string | undefined;
}

/** What a person tells afterwards about a request. A number that is known stays when none is told. */
export type Settlement =
  { readonly outcome: 'filed'; readonly ticket: string | undefined } | { readonly outcome: 'notFiled' };

/** Which hand-offs are wanted: those for which all of this holds. */
export interface HandOffFilter {
  readonly personId?: string | undefined;
  readonly customerTenantId?: string | undefined;
  readonly workload?: WorkloadId | undefined;
  readonly outcome?: Outcome | undefined;
  /** From this moment on. */
  readonly from?: Date | undefined;
  /** Before this moment. */
  readonly until?: Date | undefined;
}
