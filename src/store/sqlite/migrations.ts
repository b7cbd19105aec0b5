import { z } from 'zod';
import type { Connection } from './connection';
import { StoreError } from '../store-error';

/** Marks the file as ours (`PRAGMA application_id`): "FDsk" in ASCII. */
const APPLICATION_ID = 0x4644736b;

/**
 * The schema's history: entry n leads from version n to n + 1. An entry that has been released is never
 * changed; a new one is added below it.
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE documents (
    key        TEXT PRIMARY KEY,
    body       TEXT NOT NULL,
    etag       TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE hand_offs (
    id                 TEXT PRIMARY KEY,
    at                 TEXT NOT NULL,
    person_id          TEXT NOT NULL,
    customer_tenant_id TEXT,
    workload           TEXT NOT NULL,
    verdict            TEXT NOT NULL,
    portal_url         TEXT,
    evidence           TEXT NOT NULL,
    ticket             TEXT,
    ticket_at          TEXT
  ) STRICT;

  CREATE INDEX hand_offs_by_person ON hand_offs (person_id, at);
  CREATE INDEX hand_offs_by_customer ON hand_offs (customer_tenant_id, at);
  CREATE INDEX hand_offs_by_time ON hand_offs (at);

  PRAGMA application_id = ${APPLICATION_ID};
  `,
  `
  ALTER TABLE documents ADD COLUMN unfinished TEXT;
  CREATE INDEX documents_unfinished ON documents (key) WHERE unfinished IS NOT NULL;
  `,
  `
  ALTER TABLE hand_offs ADD COLUMN contact_reminder INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE hand_offs ADD COLUMN outcome TEXT NOT NULL DEFAULT 'open';
  ALTER TABLE hand_offs RENAME COLUMN ticket_at TO settled_at;
  UPDATE hand_offs SET outcome = 'filed' WHERE ticket IS NOT NULL;
  DROP INDEX hand_offs_by_time;
  CREATE INDEX hand_offs_by_time ON hand_offs (at, workload, outcome);

  CREATE TABLE schedule (
    key          TEXT PRIMARY KEY,
    due_at       TEXT NOT NULL,
    person_id    TEXT NOT NULL,
    body         TEXT NOT NULL,
    lease        TEXT,
    leased_until TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX schedule_by_time ON schedule (due_at);
  CREATE INDEX schedule_by_person ON schedule (person_id);
  `,
  // One row. An earlier version may have been killed before it had cleaned up, so a first time is due.
  `
  CREATE TABLE scrubbing (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    deletions INTEGER NOT NULL,
    scrubbed  INTEGER NOT NULL
  ) STRICT;

  INSERT INTO scrubbing (id, deletions, scrubbed) VALUES (1, 1, 0);
  `,
  `
  CREATE TABLE feedback (
    answer_id   TEXT PRIMARY KEY,
    answered_at TEXT NOT NULL,
    person_id   TEXT NOT NULL,
    said_at     TEXT NOT NULL,
    body        TEXT NOT NULL
  ) STRICT;

  CREATE INDEX feedback_by_time ON feedback (answered_at);
  CREATE INDEX feedback_by_person ON feedback (person_id);
  `,
  // Without row numbers a page keeps about a thousand bytes of a row and leaves the rest to pages of its own:
  // changing a document took twice as long.
  `
  CREATE TABLE documents_by_number (
    key        TEXT PRIMARY KEY,
    body       TEXT NOT NULL,
    etag       TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    unfinished TEXT
  ) STRICT;

  INSERT INTO documents_by_number (key, body, etag, updated_at, unfinished)
    SELECT key, body, etag, updated_at, unfinished FROM documents ORDER BY key;
  DROP TABLE documents;
  ALTER TABLE documents_by_number RENAME TO documents;
  CREATE INDEX documents_unfinished ON documents (key) WHERE unfinished IS NOT NULL;
  `,
];

/** Brings the database to this version's schema. Of several processes that start at once, one does the work. */
export function migrate(connection: Connection): void {
  assertOurs(connection);
  if (schemaVersion(connection) === MIGRATIONS.length) return;
  connection.immediate(() => {
    assertOurs(connection);
    for (let version = schemaVersion(connection); version < MIGRATIONS.length; version++) {
      connection.execute(MIGRATIONS[version] ?? '');
      connection.execute(`PRAGMA user_version = ${version + 1}`);
    }
  });
}

/** Throws for a database that this version must not touch. Only reads. */
export function assertOurs(connection: Connection): void {
  // In this order: another process may be creating our schema right now, and sets both in one transaction.
  const isEmpty = numberOf(connection, 'SELECT count(*) AS value FROM sqlite_schema') === 0;
  const applicationId = numberOf(connection, 'SELECT application_id AS value FROM pragma_application_id');
  if (!isEmpty && applicationId !== APPLICATION_ID) throw new StoreError('foreignDatabase', connection.path);
  if (schemaVersion(connection) > MIGRATIONS.length) throw new StoreError('newerSchema', connection.path);
}

function schemaVersion(connection: Connection): number {
  return numberOf(connection, 'SELECT user_version AS value FROM pragma_user_version');
}

function numberOf(connection: Connection, sql: string): number {
  return connection.query(sql, z.object({ value: z.number() }))()?.value ?? 0;
}
