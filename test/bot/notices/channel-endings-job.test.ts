import assert from 'node:assert/strict';
import { noticeIn, noticeItem } from '../../../dialogs/notice-items';
import { failedReading, readingOf } from '../../../src/domain/reading';
import { aRelationship, evidenceWith } from '../../support/evidence';
import { CHAT, CUSTOMER, MONDAY, NoticeBench, PERSON, TUESDAY } from './notice-bench';

const DAY = 24 * 60 * 60_000;
const HALF_AN_HOUR = 30 * 60_000;
const FAILURE = { kind: 'unreachable' } as const;
const CHANNEL = {
  ...CHAT,
  reference: {
    ...CHAT.reference,
    conversation: { id: '19:c@thread.tacv2', conversationType: 'channel', isGroup: true, name: '' },
  },
};

describe('what a channel is told of endings', () => {
  let bench: NoticeBench;
  beforeEach(async () => {
    bench = new NoticeBench();
    const endsAt = new Date(MONDAY.getTime() + 20 * DAY);
    const relationships = [aRelationship({ id: 'r', name: 'R20', endsAt, autoExtends: false })];
    const survey = readingOf(new Map([[CUSTOMER.tenantId, evidenceWith({ relationships })]]), MONDAY);
    bench.standing = { ...bench.standing, survey };
    const notice = { kind: 'channelEndings', chat: CHANNEL, told: {} } as const;
    await bench.store.schedule.put(noticeItem({ personId: PERSON.id, dueAt: MONDAY, notice }));
  });
  afterEach(() => bench.clear());

  async function next(): Promise<unknown> {
    const [item] = await bench.scheduled();
    const notice = item && noticeIn(item);
    return notice?.kind === 'channelEndings' ? { dueAt: item?.dueAt, told: notice.told } : undefined;
  }

  it('is how many, once a threshold, and no name', async () => {
    await bench.look();
    const first = await next();
    bench.now = TUESDAY;
    await bench.look();

    assert.equal(bench.arrived.length, 1);
    assert.match(bench.arrived[0] ?? '', /One relationship ends soon/u);
    assert.ok(!bench.arrived[0]?.includes(CUSTOMER.name) && !bench.arrived[0]?.includes('R20'));
    assert.deepEqual(first, { dueAt: TUESDAY, told: { r: 30 } });
  });

  it('ends when whoever chose it is no lead any more', async () => {
    bench.leadership = { kind: 'notLead' };

    await bench.look();

    assert.deepEqual([bench.arrived, await bench.scheduled()], [[], []]);
  });

  it('waits while that could not be read', async () => {
    bench.leadership = { kind: 'unknown', failure: FAILURE };

    await bench.look();

    const dueAt = new Date(MONDAY.getTime() + HALF_AN_HOUR);
    assert.deepEqual([bench.arrived, await next()], [[], { dueAt, told: {} }]);
  });

  it('waits while nothing could be read', async () => {
    bench.standing = { ...bench.standing, survey: failedReading(FAILURE) };

    await bench.look();

    const dueAt = new Date(MONDAY.getTime() + HALF_AN_HOUR);
    assert.deepEqual([bench.arrived, await next()], [[], { dueAt, told: {} }]);
  });

  it('ends where the channel takes no more messages', async () => {
    await bench.look(async (step, work) => {
      if (step !== 'send') return work();
      throw Object.assign(new Error('refused'), { statusCode: 403, code: 'BotNotInConversationRoster' });
    });

    assert.deepEqual([bench.arrived, await bench.scheduled()], [[], []]);
  });

  it('stays stopped when it is stopped while it is being told', async () => {
    await bench.look(async (step, work) => {
      if (step === 'send')
        for (const { key } of await bench.scheduled()) await bench.store.schedule.remove(key);
      return work();
    });

    assert.deepEqual([bench.arrived.length, await bench.scheduled()], [1, []]);
  });

  it('is told once, though the process dies before it has noted that', async () => {
    await bench.look(async (step, work) => {
      if (step === 'finish') throw new Error('killed');
      return work();
    });
    bench.pass(5 * 60_000);
    await bench.look();

    assert.equal(bench.arrived.length, 1);
    assert.deepEqual(await next(), { dueAt: TUESDAY, told: { r: 30 } });
  });
});
