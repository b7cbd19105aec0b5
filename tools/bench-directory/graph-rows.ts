import type {
  GeneratedAssignment,
  GeneratedCustomer,
  GeneratedGroup,
  GeneratedPerson,
  GeneratedRelationship,
} from './generated-partner';

const DAY_MS = 86_400_000;

/** A `delegatedAdminCustomer`. */
export function customerRow({ tenantId, name }: GeneratedCustomer): object {
  return { '@odata.etag': etag(tenantId), id: tenantId, tenantId, displayName: name };
}

/** A `contract`. */
export function contractRow({ tenantId, name, domain }: GeneratedCustomer): object {
  return {
    id: tenantId.split('-').reverse().join('-'),
    deletedDateTime: null,
    contractType: 'ResellerPartner',
    customerId: tenantId,
    defaultDomainName: domain ?? null,
    displayName: name,
  };
}

/** A `delegatedAdminRelationship`. */
export function relationshipRow(
  { id, customer, roles, endsInDays }: GeneratedRelationship,
  status: string,
  now: number,
): object {
  const ends = now + endsInDays * DAY_MS;
  const activated = new Date(ends - 730 * DAY_MS).toISOString();
  return {
    '@odata.etag': etag(id),
    id,
    displayName: `Support for ${customer.name}`.slice(0, 50),
    duration: 'P730D',
    autoExtendDuration: endsInDays % 2 === 0 ? 'P180D' : 'PT0S',
    status,
    customer: { tenantId: customer.tenantId, displayName: customer.name },
    accessDetails: accessDetails(roles),
    createdDateTime: activated,
    activatedDateTime: activated,
    lastModifiedDateTime: activated,
    endDateTime: new Date(ends).toISOString(),
  };
}

/** A `delegatedAdminAccessAssignment`. */
export function assignmentRow({ id, groupId, roles, status }: GeneratedAssignment): object {
  return {
    '@odata.etag': etag(id),
    id,
    status,
    accessContainer: { accessContainerId: groupId, accessContainerType: 'securityGroup' },
    accessDetails: accessDetails(roles),
    createdDateTime: '2026-01-05T09:00:00Z',
    lastModifiedDateTime: '2026-01-05T09:05:00Z',
  };
}

export function userRow({ id, name }: GeneratedPerson): object {
  const address = `${id.slice(0, 8)}@alpinecloud.example`;
  return {
    '@odata.type': '#microsoft.graph.user',
    id,
    displayName: name,
    mail: address,
    userPrincipalName: address,
    userType: 'Member',
    accountEnabled: true,
    jobTitle: 'Support engineer',
  };
}

export function groupRow({ id, name }: GeneratedGroup): object {
  return { '@odata.type': '#microsoft.graph.group', id, displayName: name, securityEnabled: true };
}

function accessDetails(roles: readonly string[]): object {
  return { unifiedRoles: roles.map((roleDefinitionId) => ({ roleDefinitionId })) };
}

function etag(id: string): string {
  return `W/"JyI${id.slice(0, 13)}=="`;
}
