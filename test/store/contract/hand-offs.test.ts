import assert from 'node:assert/strict';
import { BARE_HAND_OFF, HAND_OFF } from '../hand-off-samples';
import { NOW } from '../temporary-store';
import { STORE_KINDS } from './store-kinds';

for (const kind of STORE_KINDS) {
  describe(`the hand-off log in ${kind.name}`, () => {
    before(kind.prepare);
    afterEach(() => kind.clear());
    const open = async () => (await kind.fresh()()).handOffs;

    for (const handOff of [HAND_OFF, BARE_HAND_OFF]) {
      it(`finds ${handOff.workload} again as it was recorded`, async () => {
        const handOffs = await open();

        await handOffs.record(handOff);

        assert.deepEqual(await handOffs.find(handOff.id, 'megan'), handOff);
      });
    }

    it('knows nothing as long as nothing was recorded', async () => {
      const handOffs = await open();

      assert.equal(await handOffs.find('hand-off-1', 'megan'), undefined);
      assert.equal(await handOffs.addTicket('hand-off-1', 'megan', '1', NOW), false);
    });

    it('shows nobody the hand-off of another person', async () => {
      const handOffs = await open();
      await handOffs.record(HAND_OFF);

      assert.equal(await handOffs.find(HAND_OFF.id, 'alex'), undefined);
      assert.equal(await handOffs.find('hand-off-9', 'megan'), undefined);
    });

    it('records the same ID once, over two connections too, and keeps a ticket that was added meanwhile', async () => {
      const connect = kind.fresh();
      const [left, right] = [(await connect()).handOffs, (await connect()).handOffs];
      await left.record(HAND_OFF);
      await left.addTicket(HAND_OFF.id, 'megan', '2603020040001', NOW);

      await right.record({ ...HAND_OFF, evidence: 'of a second delivery' });

      assert.deepEqual(await left.find(HAND_OFF.id, 'megan'), { ...HAND_OFF, ticket: '2603020040001' });
    });

    it('records the same ID once when 50 do it at the same moment', async () => {
      const handOffs = await open();

      await Promise.all(Array.from({ length: 50 }, () => handOffs.record(HAND_OFF)));

      assert.deepEqual(await handOffs.find(HAND_OFF.id, 'megan'), HAND_OFF);
    });

    it('adds and corrects the ticket for the person of the hand-off', async () => {
      const handOffs = await open();
      await handOffs.record(HAND_OFF);

      assert.equal(await handOffs.addTicket(HAND_OFF.id, 'megan', '1', NOW), true);
      assert.equal(await handOffs.addTicket(HAND_OFF.id, 'megan', '2', NOW), true);

      assert.deepEqual(await handOffs.find(HAND_OFF.id, 'megan'), { ...HAND_OFF, ticket: '2' });
    });

    it('adds no ticket for anybody else, nor to what does not exist', async () => {
      const handOffs = await open();
      await handOffs.record(HAND_OFF);

      assert.equal(await handOffs.addTicket(HAND_OFF.id, 'alex', '1', NOW), false);
      assert.equal(await handOffs.addTicket('hand-off-9', 'megan', '1', NOW), false);

      assert.equal((await handOffs.find(HAND_OFF.id, 'megan'))?.ticket, undefined);
    });

    it('keeps hostile words as words', async () => {
      const handOffs = await open();
      const evidence = `'; DROP TABLE hand_offs; -- "${'é'.repeat(300)}" ${'\ud83d\ude00'}`;

      await handOffs.record({ ...HAND_OFF, evidence });
      await handOffs.addTicket(HAND_OFF.id, 'megan', "1' OR '1'='1", NOW);

      assert.deepEqual(await handOffs.find(HAND_OFF.id, 'megan'), {
        ...HAND_OFF,
        evidence,
        ticket: "1' OR '1'='1",
      });
    });

    it('takes IDs of any characters and length', async () => {
      const handOffs = await open();
      const oddities = ['a/b', 'a\\b', 'a#b', 'a?b', 'a\tb', "a'b", 'é', 'x'.repeat(2_000), '\ud800', '%2F'];

      for (const odd of oddities)
        await handOffs.record({ ...HAND_OFF, id: odd, personId: odd, evidence: `${odd.length}` });

      for (const odd of oddities)
        assert.equal((await handOffs.find(odd, odd))?.evidence, `${odd.length}`, odd);
    });

    it('marks characters that cannot be stored, instead of cutting the text off there', async () => {
      const handOffs = await open();

      await handOffs.record({ ...HAND_OFF, evidence: 'group A\0B', ticket: '26\ud80003' });

      const found = await handOffs.find(HAND_OFF.id, 'megan');
      assert.equal(found?.evidence, 'group A\ufffdB');
      assert.equal(found?.ticket, '26\ufffd03');
    });
  });
}
