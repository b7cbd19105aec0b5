import assert from 'node:assert/strict';
import sinon from 'sinon';
import { ChannelKeys, KEY_TIMES, KeysUnavailable } from '../../src/server/channel-keys';
import type { RunningServer } from '../../src/server/server';
import { APP_ID, ChannelStub, SERVICE_URL } from './channel-stub';
import { message, postJson } from './http-client';
import { RecordingBot, SILENT, startWith } from './recording-bot';

const HOUR = 3_600_000;

describe('ChannelKeys', () => {
  let channel: ChannelStub;
  let now: number;
  let keys: ChannelKeys;

  beforeEach(async () => {
    channel = new ChannelStub();
    await channel.start();
    now = Date.UTC(2026, 10, 22);
    keys = new ChannelKeys({
      metadataUrl: channel.trust.openIdMetadataUrl,
      log: SILENT,
      now: () => now,
      times: { ...KEY_TIMES, fetchWithin: 200 },
    });
  });
  afterEach(() => channel.stop());

  /** A refresh in the background is over when a second one has nothing left to do. */
  const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

  it('asks once for fifty requests that come together', async () => {
    const found = await Promise.all(Array.from({ length: 50 }, () => keys.find('k1')));

    assert.ok(found.every((key) => key?.endorsements.includes('msteams')));
    assert.equal(channel.asked, 1);
  });

  it('keeps its keys for five days when they cannot be read again, and no longer', async () => {
    await keys.find('k1');
    channel.status = 503;

    now += 5 * 24 * HOUR - 1;
    assert.ok(await keys.find('k1'));
    await settle();
    now += KEY_TIMES.retryAfter + 1;
    await assert.rejects(keys.find('k1'), KeysUnavailable);
  });

  it('tells how it stands with them: none, fetched, kept from before, and none again', async () => {
    channel.status = 503;
    const none = await keys.state();
    channel.status = 200;
    now += KEY_TIMES.retryAfter + 1;
    const fetched = await keys.state();
    channel.status = 503;
    now += 25 * HOUR;
    const kept = await keys.state();
    await settle();
    now += 4 * 24 * HOUR;
    const over = await keys.state();

    assert.deepEqual(none, { kind: 'missing' });
    assert.deepEqual(fetched, { kind: 'fetched', ageMs: 0 });
    assert.deepEqual(kept, { kind: 'kept', ageMs: 25 * HOUR });
    assert.deepEqual(over, { kind: 'missing' });
  });

  it('does not let anybody wait while it reads day-old keys again', async () => {
    await keys.find('k1');
    channel.status = 0;
    now += 25 * HOUR;

    const startedAt = performance.now();
    const key = await keys.find('k1');

    const waited = performance.now() - startedAt;
    await settle();

    assert.ok(key);
    assert.ok(waited < 100, `${waited} ms`);
    assert.equal(channel.asked, 2);
  });

  it('forgets a key that the channel has withdrawn', async () => {
    await keys.find('k1');
    channel.endorsements = { k2: ['msteams'] };
    now += 25 * HOUR;
    await keys.find('k1');
    await settle();

    assert.equal(await keys.find('k1'), undefined);
    assert.ok(await keys.find('k2'));
  });

  it('looks for a key that it does not know once an hour, whoever asks', async () => {
    await keys.find('k1');
    channel.endorsements = { k1: ['msteams'], k2: ['msteams'] };

    assert.equal(await keys.find('k2'), undefined);
    assert.equal(channel.asked, 1);
    now += HOUR;
    assert.ok(await keys.find('k2'));
    assert.equal(await keys.find('k3'), undefined);
    assert.equal(channel.asked, 2);
  });

  for (const [how, status] of [
    ['fails', 503],
    ['never answers', 0],
  ] as const) {
    it(`gives up soon when the place that publishes keys ${how}, and asks it again after a pause`, async () => {
      channel.status = status;

      const startedAt = performance.now();
      await assert.rejects(keys.find('k1'), KeysUnavailable);
      await assert.rejects(keys.find('k1'), KeysUnavailable);
      assert.ok(performance.now() - startedAt < 1_000);
      assert.equal(channel.asked, 1);

      channel.status = 200;
      now += KEY_TIMES.retryAfter;
      assert.ok(await keys.find('k1'));
    });
  }
});

describe('a bot whose channel publishes no keys', () => {
  const channel = new ChannelStub();
  let server: RunningServer;
  let bot: RecordingBot;
  let clock: sinon.SinonFakeTimers | undefined;

  before(async () => {
    await channel.start();
    bot = new RecordingBot();
    const identity = { kind: 'bot', appId: APP_ID, tokens: { token: async () => 'x' } } as const;
    server = await startWith(bot, { identity, trust: channel.trust });
  });
  afterEach(() => clock?.restore());
  after(async () => {
    await server.close();
    channel.stop();
  });

  const send = () => {
    const authorization = `Bearer ${channel.token()}`;
    return postJson(server.url, message({ serviceUrl: SERVICE_URL }), { authorization });
  };

  it('turns everybody away with 503 and an empty body, and takes them as soon as there are keys', async () => {
    channel.status = 503;
    const shut = await send();
    channel.status = 200;
    clock = sinon.useFakeTimers({ now: Date.now() + KEY_TIMES.retryAfter, toFake: ['Date'] });
    const open = await send();

    assert.deepEqual([shut.status, shut.body], [503, '']);
    assert.equal(open.status, 200);
  });

  it('goes on for days with the keys that it has', async () => {
    channel.status = 503;
    clock = sinon.useFakeTimers({ now: Date.now() + 4 * 24 * HOUR, toFake: ['Date'] });

    const answers = [await send(), await send()];

    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    );
    assert.equal(bot.turns.length, 3);
  });
});
