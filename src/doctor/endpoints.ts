import { hasGdapApi, type Cloud } from '../domain/partner';
import type { PermissionKey } from './permissions';

interface Endpoint {
  readonly title: string;
  /** Method and path, as Microsoft documents it. */
  readonly path: string;
  readonly purpose: string;
  readonly permission: PermissionKey;
  readonly needed: (cloud: Cloud) => boolean;
}

const always = (): boolean => true;
const never = (): boolean => false;

/** Every endpoint that Filing Desk uses, in the order in which they are told. */
export const ENDPOINTS = {
  customers: {
    title: 'Customers',
    path: 'GET /tenantRelationships/delegatedAdminCustomers',
    purpose: 'whom people can ask about',
    permission: 'gdap',
    needed: hasGdapApi,
  },
  relationships: {
    title: 'Relationships',
    path: 'GET /tenantRelationships/delegatedAdminRelationships',
    purpose: 'first half of the access check: what a customer granted',
    permission: 'gdap',
    needed: hasGdapApi,
  },
  assignments: {
    title: 'Access assignments of a relationship',
    path: 'GET /tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments',
    purpose: 'second half of the access check: which group has which role',
    permission: 'gdap',
    needed: hasGdapApi,
  },
  serviceLinks: {
    title: 'Portal links of a customer',
    path: 'GET /tenantRelationships/delegatedAdminCustomers/{id}/serviceManagementDetails',
    purpose: 'the button that opens the portal for this customer',
    permission: 'gdap',
    needed: never,
  },
  contracts: {
    title: 'Contracts',
    path: 'GET /contracts',
    purpose: 'domains of customers; in US Government clouds the customers themselves',
    permission: 'contracts',
    needed: (cloud) => !hasGdapApi(cloud),
  },
  group: {
    title: 'A group by its ID',
    path: 'GET /groups/{id}',
    purpose: 'names of groups in answers; whether a group was deleted',
    permission: 'groups',
    needed: always,
  },
  adminAgents: {
    title: 'The group AdminAgents',
    path: "GET /groups?$filter=displayName eq 'AdminAgents'",
    purpose: 'what Azure access is likely; service health in Partner Center',
    permission: 'groups',
    needed: never,
  },
  helpdeskAgents: {
    title: 'The group HelpdeskAgents',
    path: "GET /groups?$filter=displayName eq 'HelpdeskAgents'",
    purpose: 'who may request support in Partner Center',
    permission: 'groups',
    needed: never,
  },
  members: {
    title: 'Members of a group, nested ones too',
    path: 'GET /groups/{id}/transitiveMembers',
    purpose: 'the answer to “who can file for this customer?”',
    permission: 'groups',
    needed: always,
  },
  people: {
    title: 'List of people',
    path: 'GET /users',
    purpose: 'the person picker of the local chat; a person for the checks below',
    permission: 'people',
    needed: never,
  },
  person: {
    title: 'A person by their ID',
    path: 'GET /users/{id}',
    purpose: 'whether somebody may talk to the bot at all',
    permission: 'people',
    needed: always,
  },
  memberships: {
    title: 'Groups of a person, nested ones too',
    path: 'GET /users/{id}/transitiveMemberOf',
    purpose: 'last link of the access check, and which customers a person sees',
    permission: 'groups',
    needed: always,
  },
  health: {
    title: 'Service health',
    path: 'GET /admin/serviceAnnouncement/healthOverviews',
    purpose: 'known incidents in your own tenant',
    permission: 'health',
    needed: never,
  },
  issues: {
    title: 'Service health issues',
    path: 'GET /admin/serviceAnnouncement/issues',
    purpose: 'the same, from a Graph that answers service health without them',
    permission: 'health',
    needed: never,
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointKey = keyof typeof ENDPOINTS;
export const ENDPOINT_KEYS = Object.keys(ENDPOINTS) as readonly EndpointKey[];
