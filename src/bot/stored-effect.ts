import { z } from 'zod';
import type { Effect } from '../../dialogs/effects';
import type { HandOff } from '../domain/hand-off';
import { VERDICT_KINDS } from '../domain/verdict';
import { WORKLOAD_IDS } from '../domain/workloads';

const moment = z.iso.datetime().transform((text) => new Date(text));

const handOff = z
  .object({
    id: z.string(),
    at: moment,
    personId: z.string(),
    customerTenantId: z.string().optional(),
    workload: z.enum(WORKLOAD_IDS),
    verdict: z.enum(VERDICT_KINDS),
    portalUrl: z.string().optional(),
    evidence: z.string(),
    ticket: z.string().optional(),
  })
  .transform(({ customerTenantId, portalUrl, ticket, ...rest }): HandOff => ({
    ...rest,
    customerTenantId,
    portalUrl,
    ticket,
  }));

/** An effect as JSON keeps it: times are text, and what is absent is left out. */
export const storedEffect = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('recordHandOff'), handOff }),
  z.object({
    kind: z.literal('addTicket'),
    handOffId: z.string(),
    personId: z.string(),
    ticket: z.string(),
    at: moment,
  }),
  z.object({ kind: z.literal('addRecent'), personId: z.string(), customerTenantId: z.string() }),
]) satisfies z.ZodType<Effect>;
