import type { Clock, DocumentStore, HandOffLog, Ids } from '../ports';
import { openDatabase } from './sqlite/open-database';
import type { FileReport } from './sqlite/set-aside';
import { sqliteDocuments } from './sqlite/sqlite-documents';
import { sqliteHandOffs } from './sqlite/sqlite-hand-offs';

/** Everything that outlives a turn. */
export interface Store {
  readonly documents: DocumentStore;
  readonly handOffs: HandOffLog;
  /** After it every call fails with `closed`. Closing twice is harmless. */
  close(): void;
}

/** The store of one machine: SQLite in `dataDir`, which is created where it is missing. Throws `StoreError`. */
export function openStore(options: {
  dataDir: string;
  clock: Clock;
  ids: Ids;
  /** Told of a broken file that was set aside; without it such a file is refused. */
  onSetAside?: (report: FileReport) => void;
}): Store {
  const connection = openDatabase(options.dataDir, options);
  return {
    documents: sqliteDocuments(connection, options.clock, options.ids),
    handOffs: sqliteHandOffs(connection),
    close: () => connection.close(),
  };
}
