/**
 * Every call that we make, with the least application permission that it needs (from Microsoft's
 * published permissions data) and the lane it runs in. Calls of one lane share a breaker and a pause: trouble
 * with service health must not close the way to the access check.
 */
const OPERATIONS = {
  listCustomers: { permission: 'DelegatedAdminRelationship.Read.All', lane: 'gdap' },
  listRelationships: { permission: 'DelegatedAdminRelationship.Read.All', lane: 'gdap' },
  listAssignments: { permission: 'DelegatedAdminRelationship.Read.All', lane: 'gdap' },
  listServiceLinks: { permission: 'DelegatedAdminRelationship.Read.All', lane: 'links' },
  listContracts: { permission: 'Directory.Read.All', lane: 'contracts' },
  readGroup: { permission: 'GroupMember.Read.All', lane: 'groups' },
  findGroups: { permission: 'GroupMember.Read.All', lane: 'groups' },
  listMembers: { permission: 'GroupMember.Read.All', lane: 'groups' },
  listMemberships: { permission: 'GroupMember.Read.All', lane: 'people' },
  getMemberGroups: { permission: 'GroupMember.Read.All', lane: 'people' },
  checkMemberGroups: { permission: 'GroupMember.Read.All', lane: 'people' },
  readPerson: { permission: 'User.Read.All', lane: 'people' },
  listPeople: { permission: 'User.Read.All', lane: 'people' },
  listHealth: { permission: 'ServiceHealth.Read.All', lane: 'health' },
  readApplication: { permission: 'Application.Read.All', lane: 'applications' },
  listIssues: { permission: 'ServiceHealth.Read.All', lane: 'health' },
} as const satisfies Record<string, { permission: string; lane: string }>;

export type Operation = keyof typeof OPERATIONS;
export type LaneName = (typeof OPERATIONS)[Operation]['lane'];

export function permissionFor(operation: Operation): string {
  return OPERATIONS[operation].permission;
}

export function laneOf(operation: Operation): LaneName {
  return OPERATIONS[operation].lane;
}

/** The path of each with placeholders, for whoever watches over the calls: it never says what a call is about. */
const TEMPLATES = {
  listCustomers: '/tenantRelationships/delegatedAdminCustomers',
  listRelationships: '/tenantRelationships/delegatedAdminRelationships',
  listAssignments: '/tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments',
  listServiceLinks: '/tenantRelationships/delegatedAdminCustomers/{id}/serviceManagementDetails',
  listContracts: '/contracts',
  readGroup: '/groups/{id}',
  findGroups: '/groups',
  listMembers: '/groups/{id}/transitiveMembers',
  listMemberships: '/users/{id}/transitiveMemberOf',
  getMemberGroups: '/users/{id}/getMemberGroups',
  checkMemberGroups: '/users/{id}/checkMemberGroups',
  readPerson: '/users/{id}',
  listPeople: '/users',
  listHealth: '/admin/serviceAnnouncement/healthOverviews',
  readApplication: '/applications',
  listIssues: '/admin/serviceAnnouncement/issues',
} as const satisfies Record<Operation, string>;

export function endpointOf(operation: Operation): string {
  return TEMPLATES[operation];
}
