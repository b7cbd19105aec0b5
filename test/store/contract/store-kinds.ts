import type { Context } from 'mocha';
import { openAzureStore, type Store } from '../../../src/store';
import { azuriteFor, ownPrefix } from '../../support/azurite';
import { TemporaryStores } from '../temporary-store';

/** One of the stores that keep the same contract. */
export interface StoreKind {
  readonly name: string;
  /** As many at once as one small machine serves within the time that a call may take. */
  readonly writers: number;
  /** Belongs into `before`; skips the suite where there is no such store. */
  readonly prepare: (this: Context) => Promise<void>;
  /** A fresh store, and more connections to it. Azure Storage saves documents at a time of its own, whatever `now`. */
  fresh(): (now?: Date) => Promise<Store>;
  /** Belongs into `afterEach`. */
  clear(): void;
}

const temporary = new TemporaryStores();

const sqlite: StoreKind = {
  name: 'SQLite',
  writers: 50,
  prepare: async () => undefined,
  fresh: () => {
    const folder = temporary.folder();
    return async (now) => temporary.open(folder, now);
  },
  clear: () => temporary.clear(),
};

let ids = 0;
let connectionString = '';
const opened: Store[] = [];

const azure: StoreKind = {
  name: 'Azure Storage',
  writers: 15,
  async prepare() {
    ({ connectionString } = await azuriteFor(this));
  },
  fresh: () => {
    const prefix = ownPrefix();
    return async () => {
      const account = { kind: 'connectionString', connectionString } as const;
      const store = await openAzureStore({ account, prefix, ids: { next: () => `id-${(ids += 1)}` } });
      opened.push(store);
      return store;
    };
  },
  clear: () => {
    for (const store of opened.splice(0)) store.close();
  },
};

export const STORE_KINDS: readonly StoreKind[] = [sqlite, azure];
