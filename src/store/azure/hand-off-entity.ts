import { z } from 'zod';
import { type HandOff, type Outcome, OUTCOMES } from '../../domain/hand-off';
import { VERDICT_KINDS } from '../../domain/verdict';
import { WORKLOAD_IDS } from '../../domain/workloads';
import { idIn, idText } from '../id-text';
import { storableText } from '../storable-text';
import { timeText } from '../time-text';
import type { TableRow } from './azure-table';
import { keysOf, type Placed, placedBy } from './hand-off-places';
import { storedMoment } from '../stored-moment';

/** A property holds 32 Ki characters; the rest of a row is short. */
const LONGEST_TEXT = 30_000;

/** A row as the hand-off that it holds. */
export const handOffEntity = z
  .object({
    id: idIn,
    at: storedMoment,
    personId: idIn,
    customerTenantId: idIn.optional(),
    workload: z.enum(WORKLOAD_IDS),
    verdict: z.enum(VERDICT_KINDS),
    portalUrl: z.string().optional(),
    evidence: z.string(),
    contactReminder: z.boolean(),
    outcome: z.enum(OUTCOMES),
    ticket: z.string().optional(),
  })
  .transform((row): HandOff => ({
    ...row,
    customerTenantId: row.customerTenantId,
    portalUrl: row.portalUrl,
    ticket: row.ticket,
  }));

/** The part of a row by which all rows of its hand-off are found. */
export const placedEntity = z
  .object({ at: storedMoment, idKey: z.string(), personKey: z.string(), customerKey: z.string().optional() })
  .transform((row): Placed => ({ ...row, customerKey: row.customerKey }));

/** The part of a row that changes. */
export const settledEntity = z.object({ settledAt: z.string().default(''), ticket: z.string().optional() });

/** What its person told last, as properties. */
export interface Settled {
  readonly outcome: Outcome;
  readonly ticket: string | undefined;
  readonly settledAt: string;
}

/** All rows of a hand-off, in the order in which they are written. */
export function rowsOf(handOff: HandOff): readonly TableRow[] {
  const placed = placedBy(handOff);
  const { month, customer, person } = keysOf(placed);
  const properties = given({
    ...handOff,
    ...placed,
    id: idText(handOff.id),
    at: timeText(handOff.at),
    personId: idText(handOff.personId),
    customerTenantId: handOff.customerTenantId === undefined ? undefined : idText(handOff.customerTenantId),
    portalUrl: bounded(handOff.portalUrl),
    evidence: bounded(handOff.evidence),
    ticket: bounded(handOff.ticket),
  });
  return [month, ...(customer ? [customer] : []), person].map((keys) => ({ ...properties, ...keys }));
}

export function settledProperties({ ticket, ...rest }: Settled): Record<string, string> {
  return given({ ...rest, ticket: bounded(ticket) });
}

/** What is absent has no property at all. */
function given<T>(properties: Record<string, T | undefined>): Record<string, T> {
  const entries = Object.entries(properties);
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => entry[1] !== undefined));
}

function bounded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : storableText(text.slice(0, LONGEST_TEXT));
}
