import { z } from 'zod';
import type { HandOff } from '../../domain/hand-off';
import type { HandOffLog } from '../../ports';
import { idText } from '../id-text';
import { pageSize } from '../page-size';
import { storableText } from '../storable-text';
import { timeText } from '../time-text';
import type { Connection, ListQuery } from './connection';
import { deletion } from './deletion';
import type { Eraser } from './eraser';
import { COLUMNS, type FoundHandOff, foundHandOff, handOffRow, storable, valuesOf } from './hand-off-row';
import { searchFor } from './hand-off-search';
import { KnownRows } from './known-rows';
import { cursorAfter } from './row-cursor';

/** Of hand-offs that need not be read again, in characters. */
const MOST_KNOWN = 2 * 1024 * 1024;
const USUAL_SIZE = 300;

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
  const deleteOf = deletion(connection, 'hand_offs', 'person_id = ?');
  const deleteOlder = deletion(connection, 'hand_offs', 'at < ?');

  const known = new KnownRows<HandOff>(connection, MOST_KNOWN, sizeOf);
  return {
    async record(handOff) {
      const stored = storable(handOff);
      const values = valuesOf(stored);
      const know = (rows: number): void =>
        void (rows === 1 && known.set(placeOf(stored.id, stored.personId), stored));
      return connection.write(() => insert(...values), 'soon', know);
    },
    async settle(handOffId, personId, settlement, at) {
      const ticket = settlement.outcome === 'filed' ? settlement.ticket : undefined;
      const when = timeText(at);
      const state = [settlement.outcome, ticket === undefined ? null : storableText(ticket), when] as const;
      const keys = [idText(handOffId), idText(personId)] as const;
      const forget = (rows: number): boolean => {
        known.delete(placeOf(handOffId, personId));
        return rows === 1;
      };
      const isSettled = await connection.write(() => settle(...state, ...keys, when), 'soon', forget);
      return isSettled || isThere(...keys) !== undefined;
    },
    async find(handOffId, personId) {
      const read = () => select(idText(handOffId), idText(personId));
      return known.get(placeOf(handOffId, personId), read);
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
    eraseOf: (personId) => eraser.erase(() => deleteOf(idText(personId))),
    deleteBefore: (moment) => eraser.erase(() => deleteOlder(timeText(moment))),
  };
}

function sizeOf({ evidence }: HandOff): number {
  return USUAL_SIZE + evidence.length;
}

/** With its length, one ID ends where the other begins, whatever they hold. */
function placeOf(handOffId: string, personId: string): string {
  return `${handOffId.length} ${handOffId}${personId}`;
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
