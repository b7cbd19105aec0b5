import { z } from 'zod';
import { type HandOff, OUTCOMES } from '../../domain/hand-off';
import { VERDICT_KINDS } from '../../domain/verdict';
import { WORKLOAD_IDS } from '../../domain/workloads';
import { idIn, idText } from '../id-text';
import { storableText } from '../storable-text';
import { timeText } from '../time-text';
import { storedMoment } from '../stored-moment';

const absent = z.null().transform(() => undefined);

/** A row of `hand_offs` as the hand-off that it holds. */
export const handOffRow = z
  .object({
    id: idIn,
    at: storedMoment,
    person_id: idIn,
    customer_tenant_id: idIn.or(absent),
    workload: z.enum(WORKLOAD_IDS),
    verdict: z.enum(VERDICT_KINDS),
    portal_url: z.string().or(absent),
    evidence: z.string(),
    contact_reminder: z.number().transform((flag) => flag !== 0),
    outcome: z.enum(OUTCOMES),
    ticket: z.string().or(absent),
  })
  .transform((row): HandOff => ({
    id: row.id,
    at: row.at,
    personId: row.person_id,
    customerTenantId: row.customer_tenant_id,
    workload: row.workload,
    verdict: row.verdict,
    portalUrl: row.portal_url,
    evidence: row.evidence,
    contactReminder: row.contact_reminder,
    outcome: row.outcome,
    ticket: row.ticket,
  }));

/** A row of `hand_offs` with its place in the order of all, whether or not the rest of it can be read. */
export const foundHandOff = z
  .looseObject({ at: z.string(), id: z.string() })
  .transform((row) => ({ at: row.at, id: row.id, handOff: handOffRow.safeParse(row).data }));
export type FoundHandOff = z.infer<typeof foundHandOff>;

/** What `handOffRow` reads, in the order of `valuesOf`. */
export const COLUMNS =
  'id, at, person_id, customer_tenant_id, workload, verdict, portal_url, evidence, contact_reminder, outcome, ticket';

/** The same in words that can be stored: what a row of it is read as. */
export function storable(handOff: HandOff): HandOff {
  const { portalUrl, evidence, ticket } = handOff;
  return {
    ...handOff,
    portalUrl: portalUrl && storableText(portalUrl),
    evidence: storableText(evidence),
    ticket: ticket && storableText(ticket),
  };
}

/** In the order of `COLUMNS`, of what `storable` made. */
export function valuesOf(handOff: HandOff): readonly (string | number | null)[] {
  const { customerTenantId, portalUrl, ticket } = handOff;
  return [
    idText(handOff.id),
    timeText(handOff.at),
    idText(handOff.personId),
    customerTenantId === undefined ? null : idText(customerTenantId),
    handOff.workload,
    handOff.verdict,
    portalUrl ?? null,
    handOff.evidence,
    handOff.contactReminder ? 1 : 0,
    handOff.outcome,
    ticket ?? null,
  ];
}
