import { join } from 'node:path';
import Database from 'libsql';
import { AzureFeedback } from '../../../src/store/azure/azure-feedback';
import { AzureHandOffs } from '../../../src/store/azure/azure-hand-offs';
import { AzureSchedule } from '../../../src/store/azure/azure-schedule';
import type { Store } from '../../../src/store';
import { azuriteFor, ownPrefix } from '../../support/azurite';
import { FaultyTable } from '../azure/faulty-table';
import { TemporaryStores } from '../temporary-store';
import type { StoreKind } from './store-kinds';

/** A store whose rows can be changed behind its back, as a later version might have written them. */
interface BreakableStore {
  readonly store: Pick<Store, 'handOffs' | 'feedback' | 'schedule'>;
  readonly breakHandOff: (id: string) => Promise<void>;
  readonly breakFeedback: (answerId: string) => Promise<void>;
  readonly breakItem: (key: string) => Promise<void>;
}

type BreakableKind = Pick<StoreKind, 'name' | 'prepare' | 'clear'> & { open(): Promise<BreakableStore> };

const temporary = new TemporaryStores();

const sqlite: BreakableKind = {
  name: 'SQLite',
  prepare: async () => undefined,
  clear: () => temporary.clear(),
  async open() {
    const folder = temporary.folder();
    const store = temporary.open(folder);
    const run = (sql: string, id: string) => {
      const database = new Database(join(folder, 'filing-desk.db'), { timeout: 2_000 });
      database.prepare(sql).run([id]);
      database.close();
    };
    return {
      store,
      breakHandOff: async (id) => run("UPDATE hand_offs SET workload = 'hologram' WHERE id = ?", id),
      breakFeedback: async (id) => run("UPDATE feedback SET body = '{}' WHERE answer_id = ?", id),
      breakItem: async (key) => run("UPDATE schedule SET due_at = due_at || '?' WHERE key = ?", key),
    };
  },
};

let connectionString = '';
let leases = 0;

const azure: BreakableKind = {
  name: 'Azure Storage',
  async prepare() {
    ({ connectionString } = await azuriteFor(this));
  },
  clear: () => undefined,
  async open() {
    const prefix = ownPrefix();
    const handOffs = await FaultyTable.create(connectionString, `${prefix}handoffs`);
    const feedback = await FaultyTable.create(connectionString, `${prefix}feedback`);
    const schedule = await FaultyTable.create(connectionString, `${prefix}schedule`);
    const change = async (table: FaultyTable, filter: string, properties: Record<string, string>) => {
      for (const { partitionKey = '', rowKey = '' } of await table.rows({ filter })) {
        const row = { partitionKey, rowKey, ...properties };
        await table.update(row, '*', 'Merge', AbortSignal.timeout(2_000));
      }
    };
    return {
      store: {
        handOffs: new AzureHandOffs(handOffs),
        feedback: new AzureFeedback(feedback),
        schedule: new AzureSchedule(schedule, { next: () => `lease-${(leases += 1)}` }),
      },
      breakHandOff: (id) => change(handOffs, `id eq '${id}'`, { workload: 'hologram' }),
      breakFeedback: async (id) => {
        const rows = await feedback.rows({ filter: "PartitionKey eq 'feedback'" });
        const found = rows.find(({ rowKey }) => rowKey?.endsWith(`~${id}`));
        await change(feedback, `RowKey eq '${found?.rowKey}'`, { body: '{}' });
      },
      breakItem: (key) => change(schedule, `RowKey eq '${key}'`, { content0: 'of another kind' }),
    };
  },
};

export const BREAKABLE_STORES: readonly BreakableKind[] = [sqlite, azure];
