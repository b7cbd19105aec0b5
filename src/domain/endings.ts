import type { Customer } from './customer';

/** A relationship in force that ends soon and isn't extended by itself. */
export interface Ending {
  readonly customer: Customer;
  readonly relationshipId: string;
  readonly relationshipName: string;
  readonly endsAt: Date;
  /** Whole days that are left, rounded up; 0 on the last day. */
  readonly days: number;
}
