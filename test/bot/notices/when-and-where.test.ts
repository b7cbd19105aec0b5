import assert from 'node:assert/strict';
import { SendPace } from '../../../src/bot/notices/send-pace';
import { readingOf } from '../../../src/domain/reading';
import { aRelationship, evidenceWith } from '../../support/evidence';
import type { Meddle } from '../meddle';
import { CUSTOMER, MONDAY, NoticeBench, PERSON } from './notice-bench';

const DAY = 24 * 60 * 60_000;

describe('what became due at night', () => {
  let bench: NoticeBench;
  beforeEach(() => (bench = new NoticeBench()));
  afterEach(() => bench.clear());

  for (const [name, now] of [
    ['before nine', '2026-11-23T02:00:00Z'],
    ['on a Saturday', '2026-11-21T11:00:00Z'],
    ['on a Friday evening', '2026-11-20T18:00:00Z'],
  ] as const) {
    it(`waits for nine o’clock of a working day: ${name}`, async () => {
      bench.now = new Date(now);
      await bench.followUp({ at: new Date('2026-11-19T10:00:00Z') }, new Date('2026-11-20T09:00:00Z'));

      await bench.look();
      const [waiting] = await bench.scheduled();
      const early = bench.arrived.length;
      bench.now = MONDAY;
      await bench.look();

      assert.deepEqual([early, waiting?.dueAt, bench.arrived.length], [0, MONDAY, 1]);
    });
  }
});

describe('a conversation that takes no more messages', () => {
  let bench: NoticeBench;
  beforeEach(() => (bench = new NoticeBench()));
  afterEach(() => bench.clear());

  function refusing(statusCode: number, code: string, inBody: boolean): Meddle {
    const named = inBody ? { body: { error: { code } } } : { code };
    return async (step, work) => {
      if (step !== 'send') return work();
      throw Object.assign(new Error('refused'), { statusCode, ...named });
    };
  }

  async function end(): Promise<void> {
    const endsAt = new Date(MONDAY.getTime() + 20 * DAY);
    const evidence = evidenceWith({ relationships: [aRelationship({ endsAt, autoExtends: false })] });
    const survey = readingOf(new Map([[CUSTOMER.tenantId, evidence]]), MONDAY);
    bench.standing = { ...bench.standing, survey };
    await bench.endings();
  }

  for (const [status, code, inBody] of [
    [403, 'ConversationBlockedByUser', true],
    [403, 'BotNotInConversationRoster', false],
    [403, 'BotDisabledByAdmin', true],
    [404, 'ConversationNotFound', true],
  ] as const) {
    it(`is let go: ${code}`, async () => {
      await bench.followUp();
      await end();

      await bench.look(refusing(status, code, inBody));

      assert.deepEqual([bench.arrived, await bench.scheduled()], [[], []]);
      assert.equal((await bench.notices.of(PERSON.id)).endings, false);
      assert.deepEqual(await bench.unfinished(), []);
    });
  }

  for (const [status, code] of [
    [403, 'SomethingElse'],
    [400, 'ConversationNotFound'],
  ] as const) {
    it(`is tried again the next day for any other reason: ${status} ${code}`, async () => {
      await end();

      await bench.look(refusing(status, code, true));

      assert.equal((await bench.scheduled()).length, 1);
      assert.equal((await bench.notices.of(PERSON.id)).endings, true);
    });
  }
});

describe('the pace of notices', () => {
  /** Sends as fast as it may; answers when each was sent, in milliseconds. */
  async function sent(conversations: readonly string[]): Promise<readonly number[]> {
    let now = 0;
    const pace = new SendPace(
      undefined,
      () => now,
      async (ms) => void (now += ms),
    );
    const times: number[] = [];
    for (const conversation of conversations) {
      await pace.turnIn(conversation);
      times.push(now);
      // As scheduled work does between two items.
      now += 200;
    }
    return times;
  }

  function mostWithin(times: readonly number[], milliseconds: number): number {
    return Math.max(
      ...times.map((from) => times.filter((at) => at >= from && at < from + milliseconds).length),
    );
  }

  it('stays within what Teams takes in one conversation: 7 in 1 s, 60 in 30 s', async () => {
    const times = await sent(Array.from({ length: 200 }, () => 'one'));

    assert.ok(mostWithin(times, 1_000) <= 7, 'in a second');
    assert.ok(mostWithin(times, 30_000) <= 60, 'in half a minute');
  });

  it('stays within what Teams takes of the whole app, 50 in 1 s, and makes nobody wait for others', async () => {
    const times = await sent(Array.from({ length: 500 }, (_, index) => `chat ${index}`));

    assert.ok(mostWithin(times, 1_000) <= 50);
    assert.equal(times.at(-1), 499 * 200);
  });
});
