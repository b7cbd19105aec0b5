import { randomUUID } from 'node:crypto';
import type Database from 'libsql';

/** Leaves no space in the file, and none in the pages that it has. */
export function fill(database: Database.Database): void {
  database.exec('PRAGMA max_page_count = 1');
  const document = database.prepare(
    `INSERT INTO documents (key, body, etag, updated_at) VALUES (?, ?, 'e', '2026-01-01T00:00:00.000Z')`,
  );
  const handOff = database.prepare(
    `INSERT INTO hand_offs (id, at, person_id, workload, verdict, evidence)
     VALUES (?, '2026-01-01T00:00:00.000Z', 'nobody', 'teams', 'canFile', ?)`,
  );
  for (const one of [document, handOff]) {
    for (const length of [1_000, 100, 10, 0]) {
      try {
        for (;;) one.run([randomUUID(), 'x'.repeat(length)]);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL')) throw error;
      }
    }
  }
}
