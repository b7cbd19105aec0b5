import { graphPath } from './http/graph-path';

/** Paths of GDAP and of service health below the base URL: asked by the ports' readers, tried out by the checkup. */
export const CUSTOMERS_PATH = '/tenantRelationships/delegatedAdminCustomers';
export const RELATIONSHIPS_PATH = '/tenantRelationships/delegatedAdminRelationships';
export const HEALTH_PATH = '/admin/serviceAnnouncement/healthOverviews';
export const ISSUES_PATH = '/admin/serviceAnnouncement/issues';

export function assignmentsPath(relationshipId: string): string {
  return `${RELATIONSHIPS_PATH}${graphPath`/${relationshipId}/accessAssignments`}`;
}

export function serviceLinksPath(tenantId: string): string {
  return `${CUSTOMERS_PATH}${graphPath`/${tenantId}/serviceManagementDetails`}`;
}
