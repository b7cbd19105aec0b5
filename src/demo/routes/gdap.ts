import { createHash } from 'node:crypto';
import type { DemoCustomer } from '../data/customer';
import { DEMO_CUSTOMERS } from '../data/customers';
import { demoPortals } from '../data/portals';
import { listReply, objectReply } from '../http/odata-list';
import type { GraphObject, Reply } from '../http/reply';
import { badRequest, notFound, ok } from '../http/reply';
import type { Call, Route } from '../http/router';

/** Graph's largest page on every GDAP list. */
const MAX_TOP = 300;
const CUSTOMERS = '/tenantRelationships/delegatedAdminCustomers';
const RELATIONSHIPS = '/tenantRelationships/delegatedAdminRelationships';
const FILTERABLE = { 'customer/tenantId': ['eq'], status: ['eq'] } as const;

export const GDAP_ROUTES: readonly Route[] = [
  { method: 'GET', path: CUSTOMERS, answer: (call) => list(call, call.world.customers) },
  { method: 'GET', path: `${CUSTOMERS}/{id}`, answer: (call, id) => one(call, call.world.customers, id) },
  { method: 'GET', path: `${CUSTOMERS}/{id}/serviceManagementDetails`, answer: serviceManagementDetails },
  {
    method: 'GET',
    path: RELATIONSHIPS,
    answer: ({ world, url, pageSize }) =>
      listReply({ rows: world.relationships, maxTop: MAX_TOP, filterable: FILTERABLE }, url, pageSize),
  },
  {
    method: 'GET',
    path: `${RELATIONSHIPS}/{id}`,
    answer: (call, id) => one(call, call.world.relationships, id),
  },
  {
    method: 'GET',
    path: `${RELATIONSHIPS}/{id}/accessAssignments`,
    answer: (call, id) => withAssignments(call, id, (rows) => list(call, rows)),
  },
  {
    method: 'GET',
    path: `${RELATIONSHIPS}/{id}/accessAssignments/{id}`,
    answer: (call, id, innerId) => withAssignments(call, id, (rows) => one(call, rows, innerId)),
  },
];

function list({ url, pageSize }: Call, rows: readonly GraphObject[]): Reply {
  return listReply({ rows, maxTop: MAX_TOP }, url, pageSize);
}

function one({ url }: Call, rows: readonly GraphObject[], id: string): Reply {
  const row = rows.find((candidate) => candidate['id'] === id.toLowerCase());
  return row ? objectReply(row, { maxTop: MAX_TOP }, url) : notFound(id);
}

function withAssignments(
  { world }: Call,
  relationshipId: string,
  answer: (rows: readonly GraphObject[]) => Reply,
): Reply {
  const rows = world.assignments.get(relationshipId.toLowerCase());
  return rows ? answer(rows) : notFound(relationshipId);
}

/** The one GDAP list without any OData option. It comes whole; customers without a relationship in force have none. */
function serviceManagementDetails({ world, url }: Call, id: string): Reply {
  if (url.searchParams.size > 0)
    return badRequest('Query options are not supported on serviceManagementDetails.');
  if (!world.customers.some((row) => row['id'] === id.toLowerCase())) return notFound(id);
  const customer = Object.values<DemoCustomer>(DEMO_CUSTOMERS).find(
    ({ tenantId }) => tenantId === id.toLowerCase(),
  );
  const isServed = customer?.relationships.some(({ status }) => status === 'active');
  const portals = customer && isServed ? demoPortals(customer) : [];
  return ok({ value: portals.map((portal) => ({ id: opaqueId(portal.serviceManagementUrl), ...portal })) });
}

function opaqueId(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 32);
}
