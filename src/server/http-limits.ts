import type { Server } from 'node:http';

/** What one sender may take, in milliseconds and in numbers. */
export interface HttpLimits {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly keepAliveTimeout: number;
  readonly maxConnections: number;
  readonly maxHeadersCount: number;
  /** How often Node looks for requests that are over their time. */
  readonly connectionsCheckingInterval: number;
}

/** Against senders that are slow on purpose: Node's own limits are 60 s for headers and 300 s for a request. */
export const HTTP_LIMITS: HttpLimits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  maxConnections: 1_000,
  maxHeadersCount: 100,
  connectionsCheckingInterval: 2_000,
};

/** Sets time limits and caps; before `listen`, which starts the checking. */
export function limitHttp(server: Server, limits: HttpLimits): void {
  Object.assign(server, limits);
}
