import assert from 'node:assert/strict';
import { TeamsInfo } from 'botbuilder';
import type { BotIdentity } from '../../src/server/bot-identity';
import { SEND_LIMITS } from '../../src/server/channel-client';
import { ChannelError } from '../../src/server/channel-error';
import type { RunningServer } from '../../src/server/server';
import { APP_ID, ChannelStub, SERVICE_URL } from './channel-stub';
import {
  breaksOff,
  cutOff,
  FaultyConnector,
  html,
  movesTo,
  type Reaction,
  says,
  silent,
  taken,
  takenWithoutId,
} from './faulty-connector';
import { message, postJson } from './http-client';
import { RecordingBot, startWith } from './recording-bot';

/** The real limits, scaled down. */
const QUICK = { attempt: 150, turn: 600, pause: 20 };

describe('calling the Bot Connector', () => {
  let connector: FaultyConnector;
  let server: RunningServer;
  let outcome: unknown;
  const bot = new RecordingBot(async (context) => {
    outcome = await context.sendActivity('hello').catch((error: unknown) => error);
  });

  before(async () => {
    connector = await FaultyConnector.start();
    server = await startWith(bot, { sendLimits: QUICK });
  });
  after(async () => {
    await server.close();
    connector.stop();
  });

  const talk = (serviceUrl = connector.url) => postJson(server.url, message({ serviceUrl }));
  const failure = () =>
    outcome instanceof ChannelError ? `${outcome.code} ${outcome.statusCode ?? ''}`.trim() : undefined;

  const soon = { 'retry-after': '0.05' };
  const ROWS: readonly (readonly [
    what: string,
    reactions: readonly Reaction[],
    calls: number,
    failure: string | undefined,
  ])[] = [
    ['takes it at once', [taken], 1, undefined],
    ['takes it without an ID (202, empty)', [takenWithoutId], 1, undefined],
    ['is busy with this conversation (412), then takes it', [says(412), taken], 2, undefined],
    ['asks to slow down (429), then takes it', [says(429), says(429), taken], 3, undefined],
    ['says when to come back, then takes it', [says(429, soon), taken], 2, undefined],
    ['asks to come back after the turn', [says(429, { 'retry-after': '40' })], 1, 'refused 429'],
    ['always asks to slow down', [says(429, soon)], 6, 'refused 429'],
    ['fails once (502)', [says(502), taken], 2, undefined],
    ['fails, which may have been after taking it (500)', [says(500), taken], 1, 'refused 500'],
    ['keeps failing at the gateway (504)', [says(504)], 2, 'refused 504'],
    ['keeps failing (503), naming a time', [says(503, soon)], 2, 'refused 503'],
    ['breaks the connection', [breaksOff, taken], 1, 'unclear'],
    ['takes it and cuts its answer off', [cutOff], 1, undefined],
    ['takes it and answers with a page', [html], 1, undefined],
    ['never answers', [silent], 1, 'unclear'],
    ['takes no token and there is no other', [says(401)], 1, 'refused 401'],
  ];
  for (const [what, reactions, calls, expected] of ROWS) {
    it(`that ${what}: ${calls} ${calls === 1 ? 'call' : 'calls'}, ${expected ?? 'delivered'}`, async () => {
      connector.reacts(...reactions);

      const startedAt = performance.now();
      await talk();

      assert.equal(failure(), expected);
      assert.equal(connector.calls.length, calls);
      assert.ok(performance.now() - startedAt < QUICK.turn + 400);
    });
  }

  for (const status of [400, 403, 404, 413]) {
    it(`leaves ${status} as the SDK tells it, and does not try again`, async () => {
      connector.reacts(says(status));

      await talk();

      assert.ok(outcome instanceof Error && 'statusCode' in outcome);
      assert.equal(outcome.statusCode, status);
      assert.equal(connector.calls.length, 1);
    });
  }

  it('tries to connect for as long as the turn lasts when nobody listens', async () => {
    const gone = await FaultyConnector.start();
    const { url } = gone;
    gone.stop();

    await talk(url);

    assert.equal(failure(), 'unreachable');
  });

  it('follows no redirection', async () => {
    const elsewhere = await FaultyConnector.start();
    elsewhere.reacts(taken);
    connector.reacts(movesTo(elsewhere.url));

    await talk();
    elsewhere.stop();

    assert.deepEqual(elsewhere.calls, []);
  });

  it('gives all calls of one turn one budget, and each turn its own', async () => {
    const busy = new RecordingBot(async (context) => {
      for (let call = 0; call < 10; call += 1) await context.sendActivity('hello').catch(() => undefined);
    });
    const second = await startWith(busy, { sendLimits: QUICK });
    connector.reacts(silent);

    const startedAt = performance.now();
    await postJson(second.url, message({ serviceUrl: connector.url }));
    const took = performance.now() - startedAt;
    connector.reacts(taken);
    await postJson(second.url, message({ serviceUrl: connector.url }));
    await second.close();

    // Ten attempts one after the other would take longer.
    assert.ok(took < QUICK.turn * 2, `${took} ms`);
    assert.equal(connector.calls.length, 10);
  });

  it("counts calls of the SDK's own clients into that budget, even those that it has made for an earlier turn", async () => {
    const failures: unknown[] = [];
    const asking = new RecordingBot(async (context) => {
      for (let call = 0; call < 10; call += 1)
        await TeamsInfo.getPagedMembers(context).catch((error: unknown) => failures.push(error));
      await context.sendActivity('hello').catch((error: unknown) => failures.push(error));
    });
    const second = await startWith(asking, { sendLimits: QUICK });
    connector.reacts(silent);

    const startedAt = performance.now();
    for (let turn = 0; turn < 2; turn += 1) {
      const { length: before } = connector.calls;
      await postJson(second.url, message({ serviceUrl: connector.url }));
      assert.ok(connector.calls.length > before, 'each turn has a budget of its own');
    }
    const took = performance.now() - startedAt;
    await second.close();

    assert.ok(took < QUICK.turn * 3, `${took} ms`);
    assert.equal(failures.length, 22);
    const last = failures.at(-1);
    assert.ok(last instanceof ChannelError && last.code === 'timeLimit');
  });

  it('allows 5 s a call and 12 s a turn', () => {
    assert.deepEqual([SEND_LIMITS.attempt, SEND_LIMITS.turn], [5_000, 12_000]);
  });
});

