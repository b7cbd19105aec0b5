import { z } from 'zod';
import type { Clock, DocumentStore, Ids } from '../../ports';
import type { Connection } from './connection';
import { documentKey } from '../document-key';
import { assertStorable } from '../storable-text';

const documentRow = z.object({ body: z.string(), etag: z.string() });

/** Documents in SQLite. Every save is one conditional statement, so it holds across processes too. */
export function sqliteDocuments(connection: Connection, clock: Clock, ids: Ids): DocumentStore {
  const select = connection.query('SELECT body, etag FROM documents WHERE key = ?', documentRow);
  const insert = connection.command(
    'INSERT INTO documents (body, etag, updated_at, key) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING',
  );
  const update = connection.command(
    'UPDATE documents SET body = ?, etag = ?, updated_at = ? WHERE key = ? AND etag = ?',
  );

  return {
    async load(key) {
      return select(documentKey(key));
    },
    async save(key, body, etag) {
      assertStorable(body, connection.path);
      const next = ids.next();
      const values = [body, next, clock.now().toISOString(), documentKey(key)] as const;
      const changed = etag === undefined ? insert(...values) : update(...values, etag);
      return changed === 1 ? { etag: next } : 'conflict';
    },
  };
}
