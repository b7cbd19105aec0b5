import type { Assignment, Customer, Group, Manners, Partner, Person, Relationship } from './partner';
import { guid, hasContract } from './partner';

/** A row of a list, in Graph's own shape. */
export type Row = Readonly<Record<string, unknown>>;

const DAY_MS = 86_400_000;

export function customerRows({ customers }: Partner): readonly Row[] {
  return customers
    .filter(({ listedIn }) => listedIn !== 'contracts')
    .map(({ tenantId, name }) => ({ id: tenantId, tenantId, displayName: name }));
}

export function contractRows({ customers }: Partner): readonly Row[] {
  return customers.filter(hasContract).map(({ tenantId, name, domain }) => ({
    id: guid(`contract ${tenantId}`),
    contractType: 'ResellerPartnerContract',
    customerId: tenantId,
    displayName: name,
    defaultDomainName: domain,
  }));
}

/** With one that nobody has accepted, as Partner Center leaves behind. */
export function relationshipRows({ customers, manners }: Partner, base: Date): readonly Row[] {
  return [
    { id: guid('nobody’s'), displayName: 'Never accepted', status: 'created', customer: null },
    ...customers.flatMap((customer) =>
      customer.relationships.map((relationship) => relationshipRow(customer, relationship, manners, base)),
    ),
  ];
}

function relationshipRow(
  { tenantId, name }: Customer,
  { id, name: displayName, status, endsInDays, extendsItself = true, awaitsReview, roles }: Relationship,
  manners: Manners,
  base: Date,
): Row {
  return {
    ...(awaitsReview && {
      '@odata.type': '#microsoft.graph.resellerDelegatedAdminRelationship',
      indirectProviderTenantId: guid('provider'),
      isPartnerConsentPending: true,
    }),
    id,
    displayName,
    status,
    duration: 'P730D',
    autoExtendDuration: extendsItself ? 'P180D' : 'PT0S',
    customer: { tenantId: spelt(tenantId, manners), displayName: name },
    accessDetails: unifiedRoles(roles),
    endDateTime:
      endsInDays === undefined ? null : new Date(base.getTime() + endsInDays * DAY_MS).toISOString(),
  };
}

export function assignmentRows(
  { customers, manners }: Partner,
  relationshipId: string,
): readonly Row[] | undefined {
  const found = customers.flatMap((each) => each.relationships).find(({ id }) => id === relationshipId);
  return found?.assignments.map(({ id, status, groupId, containerType, roles }: Assignment) => ({
    id,
    status,
    accessContainer: { accessContainerId: spelt(groupId, manners), accessContainerType: containerType },
    accessDetails: unifiedRoles(roles),
  }));
}

export function personRow({ id, name, account }: Person): Row {
  const address = `${name.toLowerCase().replace(' ', '.')}@harborlight.example`;
  return {
    '@odata.type': '#microsoft.graph.user',
    id,
    displayName: name,
    mail: address,
    userPrincipalName: address,
    userType: account === 'guest' ? 'Guest' : 'Member',
    accountEnabled: account !== 'disabled',
    jobTitle: null,
  };
}

export function groupRow({ id, name }: Group): Row {
  return { '@odata.type': '#microsoft.graph.group', id, displayName: name };
}

/** The groups above somebody, walked from each group to those that name it. */
export function groupsAbove(
  partner: Pick<Partner, 'groups'>,
  id: string,
  seen = new Set<string>(),
): ReadonlySet<string> {
  for (const group of partner.groups) {
    if (group.deleted || seen.has(group.id) || !group.members.includes(id)) continue;
    seen.add(group.id);
    groupsAbove(partner, group.id, seen);
  }
  return seen;
}

/** The people below a group: all those who have it above them. */
export function peopleBelow(partner: Partner, id: string): readonly Person[] {
  return partner.people.filter((person) => groupsAbove(partner, person.id).has(id));
}

function unifiedRoles(ids: readonly string[]): Row {
  return { unifiedRoles: ids.map((roleDefinitionId) => ({ roleDefinitionId })) };
}

function spelt(id: string, { capitals }: Manners): string {
  return capitals ? id.toUpperCase() : id;
}
