import type { VerdictKind } from './verdict';
import type { WorkloadId } from './workloads';

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
  /** Microsoft's number, once the person has told it. */
  readonly ticket: string | undefined;
}
