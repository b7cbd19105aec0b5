import type { Clock, DocumentStore, FeedbackLog, HandOffLog, Ids, Schedule, Upkeep } from '../ports';
import { Eraser } from './sqlite/eraser';
import { openDatabase } from './sqlite/open-database';
import type { FileReport } from './sqlite/set-aside';
import { sqliteDocuments } from './sqlite/sqlite-documents';
import { sqliteFeedback } from './sqlite/sqlite-feedback';
import { sqliteHandOffs } from './sqlite/sqlite-hand-offs';
import { sqliteSchedule } from './sqlite/sqlite-schedule';
import { sqliteUpkeep } from './sqlite/sqlite-upkeep';

/** Everything that outlives a turn. */
export interface Store {
  readonly documents: DocumentStore;
  readonly handOffs: HandOffLog;
  readonly feedback: FeedbackLog;
  readonly schedule: Schedule;
  readonly upkeep: Upkeep;
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
  const eraser = new Eraser(connection);
  return {
    documents: sqliteDocuments(connection, options.clock, options.ids),
    handOffs: sqliteHandOffs(connection, eraser),
    feedback: sqliteFeedback(connection, eraser),
    schedule: sqliteSchedule(connection, options.ids, eraser),
    upkeep: sqliteUpkeep(connection, eraser, options),
    close: () => connection.close(),
  };
}
