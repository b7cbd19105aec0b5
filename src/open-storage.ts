import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, StorageSource } from './config';
import { graphCredential } from './graph';
import { credentialSettings } from './graph-source';
import type { Clock, Ids } from './ports';
import {
  type AzureAccount,
  type FileReport,
  isSetAside,
  openAzureStore,
  openStore,
  type Store,
} from './store';

interface StorageOptions {
  readonly clock: Clock;
  readonly ids: Ids;
  /** Told of a broken database that was set aside; without it such a file is refused. */
  readonly onSetAside?: (report: FileReport) => void;
}

/** Opens the storage that the settings name. Azure Storage may be down at that moment, a folder may not. */
export async function openStorage(
  { storage, dataDir, partner }: Pick<Config, 'storage' | 'dataDir' | 'partner'>,
  options: StorageOptions,
): Promise<Store> {
  if (storage.kind === 'dataDir') return openStore({ dataDir, ...options });
  return openAzureStore({
    account: azureAccount(storage, partner),
    prefix: storage.prefix,
    ids: options.ids,
  });
}

/** Broken databases that lie in the folder, of which nobody knows what they hold. */
export function setAsideFiles({ storage, dataDir }: Pick<Config, 'storage' | 'dataDir'>): readonly string[] {
  if (storage.kind !== 'dataDir') return [];
  return readdirSync(dataDir)
    .filter(isSetAside)
    .map((name) => join(dataDir, name));
}

/** Which storage account the settings name. The bot shows it the same identity as Graph. Calls nothing. */
function azureAccount(
  storage: Exclude<StorageSource, { kind: 'dataDir' }>,
  partner: Config['partner'],
): AzureAccount {
  if (storage.kind === 'azureConnection') {
    return { kind: 'connectionString', connectionString: storage.connectionString.reveal() };
  }
  const credential = graphCredential(credentialSettings({ partner }, storage.identity));
  return { kind: 'identity', ...storage.addresses, credential };
}
