import { GraphDouble, json, type Reply, rows, status } from '../support/graph-double';
import {
  assignmentRow,
  CONTOSO,
  customerRow,
  GROUP,
  groupRow,
  PERSON,
  RELATIONSHIP,
  relationshipRow,
  userRow,
} from '../graph/support';

export const ADMIN_AGENTS = '9d1c2b3a-0000-4000-8000-00000000000b';
export const TENANT = '22222222-2222-4222-8222-222222222222';

export const PATH = {
  customers: '/tenantRelationships/delegatedAdminCustomers',
  relationships: '/tenantRelationships/delegatedAdminRelationships',
  assignments: `/tenantRelationships/delegatedAdminRelationships/${RELATIONSHIP}/accessAssignments`,
  links: `/tenantRelationships/delegatedAdminCustomers/${CONTOSO}/serviceManagementDetails`,
  contracts: '/contracts',
  groups: '/groups',
  group: `/groups/${GROUP}`,
  members: `/groups/${GROUP}/transitiveMembers`,
  adminAgents: `/groups/${ADMIN_AGENTS}`,
  adminAgentMembers: `/groups/${ADMIN_AGENTS}/transitiveMembers`,
  people: '/users',
  person: `/users/${PERSON}`,
  memberOf: `/users/${PERSON}/transitiveMemberOf`,
  getMemberGroups: `POST /users/${PERSON}/getMemberGroups`,
  checkMemberGroups: `POST /users/${PERSON}/checkMemberGroups`,
  health: '/admin/serviceAnnouncement/healthOverviews',
  issues: '/admin/serviceAnnouncement/issues',
} as const;

/** The routes that each permission opens. */
export const ROUTES_OF = {
  'DelegatedAdminRelationship.Read.All': [PATH.customers, PATH.relationships, PATH.assignments, PATH.links],
  'GroupMember.Read.All': [
    PATH.groups,
    PATH.group,
    PATH.members,
    PATH.memberOf,
    PATH.getMemberGroups,
    PATH.checkMemberGroups,
  ],
  'User.Read.All': [PATH.people, PATH.person],
  'Directory.Read.All': [PATH.contracts],
  'ServiceHealth.Read.All': [PATH.health, PATH.issues],
} as const;
export type PermissionName = keyof typeof ROUTES_OF;
export const ALL_PERMISSIONS = Object.keys(ROUTES_OF) as readonly PermissionName[];

/** A Graph on which everything that the doctor asks for works. */
export async function startHealthyGraph(): Promise<GraphDouble> {
  const double = await GraphDouble.start();
  return double
    .on(PATH.customers, rows(customerRow(CONTOSO, 'Contoso')))
    .on(PATH.relationships, rows(relationshipRow()))
    .on(PATH.assignments, rows(assignmentRow()))
    .on(
      PATH.links,
      rows({ serviceName: 'Exchange', serviceManagementUrl: 'https://admin.exchange.microsoft.com' }),
    )
    .on(
      PATH.contracts,
      rows({ customerId: CONTOSO, displayName: 'Contoso', defaultDomainName: 'contoso.com' }),
    )
    .on(PATH.groups, namedGroups)
    .on(PATH.group, json(groupRow(GROUP, 'GDAP Service Support')))
    .on(PATH.members, rows(userRow(PERSON)))
    .on(PATH.adminAgents, json(groupRow(ADMIN_AGENTS, 'AdminAgents')))
    .on(PATH.adminAgentMembers, rows(userRow(PERSON)))
    .on(PATH.people, rows(userRow(PERSON)))
    .on(PATH.person, json(userRow(PERSON)))
    .on(PATH.memberOf, rows(groupRow(GROUP, 'GDAP Service Support')))
    .on(PATH.getMemberGroups, json({ value: [GROUP] }))
    .on(PATH.checkMemberGroups, json({ value: [GROUP] }))
    .on(PATH.health, rows({ id: 'Exchange', service: 'Exchange Online', issues: [] }))
    .on(PATH.issues, rows());
}

const namedGroups: Reply = (response, seen) => {
  const [, name = ''] = /'(.+)'/.exec(seen.query.get('$filter') ?? '') ?? [];
  rows(groupRow(ADMIN_AGENTS, name))(response, seen);
};

/** Answers 403 wherever this permission is needed. */
export function refuse(double: GraphDouble, permission: PermissionName): void {
  for (const route of ROUTES_OF[permission]) double.on(route, status(403));
}

/** An access token as Entra makes them, but for its signature. */
export function tokenWith(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl`;
}
