import assert from 'node:assert/strict';
import type { Settlement } from '../../../src/domain/hand-off';
import { BARE_HAND_OFF, HAND_OFF } from '../hand-off-samples';
import { NOW } from '../temporary-store';
import { STORE_KINDS } from './store-kinds';

const LATER = new Date(NOW.getTime() + 1_000);
const filed = (ticket?: string): Settlement => ({ outcome: 'filed', ticket });

for (const kind of STORE_KINDS) {
  describe(`the hand-off log in ${kind.name}`, () => {
    before(kind.prepare);
    afterEach(() => kind.clear());
    const open = async () => (await kind.fresh()()).handOffs;

    for (const handOff of [
      HAND_OFF,
      BARE_HAND_OFF,
      { ...HAND_OFF, outcome: 'filed', ticket: '4711' } as const,
    ]) {
      it(`finds ${handOff.workload} again as it was recorded, ${handOff.outcome}`, async () => {
        const handOffs = await open();

        await handOffs.record(handOff);

        assert.deepEqual(await handOffs.find(handOff.id, 'megan'), handOff);
        assert.deepEqual(await handOffs.list({}, { limit: 10 }), {
          handOffs: [handOff],
          next: undefined,
          unreadable: 0,
        });
      });
    }

    it('knows nothing as long as nothing was recorded', async () => {
      const handOffs = await open();

      assert.equal(await handOffs.find('hand-off-1', 'megan'), undefined);
      assert.equal(await handOffs.settle('hand-off-1', 'megan', filed('1'), NOW), false);
      assert.deepEqual(await handOffs.list({}, { limit: 10 }), {
        handOffs: [],
        next: undefined,
        unreadable: 0,
      });
      assert.equal(await handOffs.eraseOf('megan'), 0);
      assert.equal(await handOffs.deleteBefore(NOW), 0);
    });

    it('shows nobody the hand-off of another person', async () => {
      const handOffs = await open();
      await handOffs.record(HAND_OFF);

      assert.equal(await handOffs.find(HAND_OFF.id, 'alex'), undefined);
      assert.equal(await handOffs.find('hand-off-9', 'megan'), undefined);
    });

    it('records the same ID once, over two connections too, and keeps what was told meanwhile', async () => {
      const connect = kind.fresh();
      const [left, right] = [(await connect()).handOffs, (await connect()).handOffs];
      await left.record(HAND_OFF);
      await left.settle(HAND_OFF.id, 'megan', filed('2603020040001'), NOW);

      await right.record({ ...HAND_OFF, at: LATER, evidence: 'of a second delivery' });

      const expected = { ...HAND_OFF, outcome: 'filed', ticket: '2603020040001' };
      assert.deepEqual(await left.find(HAND_OFF.id, 'megan'), expected);
      assert.deepEqual((await left.list({}, { limit: 10 })).handOffs, [expected]);
    });

    it('records the same ID once when 50 do it at the same moment', async () => {
      const handOffs = await open();

      await Promise.all(Array.from({ length: 50 }, () => handOffs.record(HAND_OFF)));

      assert.deepEqual(await handOffs.find(HAND_OFF.id, 'megan'), HAND_OFF);
      assert.deepEqual((await handOffs.list({}, { limit: 10 })).handOffs, [HAND_OFF]);
    });

    describe('keeps odd input', () => {
      it('hostile words as words', async () => {
        const handOffs = await open();
        const evidence = `'; DROP TABLE hand_offs; -- "${'é'.repeat(300)}" ${'\ud83d\ude00'}`;

        await handOffs.record({ ...HAND_OFF, evidence });
        await handOffs.settle(HAND_OFF.id, 'megan', filed("1' OR '1'='1"), NOW);

        assert.deepEqual(await handOffs.find(HAND_OFF.id, 'megan'), {
          ...HAND_OFF,
          evidence,
          outcome: 'filed',
          ticket: "1' OR '1'='1",
        });
      });

      it('IDs of any characters and length, each by itself', async () => {
        const handOffs = await open();
        const oddities = [
          ...[
            'a/b',
            'a\\b',
            'a#b',
            'a?b',
            'a\tb',
            "a'b",
            'é',
            'x'.repeat(2_000),
            '%2F',
            '"',
            '"a"',
            "' or 1 eq 1",
          ],
          ...['\ud800', '\ud801', '\udc00\ud800', 'a\0b', 'a', 'sha256:a', '~', ''],
        ];

        for (const odd of oddities)
          await handOffs.record({ ...HAND_OFF, id: odd, personId: odd, customerTenantId: odd });

        for (const odd of oddities) {
          const expected = { ...HAND_OFF, id: odd, personId: odd, customerTenantId: odd };
          assert.deepEqual(await handOffs.find(odd, odd), expected, odd);
          for (const filter of [{ personId: odd }, { customerTenantId: odd }])
            assert.deepEqual((await handOffs.list(filter, { limit: 10 })).handOffs, [expected], odd);
        }
        assert.equal((await handOffs.list({}, { limit: 100 })).handOffs.length, oddities.length);
        assert.equal(await handOffs.eraseOf('a\0b'), 1);
        assert.notEqual(await handOffs.find('a', 'a'), undefined);
      });

      it('texts with a mark for what cannot be stored, instead of cutting them off there', async () => {
        const handOffs = await open();

        await handOffs.record({ ...HAND_OFF, evidence: 'group A\0B', ticket: '26\ud80003' });

        const found = await handOffs.find(HAND_OFF.id, 'megan');
        assert.equal(found?.evidence, 'group A\ufffdB');
        assert.equal(found?.ticket, '26\ufffd03');
      });
    });

    describe('deletes', () => {
      const at = (day: number) => new Date(Date.UTC(2026, 0, day));
      const ROWS = [1, 31, 32, 60, 90].map((day) => ({
        ...HAND_OFF,
        id: `day-${day}`,
        at: at(day),
        personId: day === 32 ? 'alex' : 'megan',
        customerTenantId: day === 60 ? undefined : HAND_OFF.customerTenantId,
      }));
      const idsIn = async (handOffs: Awaited<ReturnType<typeof open>>) => {
        const lists = [{ personId: 'megan' }, { customerTenantId: HAND_OFF.customerTenantId }, {}];
        const pages = await Promise.all(lists.map((filter) => handOffs.list(filter, { limit: 100 })));
        return pages.map((page) => page.handOffs.map(({ id }) => id));
      };

      it('everything of one person, and nobody else’s', async () => {
        const handOffs = await open();
        for (const row of ROWS) await handOffs.record(row);

        assert.equal(await handOffs.eraseOf('megan'), 4);

        assert.deepEqual(await idsIn(handOffs), [[], ['day-32'], ['day-32']]);
        assert.equal(await handOffs.find('day-1', 'megan'), undefined);
        assert.equal(await handOffs.settle('day-1', 'megan', filed('1'), NOW), false);
        assert.equal(await handOffs.eraseOf('megan'), 0);
      });

      it('what is older than a moment, and nothing else', async () => {
        const handOffs = await open();
        for (const row of ROWS) await handOffs.record(row);

        assert.equal(await handOffs.deleteBefore(at(60)), 3);

        assert.deepEqual(await idsIn(handOffs), [['day-90', 'day-60'], ['day-90'], ['day-90', 'day-60']]);
        assert.equal(await handOffs.deleteBefore(at(60)), 0);
        assert.equal(await handOffs.deleteBefore(new Date(8.64e15)), 2);
      });
    });
  });
}
