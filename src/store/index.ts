export { type AzureAccount, openAzureStore } from './azure/open-azure-store';
export { openStore, type Store } from './open-store';
export { withShortMemory } from './short-memory';
