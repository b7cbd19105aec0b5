import type { Customer } from '../domain/customer';
import type { CustomerIndex, DirectoryIndex } from './customer-index';
import { type DirectoryTables, tablesOf } from './directory-tables';
import { atOnce, inSlices } from './in-steps';
import { RowSet } from './row-set';
import { indexAmong } from './index-among';

/**
 * Builds in slices of about 10 ms by the clock `now` (in ms), awaiting `pause` between them, so that turns go on
 * meanwhile. A second of work for 50,000 customers.
 */
export async function buildDirectoryIndex(
  customers: readonly Customer[],
  pause?: () => Promise<void>,
  now?: () => number,
): Promise<DirectoryIndex> {
  return directoryIndexOf(await inSlices(tablesOf(customers), pause, now));
}

/** At once, for few customers. */
export function createCustomerIndex(customers: readonly Customer[]): CustomerIndex {
  return directoryIndexOf(atOnce(tablesOf(customers))).everybody;
}

function directoryIndexOf(tables: DirectoryTables): DirectoryIndex {
  const size = tables.customers.length;
  return {
    everybody: indexAmong(tables, RowSet.all(size)),
    among: (tenantIds) => {
      const visible = new RowSet(size);
      for (const tenantId of tenantIds) {
        const row = tables.rows.get(tenantId.toLowerCase());
        if (row !== undefined) visible.add(row);
      }
      return indexAmong(tables, visible);
    },
  };
}
