import { z } from 'zod';

/** What the world's process is told at its start. */
export interface WorldOptions {
  /** Undefined: the demo partner. Otherwise one with so many customers is made up. */
  readonly customers?: number | undefined;
}

/** What it is told later. */
export type Request = { readonly delayMs: number } | 'calls';

const ready = z.object({
  port: z.number(),
  /** Groups whose members see every customer. */
  leadGroupIds: z.string(),
  /** Customers who can be filed for: what is said to name them, what cards call them, and a product. */
  cases: z.array(z.object({ named: z.string(), customer: z.string(), product: z.string() })),
});

/** What it says about itself. */
export type Ready = z.output<typeof ready>;
export type Case = Ready['cases'][number];

export const readyMessage = ready;
export const callsMessage = z.object({ calls: z.number() });
