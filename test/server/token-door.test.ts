import assert from 'node:assert/strict';
import { PUBLIC_CHANNEL, type BotIdentity } from '../../src/server/bot-identity';
import type { RunningServer } from '../../src/server/server';
import { ChannelStub } from './channel-stub';
import { ask, message, postJson } from './http-client';
import { RecordingBot, startWith } from './recording-bot';

const APP_ID = '8d3b2c1e-0000-4000-8000-000000000002';
const SERVICE_URL = 'https://smba.trafficmanager.net/teams/';
const IDENTITY: BotIdentity = {
  kind: 'bot',
  appId: APP_ID,
  tokens: { token: async () => 'not a real one' },
};

const seconds = (minutes: number): number => Math.floor(Date.now() / 1000) + minutes * 60;

function claims(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { tokenIssuer: iss } = PUBLIC_CHANNEL;
  return { iss, aud: APP_ID, serviceurl: SERVICE_URL, nbf: seconds(-1), exp: seconds(60), ...changes };
}

describe('the door of a bot with an identity', () => {
  const channel = new ChannelStub();
  let server: RunningServer;
  let bot: RecordingBot;
  before(async () => {
    await channel.start();
    bot = new RecordingBot();
    server = await startWith(bot, { identity: IDENTITY, trust: channel.trust });
  });
  after(async () => {
    channel.stop();
    await server.close();
  });
  beforeEach(() => bot.turns.splice(0));

  const send = (authorization: string | undefined, changes: Readonly<Record<string, unknown>> = {}) =>
    postJson(
      server.url,
      message({ serviceUrl: SERVICE_URL, ...changes }),
      authorization ? { authorization } : {},
    );

  const TOKENS: readonly (readonly [name: string, status: number, token: () => string | undefined])[] = [
    ['a valid token', 200, () => `Bearer ${channel.token(claims())}`],
    [
      'a token that expired two minutes ago',
      200,
      () => `Bearer ${channel.token(claims({ exp: seconds(-2) }))}`,
    ],
    ['no token', 401, () => undefined],
    ['garbage', 401, () => 'Bearer garbage'],
    ['three segments of garbage', 401, () => 'Bearer a.b.c'],
    ['a user name and password', 401, () => 'Basic YTpi'],
    ['a wrong audience', 401, () => `Bearer ${channel.token(claims({ aud: 'another' }))}`],
    ['a list of audiences', 401, () => `Bearer ${channel.token(claims({ aud: [APP_ID, 'another'] }))}`],
    ['a wrong issuer', 401, () => `Bearer ${channel.token(claims({ iss: 'https://evil.example' }))}`],
    ['a token that expired an hour ago', 401, () => `Bearer ${channel.token(claims({ exp: seconds(-60) }))}`],
    ['a token for later', 401, () => `Bearer ${channel.token(claims({ nbf: seconds(30) }))}`],
    ['an unknown key', 401, () => `Bearer ${channel.token(claims(), { kid: 'k2' })}`],
    ['a forged signature', 401, () => `Bearer ${channel.token(claims(), { key: channel.foreignKey })}`],
    ['no algorithm', 401, () => `Bearer ${channel.token(claims(), { alg: 'none' })}`],
    ['a symmetric algorithm', 401, () => `Bearer ${channel.token(claims(), { alg: 'HS256' })}`],
    ['no service URL in the token', 401, () => `Bearer ${channel.token(claims({ serviceurl: undefined }))}`],
    [
      'another service URL in the token',
      401,
      () => `Bearer ${channel.token(claims({ serviceurl: 'https://other/' }))}`,
    ],
    [
      "a token of somebody's Entra tenant",
      401,
      () => {
        const iss = 'https://sts.windows.net/11111111-0000-4000-8000-000000000001/';
        const tid = '11111111-0000-4000-8000-000000000001';
        return `Bearer ${channel.token(claims({ iss, tid, appid: APP_ID, ver: '1.0' }))}`;
      },
    ],
    ["the channel's issuer with a tenant", 401, () => `Bearer ${channel.token(claims({ tid: 'any' }))}`],
    ['a token of 9 kB', 401, () => `Bearer ${channel.token(claims({ pad: 'x'.repeat(9_000) }))}`],
  ];

  for (const [name, status, token] of TOKENS) {
    it(`answers ${status} to ${name}`, async () => {
      const answer = await send(token());

      assert.equal(answer.status, status);
      assert.equal(answer.body, '');
      assert.equal(bot.turns.length, status === 200 ? 1 : 0);
    });
  }

  it('answers 401 before it looks at a body', async () => {
    const answer = await ask(server.url, { headers: { 'content-encoding': 'gzip' }, body: 'garbage' });

    assert.equal(answer.status, 401);
  });

  const PLACES: readonly (readonly [
    name: string,
    status: number,
    changes: Readonly<Record<string, unknown>>,
  ])[] = [
    ['a loopback service URL', 403, { serviceUrl: 'http://127.0.0.1:5000/' }],
    ['a service URL of a stranger', 403, { serviceUrl: 'https://evil.example/' }],
    [
      'a host that begins like the right one',
      403,
      { serviceUrl: 'https://smba.trafficmanager.net.evil.example/' },
    ],
    ['a user name before the host', 403, { serviceUrl: 'https://smba.trafficmanager.net@evil.example/' }],
    ['the right host without encryption', 403, { serviceUrl: 'http://smba.trafficmanager.net/teams/' }],
    ['an empty channel', 403, { channelId: '' }],
    ['no channel', 403, { channelId: undefined }],
    ['another channel', 403, { channelId: 'webchat' }],
    ['no activity type', 400, { type: undefined }],
  ];

  for (const [name, status, changes] of PLACES) {
    it(`answers ${status} to a valid token with ${name}`, async () => {
      const serviceurl = changes['serviceUrl'] ?? SERVICE_URL;
      const answer = await send(`Bearer ${channel.token(claims({ serviceurl }))}`, changes);

      assert.equal(answer.status, status);
      assert.equal(answer.body, '');
      assert.equal(bot.turns.length, 0);
    });
  }
});