describe('the token for the Bot Connector', () => {
  const channel = new ChannelStub();
  before(() => channel.start());
  after(() => channel.stop());

  /** One turn with one message; answers what was sent over the wire. */
  async function oneTurn(
    tokens: Extract<BotIdentity, { kind: 'bot' }>['tokens'],
    statuses: readonly number[],
  ) {
    const sent: (string | null)[] = [];
    let failure: unknown;
    const bot = new RecordingBot((context) =>
      context.sendActivity('hello').catch((error: unknown) => (failure = error)),
    );
    const server = await startWith(bot, {
      identity: { kind: 'bot', appId: APP_ID, tokens },
      trust: channel.trust,
      sendLimits: QUICK,
      fetch: async (_url, init) => {
        sent.push(new Headers(init.headers).get('authorization'));
        return Response.json({ id: '1' }, { status: statuses[sent.length - 1] ?? 200 });
      },
    });
    const authorization = `Bearer ${channel.token()}`;
    await postJson(server.url, message({ serviceUrl: SERVICE_URL }), { authorization });
    await server.close();
    return { sent, failure };
  }

  it('is renewed once when the Bot Connector does not take it', async () => {
    const rejected: string[] = [];
    const tokens = {
      token: async () => (rejected.length === 0 ? 'old' : 'new'),
      renew: (token: string) => void rejected.push(token),
    };

    const first = await oneTurn(tokens, [401, 200]);
    rejected.length = 0;
    const second = await oneTurn(tokens, [401, 401, 401]);

    assert.deepEqual(first, { sent: ['Bearer old', 'Bearer new'], failure: undefined });
    assert.deepEqual(second.sent, ['Bearer old', 'Bearer new']);
    assert.ok(second.failure instanceof ChannelError && second.failure.statusCode === 401);
  });

  for (const [what, token] of [
    ['Entra refuses', () => Promise.reject(new TypeError('no'))],
    ['Entra never answers', () => new Promise<string>(() => undefined)],
  ] as const) {
    it(`holds a turn up for no longer than a call when ${what}, and nothing is sent`, async () => {
      const startedAt = performance.now();
      const { sent, failure } = await oneTurn({ token }, []);

      assert.deepEqual(sent, []);
      assert.ok(failure instanceof ChannelError && failure.code === 'noToken');
      assert.ok(performance.now() - startedAt < QUICK.attempt + 500);
    });
  }
});
