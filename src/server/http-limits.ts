import type { Server } from 'node:http';

/** Against senders that are slow on purpose: Node's own limits are 60 s for headers and 300 s for a request. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  maxConnections: 1_000,
  maxHeadersCount: 100,
} as const;

/** How often Node looks for requests that are over their time. Node reads it when the server starts to listen. */
const CHECK_EVERY_MS = 2_000;

/** Sets time limits and caps; before `listen`. */
export function limitHttp(server: Server): void {
  Object.assign(server, LIMITS, { connectionsCheckingInterval: CHECK_EVERY_MS });
}
