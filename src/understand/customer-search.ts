import type { DirectoryTables } from './directory-tables';
import { RowSet } from './row-set';
import { placesIn } from './sorted-words';
import { type Freedom, TermHits } from './term-hits';
import { domainKey, queryTerms } from './terms';

/** The rows that match every term of a query. */
export interface Matches {
  readonly rows: RowSet;
  /** The first few, best first, without those that are excepted. */
  best(limit: number, except?: RowSet): readonly number[];
}

/** Searches among the visible rows, or among some of them. */
export type Search = (query: string, freedom: Freedom, among?: RowSet) => Matches;

/** For one question, that is several queries with the same words in them: what a word finds is looked up once. */
export function createSearch(tables: DirectoryTables, visible: RowSet): Search {
  const hits = new TermHits(tables, visible);
  return (query, freedom, among = visible) => {
    const terms = queryTerms(query);
    if (terms.length === 0) return NOTHING;
    const rows = among.copy();
    for (const term of hits.rarestFirst(terms, freedom)) {
      hits.keep(rows, term, freedom);
      if (rows.isEmpty) return NOTHING;
    }
    const named = (): RowSet => {
      const begun = rows.copy();
      for (const term of terms) begun.keep(hits.starting(term).named);
      return begun;
    };
    return { rows, best: (limit, except) => bestOf({ tables, terms, rows, named }, limit, except) };
  };
}

const NOTHING: Matches = { rows: new RowSet(0), best: () => [] };

/** The rows that match, and what they are ranked by. */
interface Matched {
  readonly tables: DirectoryTables;
  readonly terms: readonly string[];
  readonly rows: RowSet;
  /** Of these, where every term begins a word of the name. */
  readonly named: () => RowSet;
}

function bestOf(matched: Matched, limit: number, except: RowSet | undefined): readonly number[] {
  const { only } = matched.rows;
  if (only !== undefined) return limit > 0 && !except?.has(only) ? [only] : [];
  return ranked(matched, limit, except);
}

/** The full name or domain, then names that begin with the query, then with its words, then the rest. */
function ranked({ tables, terms, rows, named }: Matched, limit: number, except?: RowSet): readonly number[] {
  const { names, domains, customers } = tables;
  const query = terms.join(' ');
  const words = domainKey(query);
  const begun = names.starting(words);
  const exact = [...placesIn(names.ending(begun, words.length))];
  domains.each(domains.keys.exactly(words), (row) => {
    if (customers[row]?.domain?.toLowerCase() === query) exact.push(row);
  });
  const best = new Set<number>();
  const take = (some: Iterable<number>): void => {
    for (const row of some) {
      if (best.size >= limit) return;
      if (rows.has(row) && !except?.has(row)) best.add(row);
    }
  };
  take(exact.sort((a, b) => a - b));
  take(rows.within(begun));
  if (best.size < limit) take(named());
  take(rows);
  return [...best];
}
