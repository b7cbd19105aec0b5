import type { AzuritePorts } from '../../tools/azurite/run-azurite';
import { FickleProxy, type Mood } from './fickle-proxy';

/** A storage account that can fail: its blobs and its tables do so together. */
export class FickleAccount implements AzuritePorts {
  private constructor(
    private readonly blobs: FickleProxy,
    private readonly tables: FickleProxy,
  ) {}

  static async before({ blobPort, tablePort }: AzuritePorts, mood: Mood): Promise<FickleAccount> {
    return new FickleAccount(
      await FickleProxy.create(blobPort, mood),
      await FickleProxy.create(tablePort, mood),
    );
  }

  get blobPort(): number {
    return this.blobs.port;
  }

  get tablePort(): number {
    return this.tables.port;
  }

  async become(mood: Mood): Promise<void> {
    await Promise.all([this.blobs.become(mood), this.tables.become(mood)]);
  }

  async close(): Promise<void> {
    await Promise.all([this.blobs.close(), this.tables.close()]);
  }
}
