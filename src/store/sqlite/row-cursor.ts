import { z } from 'zod';
import { jsonOf } from '../../ports/json-of';

const place = z.tuple([z.string(), z.string()]);

/** Names the place behind a row in the order of `list`. */
export function cursorAfter({ at, id }: { readonly at: string; readonly id: string }): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}

/** Undefined for none, and for one that can't be read: then a list begins anew. */
export function placeIn(after: string | undefined): readonly [at: string, id: string] | undefined {
  return after === undefined
    ? undefined
    : place.safeParse(jsonOf(Buffer.from(after, 'base64url').toString())).data;
}
