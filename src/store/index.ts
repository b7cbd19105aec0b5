export { type AzureAccount, openAzureStore } from './azure/open-azure-store';
export { openStore, type Store } from './open-store';
export { type FileReport, isSetAside } from './sqlite/set-aside';
export { folderProblem } from './sqlite/try-folder';
export { StoreError } from './store-error';
export { type ForgivingStore, withShortMemory } from './short-memory';
export { WriteProbe } from './write-probe';
