import type { TableClient } from '@azure/data-tables' with { 'resolution-mode': 'import' };
import type { TokenCredential } from '@azure/identity';
import type { BlobServiceClient } from '@azure/storage-blob' with { 'resolution-mode': 'import' };
import type { Ids } from '../../ports';
import type { Store } from '../open-store';
import { AzureDocuments } from './azure-documents';
import { AzureHandOffs } from './azure-hand-offs';
import { lateCredential } from './late-credential';
import { StoreLane } from './store-lane';
import { UnfinishedMarkers } from './unfinished-markers';

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
  /** Lower-case letters and digits; begins the names of the containers and the table. */
  readonly prefix: string;
  readonly ids: Ids;
}

/**
 * The store that several instances share: documents in a Blob container, what is unfinished in another one, the
 * hand-off log in a Table. Calls nothing yet, so it opens while Azure Storage is down; containers and table are created
 * when they turn out to be missing.
 */
export async function openAzureStore({ account, prefix, ids }: AzureStoreOptions): Promise<Store> {
  const { blobs, table } = await clientsFor(account, `${prefix}handoffs`);
  const lane = new StoreLane();
  const markers = new UnfinishedMarkers(blobs.getContainerClient(`${prefix}-unfinished`), lane);
  return {
    documents: new AzureDocuments(blobs.getContainerClient(`${prefix}-documents`), markers, lane, ids),
    handOffs: new AzureHandOffs(table, lane),
    close: () => lane.close(),
  };
}

/** The libraries take their time to load, and a desk on SQLite never needs them. Their own retries are off: ours are bounded. */
async function clientsFor(
  account: AzureAccount,
  tableName: string,
): Promise<{ blobs: BlobServiceClient; table: TableClient }> {
  const [storage, { TableClient }] = await Promise.all([
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
      blobs: storage.BlobServiceClient.fromConnectionString(connectionString, forBlobs),
      table: TableClient.fromConnectionString(connectionString, tableName, options),
    };
  }
  const credential = lateCredential(account.credential);
  return {
    blobs: new storage.BlobServiceClient(account.blobUrl, credential, forBlobs),
    table: new TableClient(account.tableUrl, tableName, credential, forTables),
  };
}
