import type { Customer } from '../../src/domain/customer';
import type {
  AccessAssignment,
  Evidence,
  Membership,
  Memberships,
  Relationship,
} from '../../src/domain/evidence';
import type { Person } from '../../src/domain/person';
import { readingOf } from '../../src/domain/reading';
import type { Listing, ReadFailure, Reading } from '../../src/domain/reading';

/** The moment at which everything in the builders was read. */
export const NOW = new Date('2026-03-02T09:41:00Z');

/** Template IDs as Microsoft publishes them. */
export const ROLE = {
  serviceSupport: 'f023fd81-a637-4b56-95fd-791ac0226033',
  global: '62e90394-69f5-4237-9190-012177145e10',
  globalReader: 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  helpdesk: '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  exchange: '29232cdf-9323-42fd-ade2-1d097af3e4de',
  dynamics: '44367163-eba1-44c3-98af-f5787879f96a',
  directoryReaders: '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  /** Holds the Microsoft 365 ticket permission only. */
  domainName: '8329153b-31d0-4727-b945-745eb3bc5f31',
  /** Holds the Entra ticket permission only. */
  authenticationPolicy: '0526716b-113d-4c15-b2c8-68e3c22b9f80',
  partnerTier1: '4ba39ca4-527c-499a-b93d-d9b492c50246',
  partnerTier2: 'e00e864a-17c5-4a4b-9c06-f5b95a8d5bd8',
  /** In nobody's list of built-in roles. */
  unknown: '00000000-1111-4222-8333-444444444444',
} as const;

export const GROUP_ID = 'a1000000-0000-4000-8000-000000000001';

export function daysFromNow(days: number): Date {
  return new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);
}

export function aCustomer(overrides: Partial<Customer> = {}): Customer {
  return {
    tenantId: 'c0000000-0000-4000-8000-0000000c0a01',
    name: 'Contoso',
    domain: 'contoso.onmicrosoft.com',
    ...overrides,
  };
}

export function aPerson(overrides: Partial<Person> = {}): Person {
  return {
    id: 'b0000000-0000-4000-8000-0000000000a1',
    name: 'Adele Vance',
    email: 'adele@fabrikam.com',
    ...overrides,
  };
}

/** Active, to a group that exists, with Service Support Administrator. */
export function anAssignment(overrides: Partial<AccessAssignment> = {}): AccessAssignment {
  return {
    id: 'd0000000-0000-4000-8000-000000000001',
    status: 'active',
    group: { kind: 'found', id: GROUP_ID, name: 'GDAP Support' },
    roleIds: [ROLE.serviceSupport],
    ...overrides,
  };
}

/** Active for another year, with Service Support Administrator granted and assigned. */
export function aRelationship(overrides: Partial<Relationship> = {}): Relationship {
  return {
    id: 'e0000000-0000-4000-8000-000000000001-e0000000-0000-4000-8000-000000000002',
    name: 'Contoso support',
    status: 'active',
    roleIds: [ROLE.serviceSupport],
    endsAt: daysFromNow(365),
    autoExtends: true,
    awaitsOurReview: false,
    indirectProviderTenantId: undefined,
    assignments: readingOf([anAssignment()], NOW),
    ...overrides,
  };
}

/** A relationship and its one assignment, both with these roles. */
export function aRelationshipWithRoles(...roleIds: readonly string[]): Relationship {
  return aRelationship({ roleIds, assignments: readingOf([anAssignment({ roleIds })], NOW) });
}

export function membershipsOf(
  groupIds: readonly string[],
  adminAgent: Membership = 'yes',
  helpdeskAgent: Membership = 'no',
): Reading<Memberships> {
  return readingOf({ groupIds: new Set(groupIds), adminAgent, helpdeskAgent }, NOW);
}

interface EvidenceParts {
  readonly checkedAt?: Date;
  readonly relationships?: readonly Relationship[] | Evidence['relationships'];
  readonly memberships?: Evidence['memberships'];
  readonly gap?: ReadFailure;
}

/** By default everything was read, and the chain is complete for Service Support Administrator. */
export function evidenceWith(parts: EvidenceParts = {}): Evidence {
  const { relationships = [aRelationship()] } = parts;
  return {
    checkedAt: parts.checkedAt ?? NOW,
    relationships: 'kind' in relationships ? relationships : readingOf(relationships, NOW),
    memberships: parts.memberships ?? membershipsOf([GROUP_ID]),
    ...(parts.gap && { gap: parts.gap }),
  };
}

/** A whole list; with a gap, one that may lack something. */
export function listingOf<T>(items: readonly T[], gap?: ReadFailure): Listing<T> {
  return { items, gap, at: NOW };
}
