import type { Filterable } from './odata-filter';
import { parseFilter } from './odata-filter';
import { cutPage } from './odata-page';
import type { GraphObject, Refusal, Reply } from './reply';
import { badRequest, ok } from './reply';

/** A list as Graph serves it: what can be asked of it, and what it shows when nothing is asked. */
export interface Collection {
  readonly rows: readonly GraphObject[];
  readonly maxTop: number;
  readonly filterable?: Filterable;
  /** Navigation property that `$expand` may name; without `$expand` it is left out. */
  readonly expandable?: string;
  /** Properties shown without `$select`; all of them when absent. */
  readonly shownByDefault?: (row: GraphObject) => readonly string[];
}

const OPTIONS = ['$top', '$skiptoken', '$filter', '$select', '$count', '$expand'];

/** One page of a collection, after `$filter`, `$expand` and `$select`. */
export function listReply(collection: Collection, url: URL, pageSize: number): Reply {
  const refusal = refusalOf(collection, url);
  if (refusal) return refusal;
  const filter = parseOptionalFilter(collection, url);
  if (filter.kind === 'refused') return filter;
  const rows = collection.rows.filter(filter.accepts);
  const page = cutPage(rows, url, { pageSize, maxTop: collection.maxTop });
  if (page.kind === 'refused') return page;

  return ok({
    '@odata.context': `${url.origin}/v1.0/$metadata#${url.pathname.slice('/v1.0/'.length)}`,
    ...(url.searchParams.get('$count') === 'true' ? { '@odata.count': rows.length } : {}),
    ...(page.nextLink === undefined ? {} : { '@odata.nextLink': page.nextLink }),
    value: page.rows.map((row) => shown(row, collection, url)),
  });
}

/** One object of a collection, with the same `$select` and `$expand`. */
export function objectReply(row: GraphObject, collection: Omit<Collection, 'rows'>, url: URL): Reply {
  const refusal = refusalOf(collection, url);
  if (refusal) return refusal;
  return ok({
    '@odata.context': `${url.origin}/v1.0/$metadata#${url.pathname.slice('/v1.0/'.length)}/$entity`,
    ...shown(row, { ...collection, rows: [] }, url),
  });
}

function refusalOf(collection: Omit<Collection, 'rows'>, url: URL): Refusal | undefined {
  const unknown = [...url.searchParams.keys()].find(
    (name) => name.startsWith('$') && !OPTIONS.includes(name),
  );
  if (unknown !== undefined) return badRequest(`The query option '${unknown}' is not supported here.`);
  const expand = url.searchParams.get('$expand');
  return expand === null || expand === collection.expandable
    ? undefined
    : badRequest(`Could not expand the property named '${expand}'.`);
}

function parseOptionalFilter(collection: Collection, url: URL): ReturnType<typeof parseFilter> {
  const source = url.searchParams.get('$filter');
  return source === null
    ? { kind: 'filter', accepts: () => true }
    : parseFilter(source, collection.filterable ?? {});
}

/** Annotations (`@odata.…`) are always shown; an expanded property is shown besides the selected ones. */
function shown(row: GraphObject, collection: Collection, url: URL): GraphObject {
  const selected = url.searchParams
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  const wanted = selected ?? collection.shownByDefault?.(row) ?? Object.keys(row);
  const isShown = (name: string): boolean =>
    name === collection.expandable
      ? url.searchParams.get('$expand') === name
      : name.startsWith('@') || wanted.includes(name);
  return Object.fromEntries(Object.entries(row).filter(([name]) => isShown(name)));
}
