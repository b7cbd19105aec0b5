import { z } from 'zod';
import type { HandOff } from '../../domain/hand-off';
import { VERDICT_KINDS } from '../../domain/verdict';
import { WORKLOAD_IDS } from '../../domain/workloads';
import type { HandOffLog } from '../../ports';
import { storableText } from '../storable-text';
import type { Connection } from './connection';

const optionalText = z
  .string()
  .nullable()
  .transform((text) => text ?? undefined);

const handOffRow = z
  .object({
    id: z.string(),
    at: z.iso.datetime().transform((text) => new Date(text)),
    person_id: z.string(),
    customer_tenant_id: optionalText,
    workload: z.enum(WORKLOAD_IDS),
    verdict: z.enum(VERDICT_KINDS),
    portal_url: optionalText,
    evidence: z.string(),
    ticket: optionalText,
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
    ticket: row.ticket,
  }));

const COLUMNS = 'id, at, person_id, customer_tenant_id, workload, verdict, portal_url, evidence, ticket';

/** The hand-off log in SQLite. Recording the same ID again changes nothing, so a repeated turn is harmless. */
export function sqliteHandOffs(connection: Connection): HandOffLog {
  const insert = connection.command(
    `INSERT INTO hand_offs (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
  );
  const addTicket = connection.command(
    'UPDATE hand_offs SET ticket = ?, ticket_at = ? WHERE id = ? AND person_id = ?',
  );
  const select = connection.query(
    `SELECT ${COLUMNS} FROM hand_offs WHERE id = ? AND person_id = ?`,
    handOffRow,
  );

  return {
    async record(handOff) {
      insert(...valuesOf(handOff));
    },
    async addTicket(handOffId, personId, ticket, at) {
      return addTicket(storableText(ticket), at.toISOString(), handOffId, personId) === 1;
    },
    async find(handOffId, personId) {
      return select(handOffId, personId);
    },
  };
}

/** In the order of `COLUMNS`. */
function valuesOf(handOff: HandOff): readonly (string | null)[] {
  return [
    handOff.id,
    handOff.at.toISOString(),
    handOff.personId,
    handOff.customerTenantId ?? null,
    handOff.workload,
    handOff.verdict,
    handOff.portalUrl ?? null,
    storableText(handOff.evidence),
    handOff.ticket === undefined ? null : storableText(handOff.ticket),
  ];
}
