import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'libsql';
import { openStore } from '../../src/store';

/** What a conversation takes that is over. */
const BODY_LENGTH = 1_000;

/**
 * Puts so many conversations of other people into the database of a folder: the store makes its tables, SQL the rows,
 * spread over the keys of all people.
 */
export function fillStore(dataDir: string, documents: number): void {
  openStore({ dataDir, clock: { now: () => new Date() }, ids: { next: () => randomUUID() } }).close();
  const database = new Database(join(dataDir, 'filing-desk.db'));
  const body = { version: 2, dialogStack: [], topic: {}, sharedQuestions: [], note: '' };
  const padding = 'x'.repeat(BODY_LENGTH - JSON.stringify(body).length);
  const spread = Math.floor(0xff_ff_ff_ff / documents);
  database
    .prepare(
      `WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ?)
       INSERT INTO documents (key, body, etag, updated_at)
       SELECT printf('person/%08x-0000-4000-9000-000000000000/conversation/msteams/a:%d', n * ?, n), ?, n, ?
       FROM numbers`,
    )
    .run(documents, spread, JSON.stringify({ ...body, note: padding }), new Date().toISOString());
  database.close();
}
