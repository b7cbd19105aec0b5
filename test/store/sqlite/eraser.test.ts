import assert from 'node:assert/strict';
import Database from 'libsql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HAND_OFF } from '../hand-off-samples';
import { NOW, storeError, TemporaryStores } from '../temporary-store';

describe('erasing in SQLite', function () {
  this.timeout(30_000);
  const temporary = new TemporaryStores();
  const others: Database.Database[] = [];
  afterEach(() => {
    for (const other of others.splice(0)) other.close();
    temporary.clear();
  });

  function openOther(folder: string): Database.Database {
    const other = new Database(join(folder, 'filing-desk.db'), { timeout: 2_000 });
    others.push(other);
    return other;
  }

  it('leaves nothing of a person in any file while another process has the database open', async () => {
    const folder = temporary.folder();
    const { handOffs, schedule } = temporary.open(folder);
    const other = openOther(folder);
    fillAtRandom(other);
    await handOffs.record({ ...HAND_OFF, personId: 'erased-person' });
    await handOffs.settle(HAND_OFF.id, 'erased-person', { outcome: 'filed', ticket: 'erased-ticket' }, NOW);
    await schedule.put({ key: 'key', dueAt: NOW, personId: 'erased-person', body: '"erased-body"' });
    assert.ok(bytesIn(folder).includes('erased-ticket'));

    assert.equal(await handOffs.eraseOf('erased-person'), ERASED_ROWS + 1);
    assert.equal(await schedule.eraseOf('erased-person'), 1);

    assert.ok(!bytesIn(folder).includes('erased-'));
    assert.ok(bytesIn(folder).includes('kept-person'));
  });

  it('leaves nothing of what was older in any file', async () => {
    const folder = temporary.folder();
    const { handOffs } = temporary.open(folder);
    fillAtRandom(openOther(folder));

    await handOffs.deleteBefore(NOW);

    assert.ok(!/(?:erased|kept)-/u.test(bytesIn(folder)));
  });

  it('waits for another process that reads, without holding up this one', async () => {
    const folder = temporary.folder();
    const { handOffs } = temporary.open(folder);
    await handOffs.record({ ...HAND_OFF, personId: 'erased-person' });
    const reader = openOther(folder);
    reader.exec('BEGIN; SELECT * FROM hand_offs');
    let isErased = false;
    const erasing = handOffs.eraseOf('erased-person').then(() => (isErased = true));
    const from = performance.now();
    await pause(300);
    const waited = performance.now() - from;
    assert.ok(!isErased);

    reader.exec('COMMIT');

    await erasing;
    assert.ok(waited < 600, `${waited} ms`);
    assert.ok(!bytesIn(folder).includes('erased-person'));
  });

  it('says so where another process reads for too long, and cleans up when it is asked again', async () => {
    const folder = temporary.folder();
    const { handOffs } = temporary.open(folder);
    await handOffs.record({ ...HAND_OFF, personId: 'erased-person' });
    const reader = openOther(folder);
    reader.exec('BEGIN; SELECT * FROM hand_offs');

    await assert.rejects(handOffs.eraseOf('erased-person'), storeError('busy'));
    assert.equal(await handOffs.find(HAND_OFF.id, 'erased-person'), undefined);

    reader.exec('COMMIT');
    assert.equal(await handOffs.eraseOf('erased-person'), 0);
    assert.ok(!bytesIn(folder).includes('erased-person'));
  });
});

const PEOPLE = 100;
const ROWS = 4_000;
const ERASED_ROWS = ROWS / PEOPLE;

/** Rows that grow and come in no order, so that SQLite moves them about between its pages. */
function fillAtRandom(database: Database.Database): void {
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % below;
  };
  const insert = database.prepare(
    `INSERT INTO hand_offs (id, at, person_id, workload, verdict, evidence) VALUES (?, ?, ?, 'exchange', 'canFile', ?)`,
  );
  const update = database.prepare('UPDATE hand_offs SET evidence = ? WHERE id = ?');
  database.exec('BEGIN');
  for (let row = 0; row < ROWS; row += 1) {
    const at = new Date(NOW.getTime() - 1 - random(10 ** 9)).toISOString();
    const person = row % PEOPLE === 0 ? 'erased-person' : `kept-person-${random(1_000)}`;
    insert.run([`${row}`, at, person, 'x'.repeat(random(400))]);
    update.run(['y'.repeat(random(900)), `${random(row + 1)}`]);
    if (row % 100 === 99) database.exec('COMMIT; BEGIN');
  }
  database.exec('COMMIT');
}

function bytesIn(folder: string): string {
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('\n');
}
