import type { Customer } from '../domain/customer';
import type { CustomerIndex, SearchOptions } from './customer-index';
import { createSearch, type Matches, type Search } from './customer-search';
import { customersAt, type DirectoryTables } from './directory-tables';
import { namesIn } from './name-finder';
import { resolveMention } from './resolve';
import { RowSet } from './row-set';

const SUGGESTIONS = 15;
const NOBODY: readonly Customer[] = [];

/** The index of the visible rows. Whatever is looked up in the tables is cut down to them before it is looked at. */
export function indexAmong(tables: DirectoryTables, visible: RowSet): CustomerIndex {
  const size = visible.count();
  const rowOf = (tenantId: string): number | undefined => {
    const row = tables.rows.get(tenantId.toLowerCase());
    return row !== undefined && visible.has(row) ? row : undefined;
  };
  const customerAt = (row: number | undefined): Customer | undefined =>
    row === undefined ? undefined : tables.customers[row];
  return {
    size,
    find: (tenantId) => customerAt(rowOf(tenantId)),
    all: () => (size === tables.customers.length ? tables.customers : customersAt(tables, visible)),
    search: (query, { limit = SUGGESTIONS, first = [] }: SearchOptions = {}) => {
      const recents = first.flatMap((tenantId) => rowOf(tenantId) ?? []);
      return customersAt(tables, suggested(tables, visible, query, limit, recents));
    },
    resolve: (mention) => resolveMention(tables, visible, mention),
    mentioned: (text) => {
      const rows = namesIn(tables, visible, text);
      return rows.length === 0 ? NOBODY : customersAt(tables, rows);
    },
    lookAlikes: (customer) => {
      const like = tables.likenesses.rowsLike(customer).filter((row) => visible.has(row));
      return customersAt(tables, like).filter(
        (other) => other.tenantId.toLowerCase() !== customer.tenantId.toLowerCase(),
      );
    },
  };
}

/** What matches from the start of words, then what matches inside them; with a typing error if nothing else does. */
function suggested(
  tables: DirectoryTables,
  visible: RowSet,
  query: string,
  limit: number,
  recents: readonly number[],
): readonly number[] {
  const search = createSearch(tables, visible);
  const started = search(query, 'start');
  // If they are enough, nobody asks who else matches, but for the recents.
  const others =
    started.rows.count() >= limit
      ? search(query, 'inside', RowSet.of(visible.capacity, recents))
      : inMostWays(search, query);

  const found = [...new Set(recents)].filter((row) => others.rows.has(row)).slice(0, limit);
  const seen = RowSet.of(visible.capacity, found);
  for (const matches of [started, others]) {
    found.push(...matches.best(limit - found.length, seen));
    seen.addAll(matches.rows);
  }
  return found;
}

function inMostWays(search: Search, query: string): Matches {
  const inside = search(query, 'inside');
  return inside.rows.isEmpty ? search(query, 'misspelt') : inside;
}
