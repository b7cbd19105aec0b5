import assert from 'node:assert/strict';
import type { ReadinessCheck } from '../../src/server/kept-look';
import { READINESS_CODES, type ReadinessCode } from '../../src/server/readiness-codes';
import { APP_ID, ChannelStub } from './channel-stub';
import { ask } from './http-client';
import { LogLines } from './log-lines';
import { RecordingBot, startWith } from './recording-bot';

interface Report {
  readonly status: string;
  readonly checks: readonly { readonly name: string; readonly code: ReadinessCode; readonly state: string }[];
}

async function readyz(url: string): Promise<{ readonly status: number; readonly report: Report }> {
  const { status, body } = await ask(url, { method: 'GET', path: '/readyz' });
  return { status, report: JSON.parse(body) as Report };
}

const codesOf = ({ report }: { report: Report }): readonly string[] => report.checks.map(({ code }) => code);

describe('what /readyz makes of its checks', () => {
  /** A check that is always like this, and counts how often it was looked at. */
  const always = (code: ReadinessCode, needed: boolean, everyMs = 60_000) => {
    const counted = { looks: 0 };
    const check: ReadinessCheck = {
      name: `check of ${code}`,
      needed,
      everyMs,
      unknown: 'storeNotChecked',
      look: async () => {
        counted.looks += 1;
        return { code };
      },
    };
    return { check, counted };
  };

  const cases: readonly (readonly [string, readonly [ReadinessCode, boolean][], number, string])[] = [
    [
      'all well',
      [
        ['storeWritable', true],
        ['graphTokenHeld', false],
      ],
      200,
      'ready',
    ],
    [
      'something needed fails',
      [
        ['storeFull', true],
        ['graphTokenHeld', false],
      ],
      503,
      'notReady',
    ],
    ['something needed is not known', [['storeNotChecked', true]], 503, 'notReady'],
    ['something fails for all instances alike', [['graphTokenRefused', false]], 200, 'degraded'],
    ['something else is not known', [['directoryNotRead', false]], 200, 'degraded'],
    [
      'both',
      [
        ['storeAway', true],
        ['graphTokenRefused', false],
      ],
      503,
      'notReady',
    ],
  ];
  for (const [what, codes, status, said] of cases) {
    it(`${status} and “${said}”: ${what}`, async () => {
      const readiness = codes.map(([code, needed]) => always(code, needed).check);
      const server = await startWith(new RecordingBot(), { readiness });

      const answer = await readyz(server.url);
      await server.close();

      assert.deepEqual([answer.status, answer.report.status], [status, said]);
      assert.deepEqual(codesOf(answer), ['takingTurns', ...codes.map(([code]) => code), 'keysNotNeeded']);
    });
  }

  it('tells of each check whether it is needed, how it stands, what to do, and when that was seen', async () => {
    const readiness = [always('storeFull', true).check];
    const server = await startWith(new RecordingBot(), { readiness });

    const { report } = await readyz(server.url);
    await server.close();

    assert.deepEqual(report.checks[1], {
      name: 'check of storeFull',
      needed: true,
      state: 'failing',
      code: 'storeFull',
      reason: READINESS_CODES.storeFull.reason,
      checkedSecondsAgo: 0,
    });
  });

  it('looks once, however often anybody asks', async () => {
    const { check, counted } = always('storeWritable', true);
    const server = await startWith(new RecordingBot(), { readiness: [check] });

    const answers = await Promise.all(Array.from({ length: 200 }, () => readyz(server.url)));
    await server.close();

    assert.ok(answers.every(({ status }) => status === 200));
    assert.equal(counted.looks, 1);
  });

  it('logs a change once, with the codes of what is not well', async () => {
    const log = new LogLines();
    const codes: ReadinessCode[] = ['storeWritable', 'storeFull', 'storeFull', 'storeWritable'];
    const check: ReadinessCheck = {
      name: 'store',
      needed: true,
      everyMs: 0,
      unknown: 'storeNotChecked',
      look: async () => ({ code: codes.shift() ?? 'storeWritable' }),
    };
    const server = await startWith(new RecordingBot(), { readiness: [check], log: log.pino });

    for (let turn = 0; turn < 5; turn += 1) await readyz(server.url);
    await server.close();

    const told = log.lines.map((line) => JSON.parse(line) as { msg: string; codes?: string[] });
    assert.deepEqual(
      told.map(({ msg, codes: about }) => [msg, about]),
      [
        ['this instance is not ready', ['storeFull']],
        ['this instance is ready', undefined],
      ],
    );
  });
});

describe('an instance that has no keys of Teams yet', () => {
  let channel: ChannelStub;

  beforeEach(async () => {
    channel = new ChannelStub();
    await channel.start();
  });
  afterEach(() => channel.stop());

  const start = () => {
    const tokens = { token: async () => 'qzsecrettoken' };
    const identity = { kind: 'bot', appId: APP_ID, tokens } as const;
    return startWith(new RecordingBot(), { identity, trust: channel.trust });
  };

  it('fetches them at its start, and is ready with them', async () => {
    const server = await start();

    const answer = await readyz(server.url);
    await server.close();

    assert.deepEqual([answer.status, ...codesOf(answer)], [200, 'takingTurns', 'keysFetched']);
    assert.equal(channel.asked, 1);
  });

  it('is not ready while nobody publishes any, and asks no more often for being asked', async () => {
    channel.status = 503;
    const server = await start();

    const answers = await Promise.all(Array.from({ length: 50 }, () => readyz(server.url)));
    await server.close();

    assert.ok(answers.every(({ status }) => status === 503));
    assert.deepEqual(codesOf(answers[0] ?? assert.fail()), ['takingTurns', 'keysMissing']);
    assert.equal(channel.asked, 1);
  });

  it('answers within a second when whoever publishes them says nothing', async () => {
    channel.status = 0;
    const server = await start();
    const from = performance.now();

    const answer = await readyz(server.url);
    const tookMs = performance.now() - from;
    await server.close();

    assert.deepEqual([answer.status, ...codesOf(answer)], [503, 'takingTurns', 'keysNotChecked']);
    assert.ok(tookMs < 1_000, `${tookMs} ms`);
  });
});

describe('the reasons of /readyz', () => {
  for (const [code, { state, reason }] of Object.entries(READINESS_CODES)) {
    it(`${code}: one or two sentences, without an address, and what to do unless all is well`, () => {
      assert.match(reason, /^[A-Z][^\n]+\.$/u);
      assert.doesNotMatch(reason, /https?:|\.(?:net|com)\b|\$\{/u);
      assert.ok(reason.length < 140, `${reason.length}`);
      if (state === 'failing' && code !== 'draining') assert.match(reason, /: |\. /u);
    });
  }
});
