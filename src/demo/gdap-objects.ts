import { createHash } from 'node:crypto';
import type { DemoAssignment, DemoCustomer, DemoRelationship } from './data/customer';
import { daysAfter, graphTime } from './dates';
import type { GraphObject } from './http/reply';

const TERM_DAYS = 730;
const HOUR_IN_DAYS = 1 / 24;
/** How long ago a relationship was made that never became active. */
const WAITING_DAYS = 3;

/** A `delegatedAdminCustomer`. */
export function customerObject({ tenantId, name }: DemoCustomer): GraphObject {
  return {
    '@odata.type': '#microsoft.graph.delegatedAdminCustomer',
    '@odata.etag': etagOf(tenantId),
    id: tenantId,
    tenantId,
    displayName: name,
  };
}

/** A `contract`: the reseller relationship, and the only list that has domains. */
export function contractObject({ tenantId, name, contract }: DemoCustomer): readonly GraphObject[] {
  if (!contract) return [];
  return [
    {
      id: contract.id,
      deletedDateTime: null,
      contractType: 'ResellerPartner',
      customerId: tenantId,
      defaultDomainName: contract.defaultDomain,
      displayName: name,
    },
  ];
}

/** A `delegatedAdminRelationship`, or its reseller subtype; `customer` undefined while nobody accepted it. */
export function relationshipObject(
  relationship: DemoRelationship,
  customer: DemoCustomer | undefined,
  now: Date,
): GraphObject {
  const { activated, ends, created } = datesOf(relationship, now);
  return {
    ...subtypeOf(relationship),
    '@odata.etag': etagOf(relationship.id),
    id: relationship.id,
    displayName: relationship.name,
    duration: `P${TERM_DAYS}D`,
    autoExtendDuration: relationship.autoExtends === true ? 'P180D' : 'PT0S',
    status: relationship.status,
    customer: customer ? { tenantId: customer.tenantId, displayName: customer.name } : null,
    accessDetails: accessDetails(relationship.roles),
    createdDateTime: graphTime(created),
    activatedDateTime: activated ? graphTime(activated) : null,
    lastModifiedDateTime: graphTime(activated ?? created),
    endDateTime: ends ? graphTime(ends) : null,
  };
}

/** A `delegatedAdminAccessAssignment`. */
export function assignmentObject(
  assignment: DemoAssignment,
  relationship: DemoRelationship,
  now: Date,
): GraphObject {
  const { created } = datesOf(relationship, now);
  return {
    '@odata.etag': etagOf(assignment.id),
    id: assignment.id,
    status: assignment.status ?? 'active',
    accessContainer: { accessContainerId: assignment.groupId, accessContainerType: 'securityGroup' },
    accessDetails: accessDetails(assignment.roles),
    createdDateTime: graphTime(daysAfter(created, 2 * HOUR_IN_DAYS)),
    lastModifiedDateTime: graphTime(daysAfter(created, 3 * HOUR_IN_DAYS)),
  };
}

function subtypeOf({ provider }: DemoRelationship): GraphObject {
  if (!provider) return {};
  return {
    '@odata.type': '#microsoft.graph.resellerDelegatedAdminRelationship',
    indirectProviderTenantId: provider.tenantId,
    isPartnerConsentPending: provider.consentPending,
  };
}

interface RelationshipDates {
  readonly created: Date;
  readonly activated: Date | undefined;
  readonly ends: Date | undefined;
}

function datesOf({ endsInDays }: DemoRelationship, now: Date): RelationshipDates {
  if (endsInDays === undefined) {
    return { created: daysAfter(now, -WAITING_DAYS), activated: undefined, ends: undefined };
  }
  const ends = daysAfter(now, endsInDays);
  const activated = daysAfter(ends, -TERM_DAYS);
  return { created: daysAfter(activated, -HOUR_IN_DAYS), activated, ends };
}

function accessDetails(roles: readonly string[]): GraphObject {
  return { unifiedRoles: roles.map((roleDefinitionId) => ({ roleDefinitionId })) };
}

/** Weak, opaque and stable, as Graph's are. */
function etagOf(id: string): string {
  const hash = createHash('sha256').update(id).digest('base64').slice(0, 42);
  return `W/"${hash}=="`;
}
