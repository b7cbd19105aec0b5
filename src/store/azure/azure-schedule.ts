import { z } from 'zod';
import type { Ids, LeasedItem, Schedule, ScheduledItem } from '../../ports';
import { jsonOf } from '../../ports/json-of';
import { documentKey } from '../document-key';
import { assertStorable, LARGEST_ITEM } from '../storable-text';
import { StoreError } from '../store-error';
import { timeText } from '../time-text';
import { type AzureTable, READABLE_KEY, type RowKeys, type TableRow } from './azure-table';

const PARTITION = 'due';

/** A property holds 64 KiB. */
const CHUNK = 60_000;

const content = z.object({ key: z.string(), personId: z.string(), body: z.string() });

/** `leasedUntil` is empty where nobody has it, and so sorts before every moment. */
const entity = z.looseObject({
  rowKey: z.string(),
  dueAt: z.iso.datetime(),
  lease: z.string(),
  leasedUntil: z.string(),
});

const dueRow = z.object({ rowKey: z.string(), dueAt: z.string() });

/**
 * Work for later as a table of one partition, which is what it can do: some 2,000 calls a second, and a look for what
 * is due reads past everything that waits, a second or so for some 10,000 items. A partner's staff have hundreds.
 */
export class AzureSchedule implements Schedule {
  constructor(
    private readonly table: AzureTable,
    private readonly ids: Ids,
  ) {}

  async put(item: ScheduledItem): Promise<void> {
    const row = this.#rowOf(item);
    await this.table.run((signal) => this.table.put(row, signal));
  }

  async remove(key: string): Promise<void> {
    await this.table.run((signal) => this.table.delete(keysOf(key), '*', signal));
  }

  async takeDue(now: Date, until: Date, limit: number): Promise<readonly LeasedItem[]> {
    const { odata } = this.table;
    const time = timeText(now);
    const filter = odata`PartitionKey eq ${PARTITION} and dueAt le ${time} and leasedUntil le ${time}`;
    const found = await this.table.rows({ filter, select: ['PartitionKey', 'RowKey', 'dueAt'] });
    const due = found.flatMap((row) => dueRow.safeParse(row).data ?? []).sort(byTime);
    const taken: LeasedItem[] = [];
    for (const { rowKey } of due) {
      if (taken.length >= limit) break;
      const item = await this.#lease(rowKey, time, timeText(until));
      if (item) taken.push(item);
    }
    return taken;
  }

  async finish(item: LeasedItem, again?: { readonly dueAt: Date; readonly body: string }): Promise<boolean> {
    const keys = keysOf(item.key);
    const next = again && { ...this.#rowOf({ ...item, ...again }), lease: item.lease };
    let isSent = false;
    return this.table.run(async (signal) => {
      const row = await this.table.get(keys, signal);
      // The first of two tries may have arrived although its answer did not.
      if (row === undefined) return isSent && next === undefined;
      const { lease, leasedUntil } = this.#read(row, entity);
      if (lease !== item.lease) return false;
      if (leasedUntil === '') return isSent;
      isSent = true;
      return next
        ? this.table.update(next, row.etag, 'Replace', signal)
        : this.table.delete(keys, row.etag, signal);
    });
  }

  async eraseOf(personId: string): Promise<number> {
    if (personId === '') return 0;
    const { odata } = this.table;
    const filter = odata`PartitionKey eq ${PARTITION} and personKey eq ${documentKey(personId, READABLE_KEY)}`;
    const rows = await this.table.rows({ filter, select: ['PartitionKey', 'RowKey'] });
    for (const { rowKey = '' } of rows) {
      const keys = { partitionKey: PARTITION, rowKey };
      await this.table.run((signal) => this.table.delete(keys, '*', signal));
    }
    return rows.length;
  }

  /** Undefined where somebody else was faster, and for what this version can't read. */
  async #lease(rowKey: string, time: string, leasedUntil: string): Promise<LeasedItem | undefined> {
    const keys = { partitionKey: PARTITION, rowKey };
    const lease = this.ids.next();
    return this.table.run(async (signal) => {
      const row = await this.table.get(keys, signal);
      if (row === undefined) return undefined;
      const found = entity.safeParse(row).data;
      const item = found && itemIn(found);
      if (!found || !item) return undefined;
      const leased = { ...item, lease };
      if (found.lease === lease) return leased;
      if (found.dueAt > time || found.leasedUntil > time) return undefined;
      const isOurs = await this.table.update({ ...keys, lease, leasedUntil }, row.etag, 'Merge', signal);
      return isOurs ? leased : undefined;
    });
  }

  /** IDs and body in chunks of bytes, so that neither their length nor their characters matter. */
  #rowOf({ key, dueAt, personId, body }: ScheduledItem): TableRow {
    assertStorable(body, this.table.place, LARGEST_ITEM);
    const bytes = Buffer.from(JSON.stringify({ key, personId, body }));
    const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, index) => [
      chunkName(index),
      new Uint8Array(bytes.subarray(index * CHUNK, (index + 1) * CHUNK)),
    ]);
    return {
      ...keysOf(key),
      ...(Object.fromEntries(chunks) as Record<string, Uint8Array>),
      dueAt: timeText(dueAt),
      personKey: documentKey(personId, READABLE_KEY),
      lease: '',
      leasedUntil: '',
    };
  }

  #read<T>(row: unknown, schema: z.ZodType<T>): T {
    const parsed = schema.safeParse(row);
    if (!parsed.success) throw new StoreError('unreadableRow', this.table.place, parsed.error);
    return parsed.data;
  }
}

function keysOf(key: string): RowKeys {
  return { partitionKey: PARTITION, rowKey: documentKey(key, READABLE_KEY) };
}

/** Undefined for what this version can't read. */
function itemIn(row: z.infer<typeof entity>): ScheduledItem | undefined {
  const bytes: Uint8Array[] = [];
  for (let chunk = row[chunkName(0)]; chunk instanceof Uint8Array; chunk = row[chunkName(bytes.length)])
    bytes.push(chunk);
  const item = content.safeParse(jsonOf(Buffer.concat(bytes).toString())).data;
  return item && { ...item, dueAt: new Date(row.dueAt) };
}

function chunkName(index: number): string {
  return `content${index}`;
}

function byTime(left: { dueAt: string; rowKey: string }, right: { dueAt: string; rowKey: string }): number {
  return left.dueAt < right.dueAt ? -1 : left.dueAt > right.dueAt ? 1 : left.rowKey < right.rowKey ? -1 : 1;
}
