import type { TableClient } from '@azure/data-tables' with { 'resolution-mode': 'import' };
import { AzureTable, type Odata } from '../../../src/store/azure/azure-table';
import { StoreLane } from '../../../src/store/azure/store-lane';

type Write = 'insert' | 'update' | 'delete';

/** A process is killed where it stands. */
export class Killed extends Error {}

/** A real table whose writes can be cut off. */
export class FaultyTable extends AzureTable {
  /** How many writes go through before the process is killed. */
  writesLeft = Infinity;
  /** Writes whose next answer doesn't come back, although they were done. */
  readonly losesAnswerTo = new Set<Write>();

  static async create(connectionString: string, name: string): Promise<FaultyTable> {
    const { odata, TableClient } = await import('@azure/data-tables');
    const options = { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } };
    const client: TableClient = TableClient.fromConnectionString(connectionString, name, options);
    return new FaultyTable(client, odata satisfies Odata, new StoreLane());
  }

  override async insert(...args: Parameters<AzureTable['insert']>): Promise<void> {
    return this.#write('insert', () => super.insert(...args));
  }

  override async update(...args: Parameters<AzureTable['update']>): Promise<boolean> {
    return this.#write('update', () => super.update(...args));
  }

  override async delete(...args: Parameters<AzureTable['delete']>): Promise<boolean> {
    return this.#write('delete', () => super.delete(...args));
  }

  async #write<T>(kind: Write, write: () => Promise<T>): Promise<T> {
    if (this.writesLeft <= 0) throw Object.assign(new Killed('killed'), { statusCode: 418 });
    this.writesLeft -= 1;
    const answer = await write();
    if (this.losesAnswerTo.delete(kind)) throw new Error('socket hang up');
    return answer;
  }
}
