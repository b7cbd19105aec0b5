import type { ZodType } from 'zod';
import type { HandOff, HandOffFilter, Settlement } from '../../domain/hand-off';
import type { HandOffLog, HandOffPage } from '../../ports';
import { pageSize } from '../page-size';
import { StoreError } from '../store-error';
import { timeText } from '../time-text';
import type { AzureTable, FoundRow, RowKeys } from './azure-table';
import {
  handOffEntity,
  placedEntity,
  rowsOf,
  type Settled,
  settledEntity,
  settledProperties,
} from './hand-off-entity';
import { keyOf, keysOf, personPartition, type Placed } from './hand-off-places';
import { HandOffSearch } from './hand-off-search';

/** How often a change is tried while others change the same row. */
const ATTEMPTS = 10;

/** How many hand-offs are deleted at a time. */
const AT_ONCE = 16;

/**
 * The hand-off log as a table. The row in the person's partition is written last and is the one that counts; those
 * of the month and the customer are there to be listed, and follow it.
 */
export class AzureHandOffs implements HandOffLog {
  readonly #search: HandOffSearch;

  constructor(private readonly table: AzureTable) {
    this.#search = new HandOffSearch(table);
  }

  /** Killed in the middle and done again, it writes what is missing. */
  async record(handOff: HandOff): Promise<void> {
    if (await this.#rowOf(handOff.id, handOff.personId)) return;
    await this.table.run(async (signal) => {
      for (const row of rowsOf(handOff)) await this.table.insert(row, signal);
    });
  }

  async settle(handOffId: string, personId: string, settlement: Settlement, at: Date): Promise<boolean> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const row = await this.#rowOf(handOffId, personId);
      if (row === undefined) return false;
      const before = this.#read(row, settledEntity);
      const told = settlement.outcome === 'filed' ? settlement.ticket : undefined;
      const settled = { outcome: settlement.outcome, ticket: told ?? before.ticket, settledAt: timeText(at) };
      const { month, customer, person } = keysOf(this.#read(row, placedEntity));
      if (before.settledAt > settled.settledAt) return true;
      if (!(await this.#change(person, settled, row.etag))) continue;
      for (const keys of [month, customer]) if (keys) await this.#follow(keys, settled);
      return true;
    }
    throw new StoreError('busy', this.table.place);
  }

  async find(handOffId: string, personId: string): Promise<HandOff | undefined> {
    const row = await this.#rowOf(handOffId, personId);
    return row && this.#read(row, handOffEntity);
  }

  async list(
    filter: HandOffFilter,
    { limit, after }: { readonly limit: number; readonly after?: string | undefined },
  ): Promise<HandOffPage> {
    const { rows, next } = await this.#search.page(filter, pageSize(limit), after);
    const handOffs = rows.flatMap((row) => handOffEntity.safeParse(row).data ?? []);
    return { handOffs, next, unreadable: rows.length - handOffs.length };
  }

  async eraseOf(personId: string): Promise<number> {
    return this.#delete({ personId });
  }

  async deleteBefore(moment: Date): Promise<number> {
    return this.#delete({ until: moment });
  }

  async #rowOf(handOffId: string, personId: string): Promise<FoundRow | undefined> {
    const { odata } = this.table;
    const partition = personPartition(keyOf(personId));
    const filter = odata`PartitionKey eq ${partition} and idKey eq ${keyOf(handOffId)}`;
    return (await this.table.rows({ filter, most: 1 }))[0];
  }

  async #change(keys: RowKeys, settled: Settled, etag: string): Promise<boolean> {
    const row = { ...keys, ...settledProperties(settled) };
    return this.table.run((signal) => this.table.update(row, etag, 'Merge', signal));
  }

  /** What was told later stays here too, in whatever order two settlements arrive. */
  async #follow(keys: RowKeys, settled: Settled): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const row = await this.table.run((signal) => this.table.get(keys, signal));
      if (row === undefined || this.#read(row, settledEntity).settledAt > settled.settledAt) return;
      if (await this.#change(keys, settled, row.etag)) return;
    }
    throw new StoreError('busy', this.table.place);
  }

  /**
   * Goes through the months, since what was only half recorded is there at least. Rows that don't say where they
   * belong keep no other from being deleted: it fails at the end.
   */
  async #delete(filter: HandOffFilter): Promise<number> {
    let count = 0;
    let unreadable: unknown;
    for await (const rows of this.#search.inMonths(filter)) {
      for (let from = 0; from < rows.length; from += AT_ONCE)
        await Promise.all(
          rows.slice(from, from + AT_ONCE).map(async (row) => {
            const placed = placedEntity.safeParse(row);
            if (placed.success) await this.#deleteAll(placed.data);
            else unreadable = placed.error;
          }),
        );
      count += rows.length;
    }
    if (unreadable !== undefined) throw new StoreError('unreadableRow', this.table.place, unreadable);
    return count;
  }

  /** The month's row last: killed in the middle and done again, it finds what is left. */
  async #deleteAll(placed: Placed): Promise<void> {
    const { month, customer, person } = keysOf(placed);
    for (const keys of [person, customer, month])
      if (keys) await this.table.run((signal) => this.table.delete(keys, '*', signal));
  }

  #read<T>(row: unknown, schema: ZodType<T>): T {
    const parsed = schema.safeParse(row);
    if (!parsed.success) throw new StoreError('unreadableRow', this.table.place, parsed.error);
    return parsed.data;
  }
}
