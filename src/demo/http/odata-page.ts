import type { GraphObject, Refusal } from './reply';
import { badRequest } from './reply';

export interface PageLimits {
  /** Rows on a page when the caller asks for more or says nothing; small, so that paging is exercised. */
  readonly pageSize: number;
  /** The largest `$top` that Graph takes on this list. */
  readonly maxTop: number;
}

export type Page =
  | { readonly kind: 'page'; readonly rows: readonly GraphObject[]; readonly nextLink: string | undefined }
  | Refusal;

/** Cuts one page out of the rows. `$top` is a page size, as in Graph, and no limit to the whole. */
export function cutPage(rows: readonly GraphObject[], url: URL, limits: PageLimits): Page {
  const top = numberOf(url.searchParams.get('$top'));
  if (top === 'invalid' || (top !== undefined && (top < 1 || top > limits.maxTop))) {
    return badRequest(`Invalid page size specified. Must be between 1 and ${limits.maxTop} inclusive.`);
  }
  const start = startOf(url.searchParams.get('$skiptoken'));
  if (start === undefined) return badRequest('The provided skip token is invalid.');

  const end = start + Math.min(top ?? limits.pageSize, limits.pageSize);
  return {
    kind: 'page',
    rows: rows.slice(start, end),
    nextLink: end < rows.length ? linkTo(end, url) : undefined,
  };
}

function numberOf(text: string | null): number | 'invalid' | undefined {
  if (text === null) return undefined;
  return /^\d{1,6}$/.test(text) ? Number(text) : 'invalid';
}

/** The token is opaque to callers, who are meant to follow the link as it stands. */
function linkTo(start: number, url: URL): string {
  const next = new URL(url);
  next.searchParams.delete('$skiptoken');
  const token = Buffer.from(`start:${start}`).toString('base64url');
  const rest = next.searchParams.size === 0 ? '' : `${next.searchParams.toString().replaceAll('%24', '$')}&`;
  return `${next.origin}${next.pathname}?${rest}$skiptoken=${token}`;
}

function startOf(token: string | null): number | undefined {
  if (token === null) return 0;
  const start = /^start:(\d{1,6})$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  return start === undefined ? undefined : Number(start);
}
