import { z } from 'zod';

/** What the partner's process is asked for. */
export type Request = 'change' | 'calls';

const person = z.object({ id: z.string(), name: z.string() });

/** Who matters in the generated partner, and where it is served. */
const ready = z.object({
  kind: z.literal('ready'),
  url: z.string(),
  token: z.string(),
  lead: person,
  leadGroupId: z.string(),
  agent: person,
  /** Names of customers: somebody's on the first page whom the agent works for, and the last of all. */
  early: z.string(),
  late: z.string(),
});
export type Cast = z.output<typeof ready>;

export const message = z.discriminatedUnion('kind', [
  ready,
  z.object({ kind: z.literal('changed') }),
  z.object({ kind: z.literal('calls'), calls: z.record(z.string(), z.number()) }),
]);
export type Message = z.output<typeof message>;
