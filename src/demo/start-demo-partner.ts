import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { DEMO_PARTNER } from './data/organization';
import { readJson } from './http/read-json';
import type { GraphObject, Refusal, Reply } from './http/reply';
import { badRequest, forbidden } from './http/reply';
import { type Route, route } from './http/router';
import { DIRECTORY_ROUTES } from './routes/directory';
import { DIRECTORY_ACTION_ROUTES } from './routes/directory-actions';
import { GDAP_ROUTES } from './routes/gdap';
import { PARTNER_ROUTES } from './routes/partner';
import { SERVICE_HEALTH_ROUTES } from './routes/service-health';
import { buildWorld } from './world';
import type { DemoWorld } from './world';

export interface DemoPartnerOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Read once, at the start, for all dates in the data. */
  readonly now?: () => Date;
  /** Rows on a page; 5 by default, so that paging is exercised. */
  readonly pageSize?: number;
}

/** A running demo partner. */
export interface DemoPartner {
  /** The root of the simulated Graph, such as `http://127.0.0.1:49152/v1.0`. */
  readonly url: string;
  /** The bearer token that it takes; new at every start. */
  readonly token: string;
  readonly tenantId: string;
  /** The token for the tenant of a customer that has consented to reading its service health, and nothing else. */
  readonly tokenFor: (tenantId: string) => string | undefined;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const PARTNER_TENANT_ROUTES = [
  ...GDAP_ROUTES,
  ...PARTNER_ROUTES,
  ...DIRECTORY_ROUTES,
  ...DIRECTORY_ACTION_ROUTES,
];

/** What customers have consented to is their service health; all else answers a token of the partner's only. */
const ROUTES: readonly Route[] = [
  ...SERVICE_HEALTH_ROUTES,
  ...PARTNER_TENANT_ROUTES.map((one): Route => ({
    ...one,
    answer: (call, ...ids) =>
      call.tenantId === DEMO_PARTNER.tenantId ? one.answer(call, ...ids) : forbidden(),
  })),
];

/**
 * Serves the simulated partner tenant on loopback, in Graph's own shapes.
 * Rejects with Node's own error when the port is taken.
 */
export async function startDemoPartner(options: DemoPartnerOptions = {}): Promise<DemoPartner> {
  const now = options.now ?? ((): Date => new Date());
  const world = buildWorld(now());
  const tokens = new Map([...world.health.keys()].map((id) => [id, randomBytes(24).toString('base64url')]));
  const setting: Setting = { tokens, now, world, pageSize: options.pageSize ?? 5 };
  const server = createServer((request, response) => void handle(request, response, setting));
  server.listen(options.port ?? 0, HOST);
  await once(server, 'listening');
  return {
    url: `${originOf(server)}/v1.0`,
    token: tokens.get(DEMO_PARTNER.tenantId) ?? '',
    tenantId: DEMO_PARTNER.tenantId,
    tokenFor: (tenantId) => tokens.get(tenantId.toLowerCase()),
    close: () => closed(server),
  };
}

interface Setting {
  /** By tenant ID. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly now: () => Date;
  readonly world: DemoWorld;
  readonly pageSize: number;
}

async function handle(request: IncomingMessage, response: ServerResponse, setting: Setting): Promise<void> {
  const reply = await answer(request, setting);
  const requestId = randomUUID();
  const body = reply.kind === 'ok' ? reply.body : errorBody(reply, requestId, setting.now());
  response.sendDate = false;
  response.writeHead(reply.kind === 'ok' ? 200 : reply.status, {
    'content-type': 'application/json;odata.metadata=minimal;charset=utf-8',
    'cache-control': 'no-store',
    date: setting.now().toUTCString(),
    'request-id': requestId,
    ...(reply.kind === 'refused' && reply.status === 401 ? { 'www-authenticate': 'Bearer realm=""' } : {}),
  });
  response.end(JSON.stringify(body));
}

async function answer(request: IncomingMessage, setting: Setting): Promise<Reply> {
  const tenantId = tenantOf(request.headers.authorization, setting.tokens);
  if (tenantId === undefined) return unauthorized(request.headers.authorization);
  const json = await readJson(request);
  if (json.kind === 'refused') return json;
  const address = `http://${HOST}:${request.socket.localPort}${request.url ?? ''}`;
  if (!request.url?.startsWith('/') || !URL.canParse(address))
    return badRequest('The request URL is invalid.');
  return route(ROUTES, request.method ?? 'GET', {
    world: setting.world,
    tenantId,
    url: new URL(address),
    body: json.value,
    pageSize: setting.pageSize,
  });
}

function tenantOf(header: string | undefined, tokens: Setting['tokens']): string | undefined {
  return [...tokens].find(([, token]) => header === `Bearer ${token}`)?.[0];
}

function unauthorized(header: string | undefined): Reply {
  const message = header ? 'Access token validation failure. Invalid audience.' : 'Access token is empty.';
  return { kind: 'refused', status: 401, code: 'InvalidAuthenticationToken', message };
}

function errorBody(reply: Refusal, requestId: string, now: Date): GraphObject {
  const innerError = {
    date: now.toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': requestId,
  };
  return { error: { code: reply.code, message: reply.message, innerError } };
}

function originOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address !== null
    ? `http://${HOST}:${address.port}`
    : `http://${HOST}`;
}

async function closed(server: Server): Promise<void> {
  if (!server.listening) return;
  const done = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await done;
}
