import type { Clock, DocumentStore, HandOffLog, Ids } from '../ports';
import { openDatabase } from './open-database';
import { sqliteDocuments } from './sqlite-documents';
import { sqliteHandOffs } from './sqlite-hand-offs';

/** Everything that outlives a turn. */
export interface Store {
  readonly documents: DocumentStore;
  readonly handOffs: HandOffLog;
  /** After it every call fails with `closed`. Closing twice is harmless. */
  close(): void;
}

/** The store of one machine: SQLite in `dataDir`, which is created where it is missing. Throws `StoreError`. */
export function openStore(options: { dataDir: string; clock: Clock; ids: Ids }): Store {
  const connection = openDatabase(options.dataDir);
  return {
    documents: sqliteDocuments(connection, options.clock, options.ids),
    handOffs: sqliteHandOffs(connection),
    close: () => connection.close(),
  };
}
