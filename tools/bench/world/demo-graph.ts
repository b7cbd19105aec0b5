import { DEMO_PEOPLE } from '../../../src/demo/data/people';
import { route, type Route } from '../../../src/demo/http/router';
import { DIRECTORY_ROUTES } from '../../../src/demo/routes/directory';
import { DIRECTORY_ACTION_ROUTES } from '../../../src/demo/routes/directory-actions';
import { GDAP_ROUTES } from '../../../src/demo/routes/gdap';
import { PARTNER_ROUTES } from '../../../src/demo/routes/partner';
import { SERVICE_HEALTH_ROUTES } from '../../../src/demo/routes/service-health';
import { buildWorld } from '../../../src/demo/world';
import type { WorldGraph } from './graph';

const ROUTES: readonly Route[] = [
  ...SERVICE_HEALTH_ROUTES,
  ...GDAP_ROUTES,
  ...PARTNER_ROUTES,
  ...DIRECTORY_ROUTES,
  ...DIRECTORY_ACTION_ROUTES,
];

/** As in Graph's own lists of GDAP. */
const PAGE = 300;

const CASES = [
  { named: 'Fabrikam', customer: 'Fabrikam, Inc.', product: 'Exchange' },
  { named: 'Trey Research', customer: 'Trey Research', product: 'Teams' },
  { named: 'Northwind', customer: 'Northwind Traders', product: 'Exchange' },
  { named: 'Fabrikam', customer: 'Fabrikam, Inc.', product: 'Intune' },
  { named: 'Best For You', customer: 'Best For You Organics', product: 'Teams' },
] as const;

/** The demo partner's. The person is one who can file for nearly every customer. */
export function demoGraph(): WorldGraph {
  const world = buildWorld(new Date());
  return {
    originalId: DEMO_PEOPLE.nadia.id,
    tenantIds: [...world.health.keys()],
    leadGroupIds: '',
    cases: CASES,
    answer: (method, address, tenantId, text) => {
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const call = { world, tenantId, url: new URL(address), body, pageSize: PAGE };
      const reply = route(ROUTES, method, call);
      if (reply.kind === 'ok') return { status: 200, body: JSON.stringify(reply.body) };
      const error = { code: reply.code, message: reply.message };
      return { status: reply.status, body: JSON.stringify({ error }) };
    },
  };
}
