import type {
  GetTableEntityResponse,
  TableClient,
  TableEntityResult,
  UpdateMode,
} from '@azure/data-tables' with { 'resolution-mode': 'import' };
import { refusalOf } from './azure-errors';
import { placeOf } from './place-of';
import { writeOrCreate } from './write-or-create';
import type { StoreLane } from './store-lane';

/** Keys of a table hold no slash, backslash, # and ?; what is none of these and short stays as it is. */
export const READABLE_KEY = /^[\w.@-]+$/u;

export interface RowKeys {
  readonly partitionKey: string;
  readonly rowKey: string;
}

/** What we write. An absent value has no property at all. */
export type TableRow = RowKeys & Readonly<Record<string, string | boolean | Uint8Array>>;

/** What we find: the schema of whoever asks says what is in it. */
export type FoundRow = TableEntityResult<Record<string, unknown>>;

interface RowsWanted {
  readonly filter: string;
  /** How many are enough; all that the filter lets through where it is missing. */
  readonly most?: number;
  /** Only these properties. */
  readonly select?: string[];
}

/** The service shows no more at once. */
const LARGEST_PAGE = 1_000;

/** The library's own tag, which quotes and escapes the values of a filter. */
export type Odata = (strings: TemplateStringsArray, ...values: unknown[]) => string;

/** One table. It is created when it turns out to be missing, so one that was deleted comes back as well. */
export class AzureTable {
  readonly place: string;

  constructor(
    private readonly client: TableClient,
    readonly odata: Odata,
    private readonly lane: StoreLane,
  ) {
    this.place = `${placeOf(client.url)}/${client.tableName}`;
  }

  /** As `StoreLane.run` does. The other methods but `rows` belong into such an attempt, with its signal. */
  async run<T>(attempt: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return this.lane.run(this.place, attempt);
  }

  /** Changes nothing where there is such a row already. */
  async insert(row: TableRow, abortSignal: AbortSignal): Promise<void> {
    await this.#creating(abortSignal, async () => {
      try {
        await this.client.createEntity(row, { abortSignal });
      } catch (error) {
        if (refusalOf(error).code !== 'EntityAlreadyExists') throw error;
      }
    });
  }

  /** Replaces whatever is there. */
  async put(row: TableRow, abortSignal: AbortSignal): Promise<void> {
    await this.#creating(abortSignal, () => this.client.upsertEntity(row, 'Replace', { abortSignal }));
  }

  async get(
    { partitionKey, rowKey }: RowKeys,
    abortSignal: AbortSignal,
  ): Promise<GetTableEntityResponse<Record<string, unknown>> | undefined> {
    try {
      return await this.client.getEntity(partitionKey, rowKey, { abortSignal });
    } catch (error) {
      return passOver(error, 404);
    }
  }

  /** False when the row has changed since it had this ETag, or is gone. */
  async update(row: TableRow, etag: string, mode: UpdateMode, abortSignal: AbortSignal): Promise<boolean> {
    try {
      await this.client.updateEntity(row, mode, { etag, abortSignal });
      return true;
    } catch (error) {
      return passOver(error, 404, 412) ?? false;
    }
  }

  /** The same. */
  async delete({ partitionKey, rowKey }: RowKeys, etag: string, abortSignal: AbortSignal): Promise<boolean> {
    try {
      await this.client.deleteEntity(partitionKey, rowKey, { etag, abortSignal });
      return true;
    } catch (error) {
      return passOver(error, 404, 412) ?? false;
    }
  }

  /** By partition and row key; one call to the service after the other, each with its own time. Throws `StoreError`. */
  async rows({ filter, most = Infinity, select }: RowsWanted): Promise<FoundRow[]> {
    const found: FoundRow[] = [];
    let continuationToken: string | undefined;
    do {
      const maxPageSize = Math.min(most - found.length, LARGEST_PAGE);
      const page = await this.run(async (abortSignal) => {
        const queryOptions = select ? { filter, select } : { filter };
        const pages = this.client.listEntities<Record<string, unknown>>({ queryOptions, abortSignal });
        try {
          const result = await pages.byPage({ maxPageSize, continuationToken }).next();
          return result.done === true ? undefined : result.value;
        } catch (error) {
          return passOver(error, 404);
        }
      });
      found.push(...(page ?? []));
      continuationToken = page?.continuationToken;
    } while (continuationToken !== undefined && found.length < most);
    return found;
  }

  async #creating(abortSignal: AbortSignal, write: () => Promise<unknown>): Promise<void> {
    await writeOrCreate(write, 'TableNotFound', () => this.client.createTable({ abortSignal }));
  }
}

function passOver(error: unknown, ...statuses: readonly number[]): undefined {
  const { status } = refusalOf(error);
  if (status === undefined || !statuses.includes(status)) throw error;
}
