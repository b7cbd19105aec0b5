import { z } from 'zod';

/** One page of a list. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | undefined;
}

/** Schemas of pages by those of their rows: making one takes longer than reading a page. */
const made = new WeakMap<z.ZodType, z.ZodType<Page<unknown>>>();

/** Without a shape for its rows, whatever they are will do. */
export function pageOf(): z.ZodType<Page<unknown>>;
export function pageOf<T>(row: z.ZodType<T>): z.ZodType<Page<T>>;
export function pageOf(row: z.ZodType = ANYTHING): z.ZodType<Page<unknown>> {
  const known = made.get(row);
  if (known) return known;
  const page = make(row);
  made.set(row, page);
  return page;
}

const ANYTHING = z.unknown();

function make(row: z.ZodType): z.ZodType<Page<unknown>> {
  return z
    .object({ value: z.array(row), '@odata.nextLink': z.string().nullish() })
    .transform((page) => ({ rows: page.value, next: page['@odata.nextLink'] || undefined }));
}
