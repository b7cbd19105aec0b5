import type { HealthObjects } from '../health-objects';
import { listReply } from '../http/odata-list';
import type { Call, Route } from '../http/router';

const MAX_TOP = 100;

/** Service health is that of the tenant that the token is for. */
function healthOf({ world, tenantId }: Call): HealthObjects {
  return world.health.get(tenantId) ?? { overviews: [], issues: [] };
}

export const SERVICE_HEALTH_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/admin/serviceAnnouncement/healthOverviews',
    answer: (call) => {
      const { overviews: rows } = healthOf(call);
      return listReply({ rows, maxTop: MAX_TOP, expandable: 'issues' }, call.url, call.pageSize);
    },
  },
  {
    method: 'GET',
    path: '/admin/serviceAnnouncement/issues',
    answer: (call) => listReply({ rows: healthOf(call).issues, maxTop: MAX_TOP }, call.url, call.pageSize),
  },
];
