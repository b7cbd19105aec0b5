import assert from 'node:assert/strict';
import Database from 'libsql';
import { join } from 'node:path';
import { HAND_OFF } from '../hand-off-samples';
import { TemporaryStores, storeError } from '../temporary-store';

describe('sqliteHandOffs', () => {
  const temporary = new TemporaryStores();
  afterEach(() => temporary.clear());

  it('has one row for an ID that is recorded twice', async () => {
    const folder = temporary.folder();
    await temporary.open(folder).handOffs.record(HAND_OFF);

    await temporary.open(folder).handOffs.record(HAND_OFF);

    assert.equal(rows(folder).length, 1);
  });

  it('says so when a row names what this version does not know', async () => {
    const folder = temporary.folder();
    const { handOffs } = temporary.open(folder);
    await handOffs.record(HAND_OFF);
    change(folder, "UPDATE hand_offs SET workload = 'hologram'");

    await assert.rejects(handOffs.find(HAND_OFF.id, 'megan'), storeError('unreadableRow'));
  });
});

function rows(folder: string): readonly unknown[] {
  const database = new Database(join(folder, 'filing-desk.db'));
  const all = database.prepare('SELECT id FROM hand_offs').all();
  database.close();
  return all;
}

function change(folder: string, sql: string): void {
  const database = new Database(join(folder, 'filing-desk.db'));
  database.exec(sql);
  database.close();
}
