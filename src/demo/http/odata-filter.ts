import type { GraphObject, Refusal } from './reply';
import { badRequest } from './reply';

export type FilterOperator = 'eq' | 'startswith';

/** Property paths that a collection can be filtered by, each with the operators it takes. */
export type Filterable = Readonly<Record<string, readonly FilterOperator[]>>;

type Accepts = (row: GraphObject) => boolean;

export type Filter = { readonly kind: 'filter'; readonly accepts: Accepts } | Refusal;

/** One comparison: `path eq 'text'` or `startswith(path,'text')`; a quote within the text is doubled. */
const CLAUSE =
  /\s*(?:(?<path>[\w/]+)\s+eq\s+'(?<text>(?:[^']|'')*)'|startswith\(\s*(?<prefixPath>[\w/]+)\s*,\s*'(?<prefix>(?:[^']|'')*)'\s*\))\s*/iy;
const AND = /and\b/iy;

interface Comparison {
  readonly path: string;
  readonly operator: FilterOperator;
  readonly text: string;
}

/** Reads comparisons joined by `and`; anything else that OData knows is refused, as Graph does on these lists. */
export function parseFilter(source: string, filterable: Filterable): Filter {
  const comparisons = comparisonsOf(source);
  if (comparisons === undefined) return badRequest(`Invalid filter clause: '${source}'.`);
  const unsupported = comparisons.find(({ path, operator }) => !filterable[path]?.includes(operator));
  if (unsupported) return badRequest(`Unsupported filter on property '${unsupported.path}'.`);
  return { kind: 'filter', accepts: (row) => comparisons.every((comparison) => holds(comparison, row)) };
}

function comparisonsOf(source: string): readonly Comparison[] | undefined {
  const comparisons: Comparison[] = [];
  let position = 0;
  for (;;) {
    CLAUSE.lastIndex = position;
    const groups = CLAUSE.exec(source)?.groups;
    if (!groups) return undefined;
    position = CLAUSE.lastIndex;
    comparisons.push(comparisonOf(groups));
    if (position === source.length) return comparisons;
    AND.lastIndex = position;
    if (!AND.test(source)) return undefined;
    position = AND.lastIndex;
  }
}

function comparisonOf(groups: Readonly<Record<string, string | undefined>>): Comparison {
  const unquoted = (text: string | undefined): string => (text ?? '').replaceAll("''", "'");
  return groups['path'] === undefined
    ? { path: groups['prefixPath'] ?? '', operator: 'startswith', text: unquoted(groups['prefix']) }
    : { path: groups['path'], operator: 'eq', text: unquoted(groups['text']) };
}

/** Graph compares these properties without regard to case. */
function holds({ path, operator, text }: Comparison, row: GraphObject): boolean {
  const value = valueAt(row, path);
  if (typeof value !== 'string') return false;
  const [actual, wanted] = [value.toLowerCase(), text.toLowerCase()];
  return operator === 'eq' ? actual === wanted : actual.startsWith(wanted);
}

function valueAt(row: GraphObject, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
      row,
    );
}
