import { createHash } from 'node:crypto';

/** A partner as these tests think of it: who is in which group, and what each customer granted. */
export interface Partner {
  readonly customers: readonly Customer[];
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  /** Whoever is in it sees every customer. */
  readonly leadGroupId: string;
  readonly manners: Manners;
}

export interface Customer {
  readonly tenantId: string;
  readonly name: string;
  /** Known through the contract only. */
  readonly domain: string;
  /** Where it is listed. A customer with a relationship is at least among those of GDAP. */
  readonly listedIn: 'gdap' | 'contracts' | 'both';
  readonly relationships: readonly Relationship[];
}

export interface Relationship {
  readonly id: string;
  readonly name: string;
  /** Any text: Graph may grow new ones. */
  readonly status: string;
  /** Undefined when there is no end date; zero or less is in the past. */
  readonly endsInDays: number | undefined;
  /** Whether it goes on after its end; it does unless this says otherwise. */
  readonly extendsItself?: boolean;
  /** `isPartnerConsentPending`: an indirect provider made it, and the partner hasn't accepted it. */
  readonly awaitsReview: boolean;
  readonly roles: readonly string[];
  readonly assignments: readonly Assignment[];
}

export interface Assignment {
  readonly id: string;
  readonly status: string;
  readonly groupId: string;
  readonly containerType: string;
  readonly roles: readonly string[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly account: 'member' | 'guest' | 'disabled';
}

export interface Group {
  readonly id: string;
  readonly name: string;
  /** IDs of people and of other groups, in any circle. */
  readonly members: readonly string[];
  readonly deleted: boolean;
}

/** How this partner's Graph behaves, within what is documented. */
export interface Manners {
  readonly pageSize: number;
  /** The filter by customer isn't documented: a server may ignore it. */
  readonly honoursFilter: boolean;
  /** Which call tells memberships: with names, with IDs only, or only for groups that are asked about. */
  readonly memberships: 'transitiveMemberOf' | 'getMemberGroups' | 'checkMemberGroups';
  /** GUIDs in capitals where GDAP refers to tenants and groups. */
  readonly capitals: boolean;
  /** The first page of a list is empty and links to the next one. */
  readonly emptyPages: boolean;
}

export const PLAIN_MANNERS: Manners = {
  pageSize: 2,
  honoursFilter: true,
  memberships: 'transitiveMemberOf',
  capitals: false,
  emptyPages: false,
};

/** Template IDs of Entra roles. The first two may file Microsoft 365 requests, the others may not. */
export const ROLE = {
  serviceSupport: 'f023fd81-a637-4b56-95fd-791ac0226033',
  exchange: '29232cdf-9323-42fd-ade2-1d097af3e4de',
  directoryReaders: '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  unknown: '0badcafe-0000-4000-8000-00000000f00d',
} as const;

export const PARTNER_TENANT = guid('partner');

/** A GUID that is always the same for a word, and looks like no other. */
export function guid(word: string): string {
  const hex = createHash('sha256').update(word).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** The last characters of a tenant ID, as cards show them. */
export function tailOf({ tenantId }: Customer): string {
  return tenantId.slice(-6);
}

/** A customer's rows are known by its domain only where there is a contract. */
export function hasContract({ listedIn }: Customer): boolean {
  return listedIn !== 'gdap';
}

/** The same customer as this partner has it. */
export function customerIn({ customers }: Partner, { tenantId }: Customer): Customer {
  const found = customers.find((each) => each.tenantId === tenantId);
  if (!found) throw new Error(`${tenantId} is not in this partner`);
  return found;
}

/** The partner with one customer changed. */
export function withCustomer(
  partner: Partner,
  tenantId: string,
  change: (customer: Customer) => Customer,
): Partner {
  const customers = partner.customers.map((each) => (each.tenantId === tenantId ? change(each) : each));
  return { ...partner, customers };
}

/** The partner with one group changed. */
export function withGroup(partner: Partner, id: string, change: (group: Group) => Group): Partner {
  return { ...partner, groups: partner.groups.map((each) => (each.id === id ? change(each) : each)) };
}
