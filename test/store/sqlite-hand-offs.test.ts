import assert from 'node:assert/strict';
import Database from 'libsql';
import { join } from 'node:path';
import type { HandOff } from '../../src/domain/hand-off';
import { NOW, TemporaryStores, storeError } from './temporary-store';

const HAND_OFF: HandOff = {
  id: 'hand-off-1',
  at: NOW,
  personId: 'megan',
  customerTenantId: '22222222-2222-4222-8222-222222222222',
  workload: 'exchange',
  verdict: 'canFile',
  portalUrl: 'https://admin.microsoft.com/',
  evidence: 'relationship Contoso support, group Desk, role Service Support Administrator',
  ticket: undefined,
};

const BARE: HandOff = {
  ...HAND_OFF,
  id: 'hand-off-2',
  customerTenantId: undefined,
  workload: 'ownSubscription',
  verdict: 'ownPlan',
  portalUrl: undefined,
};

describe('sqliteHandOffs', () => {
  const temporary = new TemporaryStores();
  afterEach(() => temporary.clear());

  for (const handOff of [HAND_OFF, BARE]) {
    it(`finds ${handOff.workload} again as it was recorded`, async () => {
      const { handOffs } = temporary.open();

      await handOffs.record(handOff);

      assert.deepEqual(await handOffs.find(handOff.id, 'megan'), handOff);
    });
  }

  it('shows nobody the hand-off of another person', async () => {
    const { handOffs } = temporary.open();
    await handOffs.record(HAND_OFF);

    assert.equal(await handOffs.find(HAND_OFF.id, 'alex'), undefined);
    assert.equal(await handOffs.find('hand-off-9', 'megan'), undefined);
  });

  it('records the same ID once, over two connections too, and keeps a ticket that was added meanwhile', async () => {
    const folder = temporary.folder();
    const [left, right] = [temporary.open(folder), temporary.open(folder)];
    await left.handOffs.record(HAND_OFF);
    await left.handOffs.addTicket(HAND_OFF.id, 'megan', '2603020040001', NOW);

    await right.handOffs.record(HAND_OFF);

    assert.equal((await left.handOffs.find(HAND_OFF.id, 'megan'))?.ticket, '2603020040001');
    assert.equal(rows(folder).length, 1);
  });

  it('adds and corrects the ticket for the person of the hand-off', async () => {
    const { handOffs } = temporary.open();
    await handOffs.record(HAND_OFF);

    assert.equal(await handOffs.addTicket(HAND_OFF.id, 'megan', '1', NOW), true);
    assert.equal(await handOffs.addTicket(HAND_OFF.id, 'megan', '2', NOW), true);

    assert.deepEqual(await handOffs.find(HAND_OFF.id, 'megan'), { ...HAND_OFF, ticket: '2' });
  });

  it('adds no ticket for anybody else, nor to what does not exist', async () => {
    const { handOffs } = temporary.open();
    await handOffs.record(HAND_OFF);

    assert.equal(await handOffs.addTicket(HAND_OFF.id, 'alex', '1', NOW), false);
    assert.equal(await handOffs.addTicket('hand-off-9', 'megan', '1', NOW), false);

    assert.equal((await handOffs.find(HAND_OFF.id, 'megan'))?.ticket, undefined);
  });

  it('keeps hostile words as words', async () => {
    const { handOffs } = temporary.open();
    const evidence = `'; DROP TABLE hand_offs; -- "${'é'.repeat(300)}" ${'\ud83d\ude00'}`;

    await handOffs.record({ ...HAND_OFF, evidence });
    await handOffs.addTicket(HAND_OFF.id, 'megan', "1' OR '1'='1", NOW);

    assert.deepEqual(await handOffs.find(HAND_OFF.id, 'megan'), {
      ...HAND_OFF,
      evidence,
      ticket: "1' OR '1'='1",
    });
  });

  it('marks characters that cannot be stored, instead of cutting the text off there', async () => {
    const { handOffs } = temporary.open();

    await handOffs.record({ ...HAND_OFF, evidence: 'group A\0B', ticket: '26\ud80003' });

    const found = await handOffs.find(HAND_OFF.id, 'megan');
    assert.equal(found?.evidence, 'group A\ufffdB');
    assert.equal(found?.ticket, '26\ufffd03');
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
