import { z } from 'zod';
import type { Clock, DocumentStore, Ids } from '../../ports';
import type { Connection } from './connection';
import { documentKey } from '../document-key';
import { assertStorable } from '../storable-text';

const documentRow = z.object({ body: z.string(), etag: z.string() });
const keysRow = z.object({
  keys: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
});

/** Documents in SQLite. Every save is one conditional statement, so it holds across processes too. */
export function sqliteDocuments(connection: Connection, clock: Clock, ids: Ids): DocumentStore {
  const select = connection.query('SELECT body, etag FROM documents WHERE key = ?', documentRow);
  const insert = connection.command(
    `INSERT INTO documents (body, etag, updated_at, unfinished, key) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (key) DO NOTHING`,
  );
  const update = connection.command(
    'UPDATE documents SET body = ?, etag = ?, updated_at = ?, unfinished = ? WHERE key = ? AND etag = ?',
  );
  const selectUnfinished = connection.query(
    `SELECT json_group_array(json(unfinished)) AS keys
     FROM (SELECT unfinished FROM documents WHERE unfinished IS NOT NULL LIMIT 500)`,
    keysRow,
  );

  return {
    async load(key) {
      return select(documentKey(key));
    },
    async save(key, body, etag, unfinished) {
      assertStorable(body, connection.path);
      const next = ids.next();
      // The key as it was given, since the one that it is stored under may be a hash; JSON, since it may hold anything.
      const mark = unfinished ? JSON.stringify(key) : null;
      const values = [body, next, clock.now().toISOString(), mark, documentKey(key)] as const;
      const changed = etag === undefined ? insert(...values) : update(...values, etag);
      if (changed !== 1) return 'conflict';
      await connection.durable();
      return { etag: next };
    },
    async unfinished() {
      return selectUnfinished()?.keys ?? [];
    },
  };
}
