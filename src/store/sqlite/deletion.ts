import type { Command, Connection } from './connection';

/** How many rows one statement deletes, so that it doesn't hold up the turns for long. */
const AT_ONCE = 250;

/** Deletes some of the rows that `condition` says, for `Eraser.erase` to repeat. */
export function deletion(
  connection: Connection,
  table: 'hand_offs' | 'feedback',
  condition: string,
): Command {
  return connection.command(
    `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE ${condition} LIMIT ${AT_ONCE})`,
  );
}
