import type { TableClient } from '@azure/data-tables' with { 'resolution-mode': 'import' };
import type { TokenCredential } from '@azure/identity';
import type { ContainerClient } from '@azure/storage-blob' with { 'resolution-mode': 'import' };
import type { Ids } from '../../ports';
import type { Store } from '../open-store';
import { AzureDocuments } from './azure-documents';
import { AzureHandOffs } from './azure-hand-offs';
import { lateCredential } from './late-credential';
import { StoreLane } from './store-lane';

/** Which storage account, and as whom. */
export type AzureAccount =
  | { readonly kind: 'connectionString'; readonly connectionString: string }
  /** Addresses of the blob service and the table service, https. The credential is made when it is first needed. */
  | {
      readonly kind: 'identity';
      readonly blobUrl: string;
      readonly tableUrl: string;
      readonly credential: () => Promise<TokenCredential>;
    };

interface AzureStoreOptions {
  readonly account: AzureAccount;
  /** Lower-case letters and digits; begins the names of the container and the table. */
  readonly prefix: string;
  readonly ids: Ids;
}

/**
 * The store that several instances share: documents in a Blob container, the hand-off log in a Table. Calls nothing
 * yet, so it opens while Azure Storage is down; container and table are created when they turn out to be missing.
 */
export async function openAzureStore({ account, prefix, ids }: AzureStoreOptions): Promise<Store> {
  const { container, table } = await clientsFor(account, `${prefix}-documents`, `${prefix}handoffs`);
  const lane = new StoreLane();
  return {
    documents: new AzureDocuments(container, lane, ids),
    handOffs: new AzureHandOffs(table, lane),
    close: () => lane.close(),
  };
}

/** The libraries take their time to load, and a desk on SQLite never needs them. Their own retries are off: ours are bounded. */
async function clientsFor(
  account: AzureAccount,
  containerName: string,
  tableName: string,
): Promise<{ container: ContainerClient; table: TableClient }> {
  const [{ BlobServiceClient }, { TableClient }] = await Promise.all([
    import('@azure/storage-blob'),
    import('@azure/data-tables'),
  ]);
  const forBlobs = { retryOptions: { maxTries: 1 } };
  const forTables = { retryOptions: { maxRetries: 0 } };
  if (account.kind === 'connectionString') {
    const { connectionString } = account;
    // The settings let http pass for this machine only.
    const options = { ...forTables, allowInsecureConnection: true };
    return {
      container: BlobServiceClient.fromConnectionString(connectionString, forBlobs).getContainerClient(
        containerName,
      ),
      table: TableClient.fromConnectionString(connectionString, tableName, options),
    };
  }
  const credential = lateCredential(account.credential);
  return {
    container: new BlobServiceClient(account.blobUrl, credential, forBlobs).getContainerClient(containerName),
    table: new TableClient(account.tableUrl, tableName, credential, forTables),
  };
}
