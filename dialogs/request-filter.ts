import type { WorkloadId } from '../src/domain/workloads';
import type { HandOffFilter, Outcome } from '../src/domain/hand-off';
import { momentsOf } from '../src/domain/period-days';
import type { CustomerSlot } from './slots';

/** Which requests of the log are wanted, as far as a person can narrow it down. Days are calendar days of theirs. */
export interface RequestFilter {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly workload?: WorkloadId | undefined;
  readonly outcome?: Outcome | undefined;
}

/** Whose requests are wanted, for which customer. */
export interface RequestsAsked extends RequestFilter {
  /** `everybody` is for leads; whoever isn't one gets their own. */
  readonly of: 'mine' | 'everybody';
  readonly customer?: CustomerSlot | undefined;
}

export interface LogQuestion {
  /** Undefined is everybody. */
  readonly personId: string | undefined;
  readonly customerTenantId: string | undefined;
  /** IANA name: where the days begin and end. */
  readonly timeZone: string;
}

/** The filter in the terms of the log. */
export function logFilter(
  { from, until, workload, outcome }: RequestFilter,
  { personId, customerTenantId, timeZone }: LogQuestion,
): HandOffFilter {
  return { personId, customerTenantId, workload, outcome, ...momentsOf({ from, until }, timeZone) };
}
