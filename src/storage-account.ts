import type { Config, StorageSource } from './config';
import { graphCredential } from './graph';
import { credentialSettings } from './graph-source';
import type { AzureAccount } from './store';

/** Which storage account the settings name. The bot shows it the same identity as Graph. Calls nothing. */
export function azureAccount(
  storage: Exclude<StorageSource, { kind: 'dataDir' }>,
  partner: Config['partner'],
): AzureAccount {
  if (storage.kind === 'azureConnection') {
    return { kind: 'connectionString', connectionString: storage.connectionString.reveal() };
  }
  const credential = graphCredential(credentialSettings({ partner }, storage.identity));
  return { kind: 'identity', ...storage.addresses, credential };
}
