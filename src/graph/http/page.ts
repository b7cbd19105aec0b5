import { z } from 'zod';

/** One page of a list. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | undefined;
}

/** Without a shape for its rows, whatever they are will do. */
export function pageOf(): z.ZodType<Page<unknown>>;
export function pageOf<T>(row: z.ZodType<T>): z.ZodType<Page<T>>;
export function pageOf(row: z.ZodType = z.unknown()): z.ZodType<Page<unknown>> {
  return z
    .object({ value: z.array(row), '@odata.nextLink': z.string().nullish() })
    .transform((page) => ({ rows: page.value, next: page['@odata.nextLink'] || undefined }));
}
