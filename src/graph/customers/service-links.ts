import { LRUCache } from 'lru-cache';
import type { Customer } from '../../domain/customer';
import { hasGdapApi } from '../../domain/partner';
import { failedReading, type Reading } from '../../domain/reading';
import type { Caller, PortalDirectory, ServiceLink } from '../../ports';
import type { Awaitable } from '../../ports/awaitable';
import { asReading, deadlineFor, type GraphContext } from '../context';
import { GraphError } from '../http/graph-error';
import { canonicalId } from '../http/graph-path';
import { serviceLinksPath } from '../paths';
import { serviceManagementDetail } from '../shapes';

/** Each has some kilobytes of links. */
const MOST_CUSTOMERS = 2_000;

type Links = Reading<readonly ServiceLink[]>;

/**
 * Graph's `serviceManagementDetails`: portals of one customer. Their hosts are checked where links are made. They
 * hardly ever change and decide nothing, so they are kept for some minutes: who corrects a request, or comes from the
 * customer's overview, doesn't wait for them again. That there are none is never kept: a customer may just be new.
 */
export class GraphServiceLinks implements PortalDirectory {
  readonly #known: LRUCache<string, Links>;

  constructor(private readonly context: GraphContext) {
    const { ageClock, ages } = context;
    const perf = { now: () => ageClock.now().getTime() };
    this.#known = new LRUCache({ max: MOST_CUSTOMERS, ttl: ages.serviceLinksMs, ttlResolution: 0, perf });
  }

  serviceLinks(customer: Customer, caller?: Caller): Awaitable<Links> {
    if (!hasGdapApi(this.context.cloud)) return failedReading({ kind: 'refused', permission: undefined });
    return this.#known.get(canonicalId(customer.tenantId)) ?? this.#readNow(customer, caller);
  }

  async #readNow(customer: Customer, caller: Caller | undefined): Promise<Links> {
    const reading = await asReading(this.context, () => this.#read(customer, caller));
    const isKept = reading.kind === 'read' && reading.value.length > 0;
    if (isKept) this.#known.set(canonicalId(customer.tenantId), reading);
    return reading;
  }

  async #read({ tenantId }: Customer, caller: Caller | undefined): Promise<readonly ServiceLink[]> {
    const path = serviceLinksPath(tenantId);
    const deadline = deadlineFor(caller, this.context.limits.operationMs);
    try {
      const rows = await this.context.client.list(
        { operation: 'listServiceLinks', path },
        serviceManagementDetail,
        (row) => row.id ?? `${row.serviceName} ${row.serviceManagementUrl}`,
        deadline,
      );
      return rows.map((row) => ({ service: row.serviceName, url: row.serviceManagementUrl }));
    } catch (error) {
      // A customer without any relationship isn't known to this list.
      if (error instanceof GraphError && error.code === 'notFound') return [];
      throw error;
    }
  }
}
