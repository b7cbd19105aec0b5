import { z } from 'zod';
import type { Ids, LeasedItem, Schedule, ScheduledItem } from '../../ports';
import { idIn, idText } from '../id-text';
import { assertStorable, LARGEST_ITEM } from '../storable-text';
import { timeText } from '../time-text';
import type { Connection } from './connection';
import type { Eraser } from './eraser';
import { storedMoment } from '../stored-moment';

const itemRow = z
  .object({
    key: idIn,
    due_at: storedMoment,
    person_id: idIn,
    body: z.string(),
  })
  .transform(({ key, due_at, person_id, body }): ScheduledItem => ({
    key,
    dueAt: due_at,
    personId: person_id,
    body,
  }));

/** A row with its place in the order of all, whether or not the rest of it can be read. */
const dueRow = z
  .looseObject({ key: z.string(), due_at: z.string() })
  .transform((row) => ({ key: row.key, dueAt: row.due_at, item: itemRow.safeParse(row).data }));

/** Work for later in SQLite. Taking holds the write lock, so of several processes each item goes to one. */
export function sqliteSchedule(connection: Connection, ids: Ids, eraser: Eraser): Schedule {
  const upsert = connection.command(
    `INSERT INTO schedule (key, due_at, person_id, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET due_at = excluded.due_at, person_id = excluded.person_id,
       body = excluded.body, lease = NULL, leased_until = NULL`,
  );
  const remove = connection.command('DELETE FROM schedule WHERE key = ?');
  const dueItems = dueItemsIn(connection);
  const lease = connection.command('UPDATE schedule SET lease = ?, leased_until = ? WHERE key = ?');
  const finish = connection.command('DELETE FROM schedule WHERE key = ? AND lease = ?');
  const putDown = connection.command(
    'UPDATE schedule SET due_at = ?, body = ?, lease = NULL, leased_until = NULL WHERE key = ? AND lease = ?',
  );
  const deleteOf = connection.command("DELETE FROM schedule WHERE person_id = ? AND person_id <> ''");

  const assertBody = (body: string) => assertStorable(body, connection.path, LARGEST_ITEM);
  return {
    async put({ key, dueAt, personId, body }) {
      assertBody(body);
      const values = [idText(key), timeText(dueAt), idText(personId), body] as const;
      await connection.write(() => upsert(...values), 'soon', Number);
    },
    async remove(key) {
      await connection.write(() => remove(idText(key)), 'soon', Number);
    },
    async takeDue(now, until, limit) {
      const taken: LeasedItem[] = [];
      const time = timeText(now);
      connection.immediate(() => {
        for (const item of dueItems(time, Math.trunc(limit))) {
          const leased = { ...item, lease: ids.next() };
          lease(leased.lease, timeText(until), idText(item.key));
          taken.push(leased);
        }
      });
      // Without waiting for the disk: a lease that is lost with the power is one that nobody holds any more.
      return taken;
    },
    async finish(item, again) {
      const which = [idText(item.key), item.lease] as const;
      if (again !== undefined) assertBody(again.body);
      const change = again
        ? () => putDown(timeText(again.dueAt), again.body, ...which)
        : () => finish(...which);
      return connection.write(change, 'onDisk', (rows) => rows === 1);
    },
    async eraseOf(personId) {
      return eraser.erase(() => deleteOf(idText(personId)));
    },
  };
}

/** Longest due first. Looks past what can't be read, so that it takes nobody's place. */
function dueItemsIn(connection: Connection): (time: string, limit: number) => readonly ScheduledItem[] {
  const selectDue = connection.list(
    `SELECT key, due_at, person_id, body FROM schedule
     WHERE due_at <= ? AND (leased_until IS NULL OR leased_until <= ?) AND (due_at, key) > (?, ?)
     ORDER BY due_at, key LIMIT ?`,
    dueRow,
  );
  return (time, limit) => {
    const items: ScheduledItem[] = [];
    let [dueAt, key] = ['', ''];
    while (items.length < limit) {
      const rows = selectDue(time, time, dueAt, key, limit - items.length);
      const last = rows.at(-1);
      if (last === undefined) break;
      items.push(...rows.flatMap(({ item }) => item ?? []));
      ({ dueAt, key } = last);
    }
    return items;
  };
}
