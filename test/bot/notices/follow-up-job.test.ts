import assert from 'node:assert/strict';
import { personFolder } from '../../../src/bot/document-keys';
import type { StaffReading } from '../../../src/ports';
import { CHAT, CUSTOMER, MONDAY, NoticeBench, PERSON, TUESDAY } from './notice-bench';

const HALF_AN_HOUR = 30 * 60_000;
const FAILED = { kind: 'failed', failure: { kind: 'unreachable' } } as const;

describe('“did you file it?”', () => {
  let bench: NoticeBench;
  beforeEach(() => (bench = new NoticeBench()));
  afterEach(() => bench.clear());

  it('is asked when it is due, once, and about this customer and product', async () => {
    await bench.followUp();

    await bench.look();
    await bench.look();

    assert.equal(bench.arrived.length, 1);
    assert.match(bench.arrived[0] ?? '', /Contoso/);
    assert.match(bench.arrived[0] ?? '', /"handOff":"hand-off-1"/);
    assert.deepEqual(await bench.scheduled(), []);
  });

  it('goes to their own chat, and answers no message', async () => {
    await bench.followUp();

    await bench.look();

    const sent = JSON.parse(bench.arrived[0] ?? '{}') as Record<string, unknown>;
    assert.deepEqual(sent['conversation'], CHAT.reference['conversation']);
    assert.deepEqual(sent['recipient'], CHAT.reference['user']);
    assert.equal(sent['replyToId'], undefined);
  });

  it('is worked out on behalf of the person', async () => {
    await bench.followUp();

    await bench.look();

    assert.deepEqual(bench.behalf, [PERSON.id]);
  });

  it('is not asked before it is due', async () => {
    await bench.followUp();
    bench.pass(-1);

    await bench.look();

    assert.deepEqual([bench.arrived.length, (await bench.scheduled()).length], [0, 1]);
  });

  it('is asked again on the day that it was put off to', async () => {
    await bench.followUp();
    await bench.look();

    await bench.followUp({}, TUESDAY);
    await bench.look();
    const early = bench.arrived.length;
    bench.now = TUESDAY;
    await bench.look();

    assert.deepEqual([early, bench.arrived.length], [1, 2]);
  });

  it('makes “I filed it” mean this request', async () => {
    await bench.followUp();

    await bench.look();

    const key = `${personFolder(PERSON.id)}/conversation/msteams/a:chat`;
    const stored = JSON.parse((await bench.store.documents.load(key))?.body ?? '{}') as {
      topic: Record<string, unknown>;
    };
    assert.equal(stored.topic['handOffId'], 'hand-off-1');
  });

  describe('is not asked any more', () => {
    const nobody: readonly (readonly [string, StaffReading])[] = [
      ['the account is gone', { kind: 'notFound' }],
      ['the person is a guest now', { kind: 'guest' }],
    ];
    for (const [name, account] of nobody) {
      it(`when ${name}`, async () => {
        await bench.followUp();
        bench.account = account;

        await bench.look();

        assert.deepEqual([bench.arrived, await bench.scheduled()], [[], []]);
      });
    }

    it('when they have told that they filed it', async () => {
      await bench.followUp();
      await bench.store.handOffs.settle(
        'hand-off-1',
        PERSON.id,
        { outcome: 'filed', ticket: undefined },
        MONDAY,
      );

      await bench.look();

      assert.deepEqual([bench.arrived, await bench.scheduled()], [[], []]);
    });

    it('when the request was erased', async () => {
      await bench.followUp();
      await bench.store.handOffs.eraseOf(PERSON.id);

      await bench.look();

      assert.deepEqual([bench.arrived, await bench.scheduled()], [[], []]);
    });

    it('when they switched it off', async () => {
      await bench.followUp();
      await bench.notices.change(PERSON.id, { followUps: false });

      await bench.look();

      assert.deepEqual([bench.arrived, await bench.scheduled()], [[], []]);
    });

    it('when they switched it off while it was being worked out', async () => {
      await bench.followUp();

      await bench.look(async (step, work) => {
        if (step === 'connect') await bench.notices.change(PERSON.id, { followUps: false });
        return work();
      });

      assert.deepEqual([bench.arrived, await bench.scheduled()], [[], []]);
    });
  });

  describe('names the customer only to who may see them now:', () => {
    const failure = { kind: 'unreachable' } as const;
    const doubts: readonly (readonly [string, (bench: NoticeBench) => void])[] = [
      ['not when the gate denies it', (one) => (one.permission = { kind: 'denied' })],
      ['not when that could not be told', (one) => (one.permission = { kind: 'unknown', failure })],
      ['not when they are in no list', (one) => (one.listed = [])],
    ];
    for (const [name, change] of doubts) {
      it(name, async () => {
        await bench.followUp();
        change(bench);

        await bench.look();

        assert.equal(bench.arrived.length, 1);
        assert.doesNotMatch(bench.arrived[0] ?? '', new RegExp(`Contoso|${CUSTOMER.tenantId}`, 'i'));
      });
    }

    it('of a request without a customer, nobody', async () => {
      await bench.followUp({ customerTenantId: undefined });

      await bench.look();

      assert.equal(bench.arrived.length, 1);
      assert.doesNotMatch(bench.arrived[0] ?? '', /Contoso/);
    });
  });

  describe('while the directory can’t be read', () => {
    it('waits for half an hour', async () => {
      await bench.followUp();
      bench.account = FAILED;

      await bench.look();
      const dueAt = (await bench.scheduled())[0]?.dueAt;
      bench.account = { kind: 'member', person: PERSON };
      bench.pass(HALF_AN_HOUR);
      await bench.look();

      assert.deepEqual(dueAt, new Date(MONDAY.getTime() + HALF_AN_HOUR));
      assert.equal(bench.arrived.length, 1);
    });

    it('waits for the next working day once three hours are over', async () => {
      await bench.followUp();
      bench.account = FAILED;

      const dueAt: (string | undefined)[] = [];
      for (let look = 1; look <= 7; look += 1) {
        await bench.look();
        const due = (await bench.scheduled())[0]?.dueAt;
        dueAt.push(due?.toISOString().slice(5, 16));
        bench.now = due ?? bench.now;
      }

      assert.deepEqual(dueAt, [
        '11-23T09:30',
        '11-23T10:00',
        '11-23T10:30',
        '11-23T11:00',
        '11-23T11:30',
        '11-24T09:00',
        '11-24T09:30',
      ]);
      assert.deepEqual(bench.arrived, []);
    });
  });
});
