import { ORGANIZATION } from '../directory-objects';
import { listReply } from '../http/odata-list';
import type { Route } from '../http/router';

const MAX_TOP = 999;

/** The partner's own tenant and its reseller contracts. */
export const PARTNER_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/organization',
    answer: ({ url, pageSize }) => listReply({ rows: [ORGANIZATION], maxTop: MAX_TOP }, url, pageSize),
  },
  {
    method: 'GET',
    path: '/contracts',
    answer: ({ world, url, pageSize }) =>
      listReply(
        { rows: world.contracts, maxTop: MAX_TOP, filterable: { customerId: ['eq'] } },
        url,
        pageSize,
      ),
  },
];
