import { join } from 'node:path';
import Database from 'libsql';
import { z } from 'zod';

/** What the hand-off log holds of one request, without what differs from one run to the next. */
export interface LoggedRow {
  readonly customer: string | null;
  readonly workload: string;
  readonly verdict: string;
  readonly ticket: string | null;
}

/** The log, read past the product. */
export interface LogReader {
  /** In the order of what was asked for, oldest first. */
  rowsOf(personId: string): Promise<readonly LoggedRow[]>;
}

const sqlRows = z.array(
  z.object({
    customer: z.string().nullable(),
    workload: z.string(),
    verdict: z.string(),
    ticket: z.string().nullable(),
  }),
);

export function sqliteLog(dataDir: string): LogReader {
  return {
    async rowsOf(personId) {
      const database = new Database(join(dataDir, 'filing-desk.db'));
      try {
        const sql = `SELECT customer_tenant_id AS customer, workload, verdict, ticket
                     FROM hand_offs WHERE person_id = ? ORDER BY at, id`;
        return sqlRows.parse(database.prepare(sql).all(personId));
      } finally {
        database.close();
      }
    },
  };
}

const entity = z.object({
  id: z.string(),
  at: z.string(),
  personId: z.string(),
  customerTenantId: z.string().nullable().default(null),
  workload: z.string(),
  verdict: z.string(),
  ticket: z.string().nullable().default(null),
});

/** One request may have several rows, each for another way to look it up. */
export function azureLog(connectionString: string, prefix: string): LogReader {
  return {
    async rowsOf(personId) {
      const { TableClient } = await import('@azure/data-tables');
      const options = { allowInsecureConnection: true };
      const table = TableClient.fromConnectionString(connectionString, `${prefix}handoffs`, options);
      const found = new Map<string, z.infer<typeof entity>>();
      for await (const row of table.listEntities()) {
        const { data } = entity.safeParse(row);
        if (data?.personId === personId) found.set(data.id, data);
      }
      const inOrder = [...found.values()].sort((one, other) => one.at.localeCompare(other.at));
      return inOrder.map(({ customerTenantId: customer, workload, verdict, ticket }) => {
        return { customer, workload, verdict, ticket };
      });
    },
  };
}
