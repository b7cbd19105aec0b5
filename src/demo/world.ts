import type { DemoCustomer, DemoRelationship } from './data/customer';
import { DEMO_CUSTOMERS, OPEN_INVITATION } from './data/customers';
import { CUSTOMER_HEALTH } from './data/customer-health';
import { DEMO_PARTNER } from './data/organization';
import { DEMO_SERVICES } from './data/service-health';
import { assignmentObject, contractObject, customerObject, relationshipObject } from './gdap-objects';
import { healthObjects, type HealthObjects } from './health-objects';
import type { GraphObject } from './http/reply';

/** Everything with a date in it, in Graph's shapes, as of the moment when the server started. */
export interface DemoWorld {
  readonly customers: readonly GraphObject[];
  readonly contracts: readonly GraphObject[];
  readonly relationships: readonly GraphObject[];
  /** Access assignments by relationship ID. */
  readonly assignments: ReadonlyMap<string, readonly GraphObject[]>;
  /** By tenant ID: the partner's own, and those of customers that let us read theirs. */
  readonly health: ReadonlyMap<string, HealthObjects>;
}

export function buildWorld(now: Date): DemoWorld {
  const customers = Object.values<DemoCustomer>(DEMO_CUSTOMERS);
  const owned = customers.flatMap((customer) =>
    customer.relationships.map((relationship) => ({ customer, relationship })),
  );
  return {
    customers: customers.filter(isKnownToGdap).map(customerObject),
    contracts: customers.flatMap(contractObject),
    relationships: [
      relationshipObject(OPEN_INVITATION, undefined, now),
      ...owned.map(({ relationship, customer }) => relationshipObject(relationship, customer, now)),
    ],
    assignments: new Map(
      [OPEN_INVITATION, ...owned.map(({ relationship }) => relationship)].map((relationship) => [
        relationship.id,
        (relationship.assignments ?? []).map((each) => assignmentObject(each, relationship, now)),
      ]),
    ),
    health: new Map(
      [[DEMO_PARTNER.tenantId, DEMO_SERVICES] as const, ...CUSTOMER_HEALTH].map(([tenantId, services]) => [
        tenantId,
        healthObjects(services, now),
      ]),
    ),
  };
}

/**
 * Graph makes a `delegatedAdminCustomer` once a relationship exists. Microsoft doesn't say from which status
 * on; here it is from the customer's approval. All others are known by their contract only.
 */
function isKnownToGdap({ relationships }: DemoCustomer): boolean {
  return relationships.some(
    ({ status }: DemoRelationship) => !['created', 'approvalPending'].includes(status),
  );
}
