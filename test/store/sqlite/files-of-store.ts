import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';

/** Connections to stores that aren't ours; `close` belongs into `afterEach`. */
export class OtherConnections {
  readonly #opened: Database.Database[] = [];

  open(folder: string): Database.Database {
    const other = new Database(join(folder, 'filing-desk.db'), { timeout: 2_000 });
    this.#opened.push(other);
    return other;
  }

  close(): void {
    for (const other of this.#opened.splice(0)) other.close();
  }
}

/** Every byte that a store has on the disk, the write-ahead log included. */
export function bytesIn(folder: string): string {
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('\n');
}
