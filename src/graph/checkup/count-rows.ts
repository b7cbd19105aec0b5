import type { z } from 'zod';
import type { BaseUrl } from '../http/base-url';
import type { Call, GraphClient } from '../http/client';
import { GraphError } from '../http/graph-error';
import type { Deadline } from '../http/limits';
import { pageOf, type Page } from '../http/page';

/** How many rows a list has, as far as that could be counted. */
export interface RowCount {
  readonly rows: number;
  /** Otherwise there are at least so many. */
  readonly whole: boolean;
  readonly ms: number;
}

interface Counting<T> {
  readonly client: GraphClient;
  readonly base: BaseUrl;
  readonly call: Call;
  readonly row: z.ZodType<T>;
  readonly keyOf: (row: T) => string;
  readonly deadline: Deadline;
}

/** Counts a list page by page, for as long as there is time. Whatever stops it, what was counted until then stands. */
export async function countRows<T>(counting: Counting<T>): Promise<RowCount> {
  const startedAt = performance.now();
  const keys = new Set<string>();
  const whole = await walk(counting, keys);
  return { rows: keys.size, whole, ms: Math.round(performance.now() - startedAt) };
}

async function walk<T>(counting: Counting<T>, keys: Set<string>): Promise<boolean> {
  const seen = new Set<string>();
  for (let call: Call | undefined = counting.call; call;) {
    if (seen.has(call.path) || counting.deadline.remainingMs() === 0) return false;
    seen.add(call.path);
    const page: Page<T> | undefined = await pageFor(counting, call);
    if (!page) return false;
    for (const row of page.rows) keys.add(counting.keyOf(row));
    if (page.next === undefined) return true;
    call = following(counting, page.next);
  }
  return false;
}

async function pageFor<T>({ client, row, deadline }: Counting<T>, call: Call): Promise<Page<T> | undefined> {
  try {
    return await client.get(call, pageOf(row), deadline);
  } catch (error) {
    if (error instanceof GraphError) return undefined;
    throw error;
  }
}

/** The next page as a call of its own; undefined when the link leads to another place. */
function following<T>({ base, call }: Counting<T>, link: string): Call | undefined {
  const root = base.to('');
  const next = base.follow(link, root);
  return next && { ...call, query: undefined, path: next.href.slice(root.href.length) };
}
