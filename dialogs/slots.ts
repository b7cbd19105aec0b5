import type { Arrangement } from '../cards/actions';
import type { Customer } from '../src/domain/customer';
import type { Outcome } from '../src/domain/hand-off';
import type { AzureSeller, EntraPremium } from '../src/domain/question';
import type { ReadFailure } from '../src/domain/reading';
import type { WorkloadId } from '../src/domain/workloads';

/** The customer that a request is for. */
export type CustomerSlot =
  | { readonly kind: 'known'; readonly customer: Customer }
  /** The directory could not be read. What was typed is kept, so that nothing is lost, but it can't be checked. */
  | { readonly kind: 'typed'; readonly text: string; readonly failure: ReadFailure }
  /** A button or an earlier answer named a customer that this person may not see. Nothing is kept of it. */
  | { readonly kind: 'hidden'; readonly sees: 'own' | 'all' };

/** Which requests of the log are wanted; the customer and the product are slots of their own. */
export interface RequestsSlot {
  readonly of: 'mine' | 'everybody';
  /** Calendar days as `YYYY-MM-DD`, both of them inside. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly outcome?: Outcome | undefined;
  /** A customer was named, so it has to be found out which. */
  readonly forCustomer?: boolean;
  /** To be saved as a file, not to be shown. */
  readonly asFile?: boolean;
}

/** What is known about a request. Every form uses the part that it needs. */
export interface Slots {
  readonly customer?: CustomerSlot;
  /** Tenant IDs of the customers that were offered, so that "the second one" can be understood. */
  readonly candidates?: readonly string[];
  /** Words that seemed to name a customer and fit nobody, or that the candidates only come near to: the question says so. */
  readonly sought?: string;
  readonly workload?: WorkloadId;
  /** Several products were named at once: the question offers them first. */
  readonly workloadGuesses?: readonly WorkloadId[];
  readonly entraPremium?: EntraPremium;
  readonly azureSeller?: AzureSeller;
  readonly arrangement?: Arrangement;
  readonly handOffId?: string;
  readonly ticket?: string;
  readonly requests?: RequestsSlot;
}

export function knownCustomer(slots: Slots): Customer | undefined {
  return slots.customer?.kind === 'known' ? slots.customer.customer : undefined;
}

/**
 * Slots with more of them. Never `{ ...slots, ...more }`: to each object that gets further fields after a spread, V8
 * gives a hidden class of its own, which takes longer than all else about it, now and whenever somebody looks into it.
 */
export function withSlots<More extends Slots>(slots: Slots, more: More): Slots & More {
  return Object.assign({}, slots, more);
}

/** What was only there to help asking for the customer is dropped once that is settled. */
export function withoutHints(slots: Slots): Slots {
  if (slots.candidates === undefined && slots.sought === undefined) return slots;
  const { candidates: _candidates, sought: _sought, ...rest } = slots;
  return rest;
}
