import { LRUCache } from 'lru-cache';
import type { Incident } from '../../domain/incident';
import { failedReading, readingOf, type Reading } from '../../domain/reading';
import type { GraphClient } from '../http/client';
import { type GraphContext, type GraphLog, noteFailure } from '../context';
import { KeptReading } from '../kept-reading';
import type { Awaitable } from '../../ports/awaitable';
import { Deadline } from '../http/limits';
import type { Owner } from '../http/owner';
import { readOpenIncidents } from './open-incidents';
import { isClosedToUs } from './tenant-consent';

/** Tenants whose reading and connection are kept. */
const TENANTS_KEPT = 200;
/** Tenants of which we know that they can't be read. */
const CLOSED_KEPT = 10_000;
/** A token holds its permissions for about an hour, so a new consent can't be seen much sooner anyway. */
const CLOSED_MS = 3_600_000;
/** A tenant that didn't answer is let be for a moment: our own tenant's health stands in. */
const FAILED_MS = 30_000;

interface Tenant {
  readonly client: GraphClient;
  readonly incidents: KeptReading<readonly Incident[]>;
}

/** Known incidents as customers' own tenants show them, as far as these have consented to our application. */
export class TenantHealth {
  readonly #tenants = new LRUCache<string, Tenant>({
    max: TENANTS_KEPT,
    dispose: ({ client }) => void client.close(),
  });
  /** Until when a tenant isn't asked again. */
  readonly #notBefore = new LRUCache<string, number>({ max: CLOSED_KEPT });

  constructor(private readonly context: GraphContext) {}

  /** `undefined` when there is no sense in asking this tenant now. */
  incidentsOf(
    tenantId: string,
    owner: Owner | undefined,
  ): Awaitable<Reading<readonly Incident[]> | undefined> {
    const key = tenantId.toLowerCase();
    if (this.#now() < (this.#notBefore.get(key) ?? 0)) return undefined;
    return (this.#tenants.get(key) ?? this.#open(key))?.incidents.read(owner);
  }

  async close(): Promise<void> {
    const clients = [...this.#tenants.values()].map(({ client }) => client);
    await Promise.all(clients.map((client) => client.close()));
  }

  #open(tenantId: string): Tenant | undefined {
    const { clientFor, ageClock, limits, ages } = this.context;
    const client = clientFor(tenantId);
    if (!client) return undefined;
    const incidents = new KeptReading({
      // It outlives the turn that set it off, but counts as that person's.
      load: (owner) => this.#read(tenantId, client, owner),
      clock: ageClock,
      freshMs: ages.healthMs,
      usableMs: ages.healthMs * 2,
      patienceMs: limits.operationMs,
    });
    const tenant = { client, incidents };
    this.#tenants.set(tenantId, tenant);
    return tenant;
  }

  async #read(tenantId: string, client: GraphClient, owner: Owner): Promise<Reading<readonly Incident[]>> {
    const { clock, limits, log } = this.context;
    const startedAt = clock.stamp();
    try {
      const incidents = await readOpenIncidents(client, new Deadline(limits.operationMs, owner), clock);
      return readingOf(incidents, startedAt());
    } catch (error) {
      const closed = isClosedToUs(error);
      this.#notBefore.set(tenantId, this.#now() + (closed ? CLOSED_MS : FAILED_MS));
      // As usual as not: most customers never consent.
      return failedReading(noteFailure(closed ? quietly(log) : log, error));
    }
  }

  #now(): number {
    return this.context.ageClock.now().getTime();
  }
}

function quietly(log: GraphLog): GraphLog {
  const info: GraphLog['info'] = (fields, text) => log.info(fields, text);
  return { info, warn: info };
}
