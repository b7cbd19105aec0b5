import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type Database from 'libsql';
import type { Store } from '../../src/store';
import { clearAway } from '../../src/upkeep/clear-away';
import { erasePerson } from '../../src/upkeep/erase-person';
import { HAND_OFF } from '../store/hand-off-samples';
import { bytesIn, OtherConnections } from '../store/sqlite/files-of-store';
import { NOW, storeError, TemporaryStores } from '../store/temporary-store';
import { fillWithPeople, JONAS, NADIA } from './people-in-store';

describe('in the files of SQLite', function () {
  this.timeout(60_000);
  const temporary = new TemporaryStores();
  const others = new OtherConnections();
  const children: ChildProcess[] = [];
  afterEach(async () => {
    for (const child of children.splice(0)) await killed(child);
    others.close();
    temporary.clear();
  });

  /** Another process, once it is at work. */
  async function start(script: string, ...args: readonly string[]): Promise<ChildProcess> {
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    const ended = once(child, 'exit').then(() => assert.fail(`${script} ended`));
    await Promise.race([once(child.stdout, 'data'), ended]);
    ended.catch(() => undefined);
    return child;
  }

  async function openFilled() {
    const folder = temporary.folder();
    const store = temporary.open(folder);
    fillAtRandom(others.open(folder));
    await fillWithPeople(store);
    assert.ok(bytesIn(folder).includes(`ticket of ${NADIA}`));
    return { folder, store };
  }

  it('nothing of an erased person is left while another process reads', async () => {
    const { folder, store } = await openFilled();
    await start(require.resolve('./reading-process'), folder);

    const erased = await erasePerson(store, NADIA);

    assert.equal(erased.handOffs, ERASED_ROWS + 2);
    const bytes = bytesIn(folder).toLowerCase();
    assert.ok(!bytes.includes(NADIA));
    assert.ok(bytes.includes(JONAS));
  });

  it('nothing of what was too old is left while another process reads', async () => {
    const { folder, store } = await openFilled();
    await start(require.resolve('./reading-process'), folder);

    await clearAway(store, { days: 0, now: new Date(NOW.getTime() + 1) });

    assert.doesNotMatch(bytesIn(folder), /ticket of|random person/u);
  });

  type Again = readonly [name: string, again: (store: Store) => Promise<unknown>];
  const LONG_AGO = new Date('2020-01-01T00:00:00.000Z');
  const clearNothing = (store: Store) => clearAway(store, { days: 1, now: LONG_AGO });
  const again: readonly Again[] = [
    ['when the person is erased again', (store) => erasePerson(store, NADIA)],
    ['in the next night, although nothing is too old', clearNothing],
  ];

  for (const [when, cleanUp] of again) {
    describe(`what was deleted but not yet cleaned away goes ${when}:`, () => {
      it('another process was killed in between', async () => {
        const { folder, store } = await openFilled();
        await store.upkeep.scrub();
        await killed(await start(require.resolve('./deleting-process'), folder, NADIA));
        assert.equal((await store.handOffs.list({ personId: NADIA }, { limit: 1 })).handOffs.length, 0);
        assert.ok(bytesIn(folder).includes(NADIA));

        await cleanUp(store);

        assert.ok(!bytesIn(folder).toLowerCase().includes(NADIA));
      });

      it('another process read for too long', async () => {
        const { folder, store } = await openFilled();
        const reader = others.open(folder);
        reader.exec('BEGIN; SELECT * FROM hand_offs');
        await assert.rejects(erasePerson(store, NADIA), storeError('busy'));
        reader.exec('COMMIT');

        await cleanUp(store);

        assert.ok(!bytesIn(folder).toLowerCase().includes(NADIA));
      });
    });
  }

  it('nothing is written anew where nothing was deleted', async () => {
    const folder = temporary.folder();
    const store = temporary.open(folder);
    await store.handOffs.record({ ...HAND_OFF, at: NOW });
    await clearNothing(store);
    const reader = others.open(folder);
    reader.exec('BEGIN; SELECT * FROM hand_offs');

    // The reader would make it wait for 5 s, and then fail.
    await clearNothing(store);
  });
});

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

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
    const person = row % PEOPLE === 0 ? NADIA : `random person ${random(1_000)}`;
    insert.run([`${row}`, at, person, 'x'.repeat(random(400))]);
    update.run(['y'.repeat(random(900)), `${random(row + 1)}`]);
    if (row % 100 === 99) database.exec('COMMIT; BEGIN');
  }
  database.exec('COMMIT');
}
