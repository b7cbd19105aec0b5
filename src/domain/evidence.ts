import type { ReadFailure, Reading } from './reading';

/** Graph's `delegatedAdminRelationshipStatus`, plus `other` for values that are unknown to us. */
export const RELATIONSHIP_STATUSES = [
  'created',
  'approvalPending',
  'approved',
  'activating',
  'active',
  'expiring',
  'expired',
  'terminationRequested',
  'terminating',
  'terminated',
  'other',
] as const;
export type RelationshipStatus = (typeof RELATIONSHIP_STATUSES)[number];

/** Graph's `delegatedAdminAccessAssignmentStatus`, plus `other` for values that are unknown to us. */
export const ASSIGNMENT_STATUSES = ['pending', 'active', 'deleting', 'deleted', 'error', 'other'] as const;
export type AssignmentStatus = (typeof ASSIGNMENT_STATUSES)[number];

/** The security group in the partner's tenant that an access assignment points to. */
export type AssignedGroup =
  | { readonly kind: 'found'; readonly id: string; readonly name: string }
  /** The assignment still names it, but the group was deleted. */
  | { readonly kind: 'deleted'; readonly id: string }
  /** Its name could not be read. That takes nothing from the chain: membership goes by ID. */
  | { readonly kind: 'unnamed'; readonly id: string };

/** The second half of GDAP: the partner mapped roles to one of its security groups. */
export interface AccessAssignment {
  readonly id: string;
  readonly status: AssignmentStatus;
  readonly group: AssignedGroup;
  /** Template IDs of Entra roles. A role counts only from here, never from the relationship alone. */
  readonly roleIds: readonly string[];
}

/** The first half of GDAP: the customer granted roles to the partner. */
export interface Relationship {
  readonly id: string;
  readonly name: string;
  readonly status: RelationshipStatus;
  readonly roleIds: readonly string[];
  readonly endsAt: Date | undefined;
  /** `autoExtendDuration` is longer than zero. */
  readonly autoExtends: boolean;
  /** An indirect provider made it for us (its reseller) and we haven't reviewed it yet. */
  readonly awaitsOurReview: boolean;
  /** Tenant of the indirect provider, when one made this relationship. */
  readonly indirectProviderTenantId: string | undefined;
  /** Read for usable relationships only; for all others it is an empty list. */
  readonly assignments: Reading<readonly AccessAssignment[]>;
}

/** All that was read about a customer, whoever asks. */
export interface CustomerEvidence {
  readonly checkedAt: Date;
  readonly relationships: Reading<readonly Relationship[]>;
  /** Set when there may be more relationships than those that were read: nothing negative follows from these. */
  readonly gap?: ReadFailure | undefined;
}

/** The groups that a person is in, directly or through other groups. */
export interface Memberships {
  readonly groupIds: ReadonlySet<string>;
  /** Member of the well-known group AdminAgents, which Partner Center calls Admin agent. */
  readonly adminAgent: Membership;
  /** Member of the well-known group HelpdeskAgents, which Partner Center calls Helpdesk agent. */
  readonly helpdeskAgent: Membership;
}

/** `unknown` when the answer carried no names and the group's ID could not be found either. */
export type Membership = 'yes' | 'no' | 'unknown';

/** What `judge` concludes from. */
export interface Evidence extends CustomerEvidence {
  readonly memberships: Reading<Memberships>;
}
