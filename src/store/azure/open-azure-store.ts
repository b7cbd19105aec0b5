import type { TableClient } from '@azure/data-tables' with { 'resolution-mode': 'import' };
import type { TokenCredential } from '@azure/identity';
import type { BlobServiceClient } from '@azure/storage-blob' with { 'resolution-mode': 'import' };
import type { Ids } from '../../ports';
import type { Store } from '../open-store';
import { AzureDocuments } from './azure-documents';
import { AzureFeedback } from './azure-feedback';
import { AzureHandOffs } from './azure-hand-offs';
import { AzureSchedule } from './azure-schedule';
import { AzureTable, type Odata } from './azure-table';
import { AzureUpkeep } from './azure-upkeep';
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
  /** Lower-case letters and digits; begins the names of the containers and the tables. */
  readonly prefix: string;
  readonly ids: Ids;
}

interface AzureClients {
  readonly blobs: BlobServiceClient;
  readonly tableNamed: (name: string) => TableClient;
  readonly odata: Odata;
}

/**
 * The store that several instances share: documents in a Blob container, what is unfinished in another one, the
 * hand-off log, the feedback and the schedule in a Table each. Calls nothing yet, so it opens while Azure Storage is
 * down; containers and tables are created when they turn out to be missing.
 */
export async function openAzureStore({ account, prefix, ids }: AzureStoreOptions): Promise<Store> {
  const { blobs, tableNamed, odata } = await clientsFor(account);
  const lane = new StoreLane();
  const table = (name: string) => new AzureTable(tableNamed(`${prefix}${name}`), odata, lane);
  const documentBlobs = blobs.getContainerClient(`${prefix}-documents`);
  const markerBlobs = blobs.getContainerClient(`${prefix}-unfinished`);
  const markers = new UnfinishedMarkers(markerBlobs, lane);
  const documents = new AzureDocuments(documentBlobs, markers, lane, ids);
  return {
    documents,
    handOffs: new AzureHandOffs(table('handoffs')),
    feedback: new AzureFeedback(table('feedback')),
    schedule: new AzureSchedule(table('schedule'), ids),
    upkeep: new AzureUpkeep({ documents, documentBlobs, markerBlobs, lane }),
    close: () => lane.close(),
  };
}

/** The libraries take their time to load, and a desk on SQLite never needs them. Their own retries are off: ours are bounded. */
async function clientsFor(account: AzureAccount): Promise<AzureClients> {
  const [storage, { odata, TableClient }] = await Promise.all([
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
      tableNamed: (name) => TableClient.fromConnectionString(connectionString, name, options),
      odata,
    };
  }
  const credential = lateCredential(account.credential);
  return {
    blobs: new storage.BlobServiceClient(account.blobUrl, credential, forBlobs),
    tableNamed: (name) => new TableClient(account.tableUrl, name, credential, forTables),
    odata,
  };
}
