import { setTimeout as pause } from 'node:timers/promises';
import { withShortMemory } from '../../src/store';
import { Eraser } from '../../src/store/sqlite/eraser';
import { openDatabase } from '../../src/store/sqlite/open-database';
import { sqliteDocuments } from '../../src/store/sqlite/sqlite-documents';
import { sqliteFeedback } from '../../src/store/sqlite/sqlite-feedback';
import { sqliteHandOffs } from '../../src/store/sqlite/sqlite-hand-offs';
import { sqliteSchedule } from '../../src/store/sqlite/sqlite-schedule';
import { sqliteUpkeep } from '../../src/store/sqlite/sqlite-upkeep';
import { StoreError } from '../../src/store/store-error';
import { HAND_OFF } from './hand-off-samples';
import { NOW, type TemporaryStores } from './temporary-store';

/** Forgiving stores on disks of few pages; `clear` belongs into `afterEach`. */
export class SmallDisks {
  readonly #opened: { close(): void }[] = [];

  constructor(private readonly temporary: TemporaryStores) {}

  /** A store, what it logs, and what happens to its disk. */
  open() {
    const folder = this.temporary.folder();
    const connection = openDatabase(folder);
    let count = 0;
    const clock = { now: () => NOW };
    const ids = { next: () => `etag-${(count += 1)}` };
    const eraser = new Eraser(connection);
    const handOffs = sqliteHandOffs(connection, eraser);
    const lines: string[] = [];
    const write = (first: unknown, text = String(first)) => void lines.push(text);
    const store = withShortMemory(
      {
        documents: sqliteDocuments(connection, clock, ids),
        handOffs,
        feedback: sqliteFeedback(connection, eraser),
        schedule: sqliteSchedule(connection, ids, eraser),
        upkeep: sqliteUpkeep(connection, eraser, { clock, ids }),
        close: () => connection.close(),
      },
      { info: write, warn: write },
    );
    this.#opened.push(store);
    connection.execute('PRAGMA max_page_count = 24');
    const freeSpace = () => connection.execute('PRAGMA max_page_count = 1000000');
    /** Logs other hand-offs until not one more fits. */
    const fill = async () => {
      for (let row = 0; ; row += 1) {
        try {
          await handOffs.record({ ...HAND_OFF, id: `filler-${row}` });
        } catch {
          return;
        }
      }
    };
    return { store, folder, lines, freeSpace, fill };
  }

  clear(): void {
    for (const store of this.#opened.splice(0)) store.close();
    this.temporary.clear();
  }
}

export function waitForSecondTry(): Promise<void> {
  return pause(3_500);
}

/** Fails as a store does that nobody can reach. */
export async function away(): Promise<never> {
  throw new StoreError('unreachable', 'https://contoso.example');
}
