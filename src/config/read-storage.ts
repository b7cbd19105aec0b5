import type { Identity, Problem, StorageSource } from './config';
import type { GivenSettings } from './given-settings';
import { connectionStringProblem, storageAddresses } from './storage-addresses';

/** Where things are kept, or nothing when the settings contradict each other; what is wrong is reported. */
export function readStorage(
  given: GivenSettings,
  identity: Identity | undefined,
  report: (problem: Problem) => void,
): StorageSource | undefined {
  const {
    AZURE_STORAGE_ACCOUNT_URL: accountUrl,
    AZURE_STORAGE_CONNECTION_STRING: connectionString,
    AZURE_STORAGE_PREFIX: prefix,
  } = given.values;
  reportContradictions(given, report);
  if (connectionString) return { kind: 'azureConnection', connectionString, prefix };
  if (!given.has('AZURE_STORAGE_ACCOUNT_URL')) return { kind: 'dataDir' };
  const addresses = storageAddresses(accountUrl ?? '');
  return addresses && identity?.kind === 'bot'
    ? { kind: 'azureAccount', addresses, identity, prefix }
    : undefined;
}

function reportContradictions(given: GivenSettings, report: (problem: Problem) => void): void {
  const { AZURE_STORAGE_CONNECTION_STRING: connectionString } = given.values;
  const hasUrl = given.has('AZURE_STORAGE_ACCOUNT_URL');
  if (hasUrl && given.has('AZURE_STORAGE_CONNECTION_STRING')) {
    report({
      name: 'AZURE_STORAGE_CONNECTION_STRING',
      problem: 'refused together with AZURE_STORAGE_ACCOUNT_URL: keep one of the two',
    });
  }
  if (hasUrl && !given.has('MicrosoftAppId')) {
    report({
      name: 'AZURE_STORAGE_ACCOUNT_URL',
      problem:
        "needs the bot's identity (MicrosoftAppId): without one, give AZURE_STORAGE_CONNECTION_STRING instead",
    });
  }
  const problem = connectionString && connectionStringProblem(connectionString.reveal());
  if (problem) report({ name: 'AZURE_STORAGE_CONNECTION_STRING', problem });
}
