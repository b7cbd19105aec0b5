import { listReply } from '../http/odata-list';
import type { Route } from '../http/router';

const MAX_TOP = 100;

export const SERVICE_HEALTH_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/admin/serviceAnnouncement/healthOverviews',
    answer: ({ world, url, pageSize }) =>
      listReply({ rows: world.healthOverviews, maxTop: MAX_TOP, expandable: 'issues' }, url, pageSize),
  },
  {
    method: 'GET',
    path: '/admin/serviceAnnouncement/issues',
    answer: ({ world, url, pageSize }) => listReply({ rows: world.issues, maxTop: MAX_TOP }, url, pageSize),
  },
];
