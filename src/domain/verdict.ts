import type { AccessAssignment, AssignmentStatus, Relationship, RelationshipStatus } from './evidence';
import type { ReadFailure } from './reading';

/** The links of the access chain, in the order in which they are checked. */
export const CHAIN_LINKS = ['relationship', 'active', 'role', 'assignment', 'membership'] as const;
export type ChainLink = (typeof CHAIN_LINKS)[number];

/** One unbroken way from the customer's grant to the person. */
export interface Chain {
  readonly relationship: Relationship;
  readonly assignment: AccessAssignment;
  /** Template ID of the role in that assignment that permits filing (the least-privileged one, if several). */
  readonly roleId: string;
}

/** The furthest link that was reached and broke, with what is needed to mend it. */
export type BrokenLink =
  | { readonly link: 'relationship' }
  | {
      readonly link: 'active';
      readonly relationship: Relationship;
      readonly problem: Exclude<RelationshipStatus, 'active'> | 'awaitsOurReview' | 'pastItsEnd';
    }
  | { readonly link: 'role'; readonly relationship: Relationship }
  | {
      readonly link: 'assignment';
      readonly relationship: Relationship;
      readonly problem: Exclude<AssignmentStatus, 'active'> | 'none' | 'roleNotAssigned';
      readonly assignment: AccessAssignment | undefined;
    }
  | {
      readonly link: 'membership';
      readonly relationship: Relationship;
      /** The groups that would do, each through its assignment; never empty. */
      readonly assignments: readonly AccessAssignment[];
      readonly problem: 'notMember' | 'groupDeleted';
    };

/** Things worth knowing that never block. */
export type Warning =
  | { readonly kind: 'notAdminAgent' }
  | { readonly kind: 'adminAgentUnknown' }
  | { readonly kind: 'endsSoon'; readonly endsAt: Date; readonly days: number }
  | { readonly kind: 'microsoftLedOnly' }
  | { readonly kind: 'azureRbacNotVerified'; readonly adminAgent: 'yes' | 'no' | 'unknown' }
  | { readonly kind: 'azureSellerUnknown' }
  | { readonly kind: 'resellerRulesDisagree' }
  | { readonly kind: 'roleNotListedForPortal' }
  | { readonly kind: 'deprecatedRole' };

/** Why nothing could be concluded. */
export type UncheckedReason =
  | { readonly kind: 'noGdapApi' }
  | { readonly kind: 'readFailed'; readonly failure: ReadFailure }
  /** Entra request, licence unknown, and only the test for customers without P1/P2 is met. */
  | { readonly kind: 'entraPremiumUnknown' }
  /** Entra request by a reseller or advisor: Microsoft's own pages leave it open. */
  | { readonly kind: 'rulesUnclear' };

/** What the rules conclude for a person, a customer and a workload. */
export type Verdict =
  | { readonly kind: 'canFile'; readonly chain: Chain; readonly warnings: readonly Warning[] }
  | { readonly kind: 'blocked'; readonly broken: BrokenLink; readonly warnings: readonly Warning[] }
  | {
      readonly kind: 'providerFiles';
      /** We are a reseller or advisor, or another partner sold the subscription. */
      readonly because: 'partnerType' | 'soldByAnother';
    }
  | { readonly kind: 'publisherSupports' }
  | { readonly kind: 'ownPlan' }
  | {
      readonly kind: 'unchecked';
      readonly reason: UncheckedReason;
      /** The chain that was found, where the doubt is about the rules and not about the reading. */
      readonly chain: Chain | undefined;
      readonly warnings: readonly Warning[];
    };
export type VerdictKind = Verdict['kind'];

/** Every kind, for reading back what was stored. */
export const VERDICT_KINDS = {
  canFile: 'canFile',
  blocked: 'blocked',
  providerFiles: 'providerFiles',
  publisherSupports: 'publisherSupports',
  ownPlan: 'ownPlan',
  unchecked: 'unchecked',
} as const satisfies { readonly [Kind in VerdictKind]: Kind };
