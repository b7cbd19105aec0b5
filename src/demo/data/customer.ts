/** Graph's `delegatedAdminRelationshipStatus`. */
export type DemoRelationshipStatus =
  | 'created'
  | 'approvalPending'
  | 'approved'
  | 'activating'
  | 'active'
  | 'expiring'
  | 'expired'
  | 'terminationRequested'
  | 'terminating'
  | 'terminated'
  | 'unknownFutureValue';

/** An access assignment: roles of a relationship, mapped to one of the partner's groups. */
export interface DemoAssignment {
  readonly id: string;
  /** `active` when absent. */
  readonly status?: 'pending' | 'deleting' | 'deleted' | 'error' | 'unknownFutureValue';
  readonly groupId: string;
  readonly roles: readonly string[];
}

/** A granular delegated admin privileges (GDAP) relationship. */
export interface DemoRelationship {
  /** Two GUIDs joined by `-`, as in Graph. */
  readonly id: string;
  readonly name: string;
  readonly status: DemoRelationshipStatus;
  /** Days from the start of the server, negative in the past; absent when it never became active. */
  readonly endsInDays?: number;
  readonly autoExtends?: boolean;
  readonly roles: readonly string[];
  readonly assignments?: readonly DemoAssignment[];
  /** Set when an indirect provider made it for us, its reseller. */
  readonly provider?: { readonly tenantId: string; readonly consentPending: boolean };
}

/** A tenant that the demo partner serves. */
export interface DemoCustomer {
  readonly tenantId: string;
  readonly name: string;
  /** The `*.onmicrosoft.com` name, which the portal links carry. */
  readonly initialDomain: string;
  /** The reseller contract; absent when there is none, and with it the only source of a domain. */
  readonly contract?: { readonly id: string; readonly defaultDomain: string };
  /** What this customer demonstrates: one line, for README and for whoever tries the demo. */
  readonly shows: string;
  readonly relationships: readonly DemoRelationship[];
}
