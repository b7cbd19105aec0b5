import type { Customer } from '../domain/customer';
import { createSearch, type Row, rowsOf } from './customer-search';
import { groupBy } from './group-by';
import { skeleton } from './look-alikes';
import { createNameFinder } from './name-finder';
import { createResolver, type Resolution } from './resolve';

export type { Resolution } from './resolve';

/** Finds customers by what people type. Built once per directory reading; every method is pure. */
export interface CustomerIndex {
  /**
   * Type-ahead: any part of name or domain, start or end of the tenant ID, any word order; best first. One typing
   * error a word is forgiven when nothing else matches. An empty query finds nothing.
   */
  search(query: string, limit?: number): readonly Customer[];
  /** The customer that a mention names, with room for extra words around the name. */
  resolve(mention: string): Resolution;
  /** Customers whose full name or domain stands in the sentence, longest first; a name inside a longer one does not count. */
  mentioned(text: string): readonly Customer[];
  /** Other customers of the same name, or of a name that looks the same on screen. */
  lookAlikes(customer: Customer): readonly Customer[];
}

const SUGGESTIONS = 15;

export function createCustomerIndex(customers: readonly Customer[]): CustomerIndex {
  const rows = rowsOf(customers);
  const search = createSearch(rows);
  const namesIn = createNameFinder(rows);
  const bySkeleton = groupBy(rows, (row) => skeleton(row.customer.name) || row.customer.name);

  return {
    search: (query, limit = SUGGESTIONS) => {
      const started = search(query, 'start');
      const inside = started.length >= limit ? [] : search(query, 'inside');
      const found = [...new Set([...started, ...inside])];
      return customersOf(found.length > 0 ? found : search(query, 'misspelt')).slice(0, limit);
    },
    resolve: createResolver(rows, search, namesIn),
    mentioned: (text) => customersOf(namesIn(text)),
    lookAlikes: ({ name, tenantId }) =>
      customersOf(bySkeleton.get(skeleton(name) || name) ?? []).filter(
        (other) => other.tenantId !== tenantId,
      ),
  };
}

function customersOf(rows: readonly Row[]): readonly Customer[] {
  return rows.map((row) => row.customer);
}
