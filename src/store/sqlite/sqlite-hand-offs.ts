import { z } from 'zod';
import type { HandOffLog } from '../../ports';
import { idText } from '../id-text';
import { pageSize } from '../page-size';
import { storableText } from '../storable-text';
import { timeText } from '../time-text';
import type { Connection, ListQuery } from './connection';
import type { Eraser } from './eraser';
import { COLUMNS, type FoundHandOff, foundHandOff, handOffRow, valuesOf } from './hand-off-row';
import { cursorAfter, searchFor } from './hand-off-search';

/** How many rows one statement deletes, so that it doesn't hold up the turns for long. */
const AT_ONCE = 250;

/** The hand-off log in SQLite. */
export function sqliteHandOffs(connection: Connection, eraser: Eraser): HandOffLog {
  const placeholders = COLUMNS.replace(/\w+/gu, '?');
  const insert = connection.command(
    `INSERT INTO hand_offs (${COLUMNS}) VALUES (${placeholders}) ON CONFLICT (id) DO NOTHING`,
  );
  const settle = connection.command(
    `UPDATE hand_offs SET outcome = ?, ticket = coalesce(?, ticket), settled_at = ?
     WHERE id = ? AND person_id = ? AND (settled_at IS NULL OR settled_at <= ?)`,
  );
  const isThere = connection.query(
    'SELECT 1 AS yes FROM hand_offs WHERE id = ? AND person_id = ?',
    z.object({ yes: z.number() }),
  );
  const select = connection.query(
    `SELECT ${COLUMNS} FROM hand_offs WHERE id = ? AND person_id = ?`,
    handOffRow,
  );
  const search = searches(connection);
  const deleteWhere = (condition: string) =>
    connection.command(
      `DELETE FROM hand_offs WHERE rowid IN (SELECT rowid FROM hand_offs WHERE ${condition} LIMIT ${AT_ONCE})`,
    );
  const deleteOf = deleteWhere('person_id = ?');
  const deleteOlder = deleteWhere('at < ?');

  return {
    async record(handOff) {
      insert(...valuesOf(handOff));
      await connection.durable();
    },
    async settle(handOffId, personId, settlement, at) {
      const ticket = settlement.outcome === 'filed' ? settlement.ticket : undefined;
      const when = timeText(at);
      const state = [settlement.outcome, ticket === undefined ? null : storableText(ticket), when] as const;
      const keys = [idText(handOffId), idText(personId)] as const;
      if (settle(...state, ...keys, when) !== 1) return isThere(...keys) !== undefined;
      await connection.durable();
      return true;
    },
    async find(handOffId, personId) {
      return select(idText(handOffId), idText(personId));
    },
    async list(filter, { limit, after }) {
      const size = pageSize(limit);
      const { where, values } = searchFor(filter, after);
      const found = search(where)(...values, size + 1);
      const rows = found.slice(0, size);
      const handOffs = rows.flatMap(({ handOff }) => handOff ?? []);
      const last = found.length > size ? rows.at(-1) : undefined;
      return { handOffs, next: last && cursorAfter(last), unreadable: rows.length - handOffs.length };
    },
    async eraseOf(personId) {
      return eraser.erase(() => deleteOf(idText(personId)));
    },
    async deleteBefore(moment) {
      return eraser.erase(() => deleteOlder(timeText(moment)));
    },
  };
}

/** Prepares each combination of conditions once; there are a few dozen at most. */
function searches(connection: Connection): (where: string) => ListQuery<FoundHandOff> {
  const prepared = new Map<string, ListQuery<FoundHandOff>>();
  return (where) => {
    const known = prepared.get(where);
    if (known) return known;
    const query = connection.list(
      `SELECT ${COLUMNS} FROM hand_offs WHERE ${where} ORDER BY at DESC, id LIMIT ?`,
      foundHandOff,
    );
    prepared.set(where, query);
    return query;
  };
}
