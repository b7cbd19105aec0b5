import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, StorageSource } from './config';
import { graphCredential } from './graph';
import { credentialSettings } from './graph-source';
import type { Clock, Ids } from './ports';
import {
  type AzureAccount,
  type FileReport,
  folderProblem,
  isSetAside,
  openAzureStore,
  openStore,
  type Store,
  StoreError,
  WriteProbe,
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

/** Whether something could be kept there. */
export type StorageLook =
  | { readonly kind: 'works' }
  /** It would have to be asked as somebody whom Entra doesn't know. */
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'silent' | 'failed'; readonly code: string; readonly todo: string };

/**
 * Tries what a start needs, and leaves nothing behind; in Azure Storage, the one small document that `/readyz` writes
 * too. Rejects with nothing.
 */
export async function tryStorage(
  config: Pick<Config, 'storage' | 'dataDir' | 'partner'>,
  options: { readonly clock: Clock; readonly ids: Ids; readonly hasToken: boolean },
): Promise<StorageLook> {
  const { storage, dataDir } = config;
  if (storage.kind === 'dataDir') return lookOf(folderProblem(dataDir));
  if (storage.kind === 'azureAccount' && !options.hasToken) return { kind: 'notAsked' };
  const store = await openStorage(config, options);
  try {
    const probe = new WriteProbe(store);
    // The first call may also have to wait for a token, longer than one call may take.
    const problem = (await problemOf(probe, options.clock)) && (await problemOf(probe, options.clock));
    return lookOf(problem);
  } finally {
    store.close();
  }
}

async function problemOf(probe: WriteProbe, clock: Clock): Promise<StoreError | undefined> {
  try {
    await probe.write(clock.now());
    return undefined;
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
}

function lookOf(problem: StoreError | undefined): StorageLook {
  if (!problem) return { kind: 'works' };
  const { code, message } = problem;
  return { kind: code === 'unreachable' ? 'silent' : 'failed', code, todo: message };
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
