import type { HandOffFilter } from '../../domain/hand-off';
import type { AzureTable, FoundRow } from './azure-table';
import {
  BEFORE_MONTHS,
  behind,
  BEHIND_MONTHS,
  behindMonth,
  boundIn,
  customerPartition,
  keyOf,
  momentOf,
  monthPartition,
  personPartition,
} from './hand-off-places';

/** After so many months a page ends, full or not, so that nobody waits for all of them. */
const MONTHS_A_PAGE = 12;

/** Rows are read in such portions where all of them are wanted. */
const PORTION = 500;

interface FoundPage {
  readonly rows: readonly FoundRow[];
  readonly next: string | undefined;
}

/** Finds hand-offs in the smallest partitions that hold all of them; the service does the rest of the filtering. */
export class HandOffSearch {
  constructor(private readonly table: AzureTable) {}

  /** Newest first. A cursor that can't be read begins anew. */
  async page(filter: HandOffFilter, size: number, after: string | undefined): Promise<FoundPage> {
    const start = startOf(filter, boundIn(after));
    const partition = partitionFor(filter);
    // One more than wanted shows whether there are more.
    if (partition !== undefined)
      return pageOf(await this.#rows(partition, filter, start, size + 1), size, undefined);
    const rows: FoundRow[] = [];
    let months = 0;
    for await (const month of this.#months(filter, start)) {
      rows.push(...(await this.#rows(month, filter, start, size + 1 - rows.length)));
      if (rows.length > size) break;
      if ((months += 1) === MONTHS_A_PAGE) return pageOf(rows, size, behindMonth(month));
    }
    return pageOf(rows, size, undefined);
  }

  /** All of them in portions, from the partitions of the months. Rows that were shown may be deleted meanwhile. */
  async *inMonths(filter: HandOffFilter): AsyncGenerator<readonly FoundRow[]> {
    for await (const month of this.#months(filter, startOf(filter, undefined))) {
      let start = startOf(filter, undefined);
      for (;;) {
        const rows = await this.#rows(month, filter, start, PORTION);
        yield rows;
        if (rows.length < PORTION) break;
        start = rows.at(-1)?.rowKey ?? start;
      }
    }
  }

  async #rows(partition: string, filter: HandOffFilter, start: string, most: number): Promise<FoundRow[]> {
    const { odata } = this.table;
    const { personId, customerTenantId, workload, outcome, from } = filter;
    const conditions = [
      odata`PartitionKey eq ${partition} and RowKey gt ${start}`,
      from && odata`RowKey lt ${behind(from)}`,
      personId !== undefined && odata`personKey eq ${keyOf(personId)}`,
      customerTenantId !== undefined && odata`customerKey eq ${keyOf(customerTenantId)}`,
      workload !== undefined && odata`workload eq ${workload}`,
      outcome !== undefined && odata`outcome eq ${outcome}`,
    ];
    return this.table.rows({ filter: conditions.filter(Boolean).join(' and '), most });
  }

  /** The partitions that exist, newest month first. One query over all of them might take longer than a call may. */
  async *#months({ from }: HandOffFilter, start: string): AsyncGenerator<string> {
    const { odata } = this.table;
    const last = from ? monthPartition(from) : BEHIND_MONTHS;
    let begin = odata`PartitionKey ge ${start === '' ? BEFORE_MONTHS : monthPartition(momentOf(start))}`;
    for (;;) {
      const filter = `${begin} and ${odata`PartitionKey le ${last}`}`;
      const [row] = await this.table.rows({ filter, most: 1, select: ['PartitionKey', 'RowKey'] });
      if (row?.partitionKey === undefined) return;
      yield row.partitionKey;
      begin = odata`PartitionKey gt ${row.partitionKey}`;
    }
  }
}

/** The bound behind which the first row lies; empty for the very first. */
function startOf({ until }: HandOffFilter, after = ''): string {
  const start = until ? behind(until) : '';
  return after > start ? after : start;
}

function partitionFor({ personId, customerTenantId }: HandOffFilter): string | undefined {
  if (personId !== undefined) return personPartition(keyOf(personId));
  return customerTenantId === undefined ? undefined : customerPartition(keyOf(customerTenantId));
}

function pageOf(found: readonly FoundRow[], size: number, otherwise: string | undefined): FoundPage {
  const rows = found.slice(0, size);
  return { rows, next: found.length > size ? rows.at(-1)?.rowKey : otherwise };
}
