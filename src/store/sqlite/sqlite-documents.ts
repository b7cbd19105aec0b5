import { z } from 'zod';
import type { Clock, DocumentStore, Ids } from '../../ports';
import type { Connection } from './connection';
import { documentKey } from '../document-key';
import { isStorableAs, isTooLarge } from '../storable-text';
import { StoreError } from '../store-error';
import { KnownRows } from './known-rows';
import { TextBytes } from './text-bytes';

const documentRow = z.object({ body: z.string(), etag: z.string() });
const keysRow = z.object({
  keys: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
});

/** Of bodies, in characters. */
const MOST_KNOWN = 16 * 1024 * 1024;

/** Documents in SQLite. Every save is one conditional statement, so it holds across processes too. */
export function sqliteDocuments(connection: Connection, clock: Clock, ids: Ids): DocumentStore {
  const select = connection.query('SELECT body, etag FROM documents WHERE key = ?', documentRow);
  const insert = connection.command(
    `INSERT INTO documents (body, etag, updated_at, unfinished, key) VALUES (CAST(? AS TEXT), ?, ?, ?, ?)
     ON CONFLICT (key) DO NOTHING`,
  );
  const update = connection.command(
    `UPDATE documents SET body = CAST(? AS TEXT), etag = ?, updated_at = ?, unfinished = ?
     WHERE key = ? AND etag = ?`,
  );
  const selectUnfinished = connection.query(
    `SELECT json_group_array(json(unfinished)) AS keys
     FROM (SELECT unfinished FROM documents WHERE unfinished IS NOT NULL LIMIT 500)`,
    keysRow,
  );

  const bytes = new TextBytes();
  const storable = (body: string, parts: readonly string[]): Uint8Array => {
    const encoded = bytes.of(parts);
    if (isStorableAs(encoded, body)) return encoded;
    throw new StoreError('unstorableText', connection.path);
  };

  const known = new KnownRows<z.infer<typeof documentRow>>(connection, MOST_KNOWN, ({ body }) => body.length);
  return {
    known(key) {
      try {
        return known.known(key);
      } catch {
        // `load` says what is wrong.
        return undefined;
      }
    },
    async load(key) {
      return known.get(key, () => select(documentKey(key)));
    },
    save(key, body, etag, unfinished, soon, parts = [body]) {
      if (isTooLarge(body)) return Promise.reject(new StoreError('tooLarge', connection.path));
      const saved = { body, etag: ids.next() };
      // The key as it was given, since the one that it is stored under may be a hash; JSON, since it may hold anything.
      const mark = unfinished ? JSON.stringify(key) : null;
      const place = documentKey(key);
      const at = clock.now().toISOString();
      return connection.write(
        () =>
          etag === undefined
            ? insert(storable(body, parts), saved.etag, at, mark, place)
            : update(storable(body, parts), saved.etag, at, mark, place, etag),
        soon ? 'withOthers' : 'onDisk',
        (rows) => {
          if (rows === 1) known.set(key, saved);
          else known.delete(key);
          return rows === 1 ? saved : 'conflict';
        },
      );
    },
    async unfinished() {
      return selectUnfinished()?.keys ?? [];
    },
  };
}
