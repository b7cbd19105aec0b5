import { DEMO_PARTNER } from '../../../src/demo/data/organization';
import type { Reply } from '../../../src/demo/http/reply';
import { route, type Route } from '../../../src/demo/http/router';
import { DIRECTORY_ROUTES } from '../../../src/demo/routes/directory';
import { DIRECTORY_ACTION_ROUTES } from '../../../src/demo/routes/directory-actions';
import { GDAP_ROUTES } from '../../../src/demo/routes/gdap';
import { PARTNER_ROUTES } from '../../../src/demo/routes/partner';
import { SERVICE_HEALTH_ROUTES } from '../../../src/demo/routes/service-health';
import { buildWorld } from '../../../src/demo/world';
import { doubleIn, ORIGINAL } from './people';

const ROUTES: readonly Route[] = [
  ...SERVICE_HEALTH_ROUTES,
  ...GDAP_ROUTES,
  ...PARTNER_ROUTES,
  ...DIRECTORY_ROUTES,
  ...DIRECTORY_ACTION_ROUTES,
];

/** As in Graph's own lists of GDAP. */
const PAGE = 300;

export interface GraphAnswer {
  readonly status: number;
  readonly body: string;
}

/** The demo partner's Graph, in which one person has as many doubles as are asked for. */
export class DoublesGraph {
  private readonly world = buildWorld(new Date());

  /** Customers that let the application read their service health, and the partner itself. */
  get tenantIds(): readonly string[] {
    return [...this.world.health.keys()];
  }

  answer(method: string, address: string, tenantId: string, text: string): GraphAnswer {
    const double = doubleIn(address);
    const url = new URL(double ? address.replaceAll(double, ORIGINAL.id) : address);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const { world } = this;
    const reply = route(ROUTES, method, { world, tenantId, url, body, pageSize: PAGE });
    const written = JSON.stringify(reply.kind === 'ok' ? reply.body : { error: { code: reply.code, message: reply.message } });
    return { status: statusOf(reply), body: double ? written.replaceAll(ORIGINAL.id, double) : written };
  }
}

export const PARTNER_TENANT = DEMO_PARTNER.tenantId;

function statusOf(reply: Reply): number {
  return reply.kind === 'ok' ? 200 : reply.status;
}
