import { setImmediate as breathe } from 'node:timers/promises';
import { z } from 'zod';
import type { Clock, Ids, Rewritten, Upkeep } from '../../ports';
import { assertStorable } from '../storable-text';
import type { Connection } from './connection';
import type { Eraser } from './eraser';

/** Deleted in one statement, which holds the lock that turns wait for. */
const AT_ONCE = 500;

const documentRow = z.object({
  key: z.string(),
  body: z.string(),
  etag: z.string(),
  unfinished: z.string().nullable(),
});
type DocumentRow = z.infer<typeof documentRow>;

/** Clearing away in SQLite. What was deleted is out of the files after `scrub`, by whichever process. */
export function sqliteUpkeep(
  connection: Connection,
  eraser: Eraser,
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
): Upkeep {
  const remove = connection.command(
    `DELETE FROM documents WHERE key IN
       (SELECT key FROM documents WHERE key >= ? AND key < ? AND updated_at < ? LIMIT ${AT_ONCE})`,
  );
  const next = connection.query(
    'SELECT key, body, etag, unfinished FROM documents WHERE key >= ? AND key < ? ORDER BY key LIMIT 1',
    documentRow,
  );
  const update = connection.command(
    'UPDATE documents SET body = ?, etag = ?, updated_at = ?, unfinished = ? WHERE key = ? AND etag = ?',
  );

  const save = (row: DocumentRow, { body, unfinished }: Rewritten): boolean => {
    assertStorable(body, connection.path);
    const mark = unfinished ? row.unfinished : null;
    const values = [body, ids.next(), clock.now().toISOString(), mark, row.key, row.etag] as const;
    return eraser.once(() => update(...values)) === 1;
  };

  return {
    async deleteUnder(folder, notWrittenSince) {
      const [first, end] = rangeOf(folder);
      return eraser.erase(() => remove(first, end, notWrittenSince?.toISOString() ?? END_OF_TIME));
    },
    async rewriteUnder(folder, change) {
      const [first, end] = rangeOf(folder);
      let from = first;
      let saved = 0;
      for (let row = next(from, end); row; row = next(from, end)) {
        const rewritten = change(row.body);
        const isConflict = rewritten !== undefined && !save(row, rewritten);
        if (rewritten && !isConflict) saved += 1;
        // No stored key holds a character before or at the space, so this is the next one.
        from = isConflict ? row.key : `${row.key} `;
        await breathe();
      }
      await connection.durable();
      return saved;
    },
    isScrubDue: async () => eraser.isScrubDue(),
    scrub: () => eraser.scrub(),
  };
}

/** Later than every time of ours, as text. */
const END_OF_TIME = '9999';

/** The keys that begin with `folder/`: "0" is the character after "/". */
function rangeOf(folder: string): [string, string] {
  return [`${folder}/`, `${folder}0`];
}
