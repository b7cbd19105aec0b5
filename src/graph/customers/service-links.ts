import type { Customer } from '../../domain/customer';
import { hasGdapApi } from '../../domain/partner';
import { failedReading, type Reading } from '../../domain/reading';
import type { Caller, PortalDirectory, ServiceLink } from '../../ports';
import { asReading, deadlineFor, type GraphContext } from '../context';
import { GraphError } from '../http/graph-error';
import { serviceLinksPath } from '../paths';
import { serviceManagementDetail } from '../shapes';

/** Graph's `serviceManagementDetails`: portals of one customer. Their hosts are checked where links are made. */
export class GraphServiceLinks implements PortalDirectory {
  constructor(private readonly context: GraphContext) {}

  serviceLinks(customer: Customer, caller?: Caller): Promise<Reading<readonly ServiceLink[]>> {
    if (!hasGdapApi(this.context.cloud)) {
      return Promise.resolve(failedReading({ kind: 'refused', permission: undefined }));
    }
    return asReading(this.context, () => this.#read(customer, caller));
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
