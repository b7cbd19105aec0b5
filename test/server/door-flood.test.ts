import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { randomUUID } from 'node:crypto';
import sinon from 'sinon';
import { HTTP_LIMITS } from '../../src/server/http-limits';
import { teamsClaims } from './channel-stub';
import { flood, percentile95, heldMegabytes } from './flood';
import { GuardedDesk, NO_EFFECTS, QUICK_LIMITS } from './guarded-desk';
import { type Ask, ask, JSON_TYPE, message } from './http-client';

/** The list that the SDK adds unverified tenants to, of the very copy that the server uses. */
function issuersOfSdk(): readonly string[] {
  const connector: unknown = createRequire(require.resolve('botbuilder'))('botframework-connector');
  const { ToBotFromBotOrEmulatorTokenValidationParameters: parameters } = connector as {
    ToBotFromBotOrEmulatorTokenValidationParameters: { issuer: string[] };
  };
  return parameters.issuer;
}

describe('the door under attack', function () {
  this.timeout(120_000);
  let desk: GuardedDesk;
  let printed: sinon.SinonSpy;

  const usualFolder = process.env['TMPDIR'];
  const temporary = mkdtempSync(join(tmpdir(), 'filing-desk-flood-'));

  before(async () => {
    desk = await GuardedDesk.start();
    process.env['TMPDIR'] = temporary;
    printed = sinon.spy(console, 'error');
  });
  after(async () => {
    printed.restore();
    if (usualFolder === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usualFolder;
    rmSync(temporary, { recursive: true });
    await desk.stop();
  });

  const authorization = () => `Bearer ${desk.channel.token()}`;
  const good = async () => {
    const body = JSON.stringify(message({ serviceUrl: teamsClaims()['serviceurl'], type: 'unheardOf' }));
    const answer = await ask(desk.url, { headers: { ...JSON_TYPE, authorization: authorization() }, body });
    assert.equal(answer.status, 200);
  };

  it('learns nothing from 10,000 junk tokens, grows by less than 20 MB, and stays as quick', async () => {
    const issuers = issuersOfSdk();
    const known = issuers.length;
    await flood(300, good);
    const quick = percentile95(await flood(300, good));
    const before = heldMegabytes();

    const statuses = new Set<number>();
    const took = await flood(10_000, async (index) => {
      const tid = randomUUID();
      const iss = index % 2 === 0 ? `https://sts.windows.net/${tid}/` : teamsClaims()['iss'];
      const junk = desk.channel.token(teamsClaims({ iss, tid, pad: 'x'.repeat(1_500) }), {
        signature: 'AAAA',
      });
      const answer = await ask(desk.url, { headers: { authorization: `Bearer ${junk}` } });
      statuses.add(answer.status);
    });

    const grown = heldMegabytes() - before;
    const after = percentile95(await flood(300, good));
    figure(
      'S2',
      `issuers ${known} -> ${issuers.length}, ${mb(grown)} more held, junk p95 ${ms(percentile95(took))}`,
    );
    figure('S2', `good p95 ${ms(quick)} -> ${ms(after)}`);
    assert.deepEqual([...statuses], [401]);
    assert.equal(issuers.length, known);
    assert.ok(grown < 20, mb(grown));
  });

  it('has written less than 1 MB of log after 10,000 bad requests more, in few lines, and no token', async () => {
    await flood(10_000, async (index) => {
      const claims = teamsClaims(index % 2 === 0 ? { exp: 1 } : {});
      const key = index % 3 === 0 ? { key: desk.channel.foreignKey } : {};
      const bad = index % 5 === 0 ? '{}' : JSON.stringify(message({ text: 'eyJ Bearer' }));
      const token = `Bearer ${index < 2_000 ? desk.channel.token(claims, key) : 'eyJhbGciOiJub25lIn0.e30.AA'}`;
      await ask(desk.url, { headers: { ...JSON_TYPE, authorization: token }, body: bad });
    });

    const { lines, bytes } = desk.log;
    figure('S9', `${lines.length} lines, ${bytes} bytes, ${printed.callCount} printed past the log`);
    assert.ok(
      bytes < 1_000_000 && lines.length > 0 && lines.length < 10,
      `${bytes} bytes, ${lines.length} lines`,
    );
    assert.ok(lines.every((line) => line.indexOf('\n') === line.length - 1));
    assert.doesNotMatch(lines.join(''), /Bearer|eyJ/);
    assert.equal(printed.callCount, 0);
  });

  const padded = 'x'.repeat(1_000_000);
  const gzip = { ...JSON_TYPE, 'content-encoding': 'gzip' };
  const ATTACKS: readonly (readonly [name: string, status: number, sent: Ask])[] = [
    ['garbage as gzip', 415, { headers: gzip, body: 'not gzip' }],
    ['a gzip that is cut off', 415, { headers: gzip, body: gzipSync(padded).subarray(0, 500) }],
    ['a gzip bomb of 50 MB', 415, { headers: gzip, body: gzipSync(Buffer.alloc(50_000_000)) }],
    ['a body of 1 MB', 413, { headers: JSON_TYPE, body: padded }],
    ['1 MB in chunks', 413, { headers: { ...JSON_TYPE, 'transfer-encoding': 'chunked' }, body: padded }],
    [
      'a multipart form of 1 MB',
      415,
      { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: padded },
    ],
    [
      'a form',
      415,
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'type=message' },
    ],
    ['100,000 levels', 400, { headers: JSON_TYPE, body: '['.repeat(100_000) + ']'.repeat(100_000) }],
    ['60,000 keys', 400, { headers: JSON_TYPE, body: `[${'0,'.repeat(60_000)}0]` }],
    ['invalid UTF-8', 400, { headers: JSON_TYPE, body: Buffer.alloc(1_000, 0xff) }],
  ];
  for (const signed of [true, false]) {
    it(`outlives a hundred of each attack on the body, ${signed ? 'with' : 'without'} a valid token`, async () => {
      await good();
      const before = heldMegabytes();
      let slowest = 0;

      for (const [name, status, sent] of ATTACKS) {
        const headers = signed ? { ...sent.headers, authorization: authorization() } : sent.headers;
        const statuses = new Set<number>();
        await flood(100, async () => {
          // A sender that goes on writing after the answer may see the connection break instead.
          const answer = await ask(desk.url, { ...sent, headers: headers ?? {} }).catch(() => undefined);
          statuses.add(answer?.status ?? (signed ? status : 401));
        });
        assert.deepEqual([...statuses], [signed ? status : 401], name);
        const startedAt = performance.now();
        await good();
        slowest = Math.max(slowest, performance.now() - startedAt);
      }

      const grown = heldMegabytes() - before;
      const turns = desk.takeEffects().graphCalls;
      figure(
        'S7',
        `${mb(grown)} more held, slowest next good request ${ms(slowest)} (${signed ? '' : 'un'}signed)`,
      );
      assert.ok(grown < 50, mb(grown));
      assert.ok(slowest < 1_000, ms(slowest));
      assert.deepEqual(readdirSync(temporary), []);
      assert.equal(turns, NO_EFFECTS.graphCalls);
    });
  }

  it('answers others while 500 senders stall, and closes all of these in time', async () => {
    const quick = percentile95(await flood(100, good, 5));
    const startedAt = performance.now();
    const head = `POST /api/messages HTTP/1.1\r\nHost: desk\r\n`;
    const typed = `${head}Authorization: ${authorization()}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`;
    const sockets = await Promise.all(
      Array.from({ length: 500 }, (_, index) => stalled(desk.server.port, index % 2 === 0 ? head : typed)),
    );
    const closing = Promise.all(sockets.map((socket) => once(socket, 'close')));

    const meanwhile = percentile95(await flood(100, good, 5));
    await closing;

    const took = performance.now() - startedAt;
    const most = 20_000 * (QUICK_LIMITS.requestTimeout / HTTP_LIMITS.requestTimeout) + 1_000;
    figure('S8', `good p95 ${ms(quick)} -> ${ms(meanwhile)}, all 500 closed after ${ms(took)}`);
    assert.ok(took < most, ms(took));
  });

  it('closes a stalled sender within 20 s by the real limits', () => {
    const { headersTimeout, requestTimeout, connectionsCheckingInterval } = HTTP_LIMITS;

    assert.ok(Math.max(headersTimeout, requestTimeout) + connectionsCheckingInterval < 20_000);
  });
});

async function stalled(port: number, text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').resume();
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const mb = (value: number): string => `${value.toFixed(1)} MB`;

/** Asked for by hand: `FIGURES=1`. */
function figure(threat: string, text: string): void {
  if (process.env['FIGURES']) process.stdout.write(`      ${threat}: ${text}\n`);
}
