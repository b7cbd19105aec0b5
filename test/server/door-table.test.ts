import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Claims, minutesFromNow, SERVICE_URL, teamsClaims } from './channel-stub';
import { EVIL_SERVICE_URLS } from './evil-service-urls';
import { type Effects, GuardedDesk, NO_EFFECTS } from './guarded-desk';
import { type Answer, ask, askRaw, JSON_TYPE, message } from './http-client';

/** What differs from a faultless request of Teams. */
interface Sent {
  /** The whole header; `Bearer` and a token made of the usual claims when left out. */
  readonly authorization?: string;
  readonly claims?: Claims;
  readonly activity?: Claims;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** The request as bytes; the header of a valid token stands in for `{token}`. */
  readonly raw?: string;
}

type Row = readonly [name: string, status: number, sent: () => Sent];

const HOUR = 60;
const FOREIGN = '11111111-0000-4000-8000-000000000001';

describe('the door, row by row', function () {
  this.timeout(20_000);
  let desk: GuardedDesk;
  let personId: string;
  let customers: readonly string[];

  before(async () => {
    desk = await GuardedDesk.start();
    ({ personId, customers } = await desk.insiders());
    desk.takeEffects();
  });
  after(() => desk.stop());

  const bearer = (claims: Claims) => `Bearer ${desk.channel.token(teamsClaims(claims))}`;

  function activityOf(changes: Claims = {}): Claims {
    return message({
      id: randomUUID(),
      serviceUrl: SERVICE_URL,
      from: { id: '29:insider', aadObjectId: personId, name: 'Somebody' },
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: desk.tenantId },
      channelData: { tenant: { id: desk.tenantId } },
      ...changes,
    });
  }

  function send({ authorization, claims = {}, activity, headers, body, raw }: Sent): Promise<Answer> {
    const signed = authorization ?? bearer(claims);
    if (raw !== undefined) return askRaw(desk.url, raw.replace('{token}', `Authorization: ${signed}`));
    return ask(desk.url, {
      headers: { ...JSON_TYPE, ...(signed && { authorization: signed }), ...headers },
      body: body ?? JSON.stringify(activityOf(activity)),
    });
  }

  async function effectsOf(sent: Sent): Promise<{ readonly answer: Answer; readonly effects: Effects }> {
    const answer = await send(sent);
    return { answer, effects: desk.takeEffects() };
  }

  /** Times are reckoned when the row runs: the whole suite may take minutes to get there. */
  const token = (claims: Claims | (() => Claims)) => () => ({
    claims: typeof claims === 'function' ? claims() : claims,
  });
  const forged = (claims: Claims, forgery: Parameters<GuardedDesk['channel']['token']>[1]) => () => ({
    authorization: `Bearer ${desk.channel.token(teamsClaims(claims), forgery)}`,
  });
  const header = (authorization: string) => () => ({ authorization });
  /** The activity and the token agree, so that only the address itself can be wrong. */
  const serviceUrl = (url: string) => () => ({ claims: { serviceurl: url }, activity: { serviceUrl: url } });
  const activity = (changes: Claims) => () => ({ activity: changes });
  const body =
    (text: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
    () => ({
      body: text,
      headers,
    });
  const raw = (head: string, text: string) => () => ({
    raw: `POST /api/messages HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\n{token}\r\n${head}\r\n\r\n${text}`,
  });

  const TOKENS: readonly Row[] = [
    ['no Authorization', 401, header('')],
    ['a user name and password', 401, header('Basic YTpi')],
    ['garbage', 401, header('Bearer garbage')],
    ['three segments of garbage', 401, header('Bearer a.b.c')],
    ['two spaces before the token', 401, () => ({ authorization: bearer({}).replace(' ', '  ') })],
    ['the scheme in lower case', 401, () => ({ authorization: bearer({}).replace('Bearer', 'bearer') })],
    ['a token of 9 kB', 401, token({ pad: 'x'.repeat(9_000) })],
    ['an unknown key', 401, forged({}, { kid: 'k2' })],
    ['a key that may not speak for Teams', 401, forged({}, { kid: 'chat' })],
    ['a bad signature with a known key', 401, () => forged({}, { key: desk.channel.foreignKey })()],
    ['an empty signature', 401, forged({}, { signature: '' })],
    ['the algorithm "none"', 401, forged({}, { alg: 'none' })],
    [
      'HS256 with the public key as the secret',
      401,
      () => ({ authorization: `Bearer ${desk.channel.tokenSignedWithPublicKey()}` }),
    ],
    ['expired an hour ago', 401, token(() => ({ exp: minutesFromNow(-HOUR) }))],
    ['expired six minutes ago', 401, token(() => ({ exp: minutesFromNow(-6) }))],
    ['no expiry', 401, token({ exp: undefined })],
    ['an expiry that is a text', 401, token(() => ({ exp: String(minutesFromNow(HOUR)) }))],
    ['not valid before six minutes from now', 401, token(() => ({ nbf: minutesFromNow(6) }))],
    ['another audience', 401, token({ aud: FOREIGN })],
    ['a list of audiences', 401, () => ({ claims: { aud: [teamsClaims()['aud'], FOREIGN] } })],
    ['no audience', 401, token({ aud: undefined })],
    ['another issuer', 401, token({ iss: 'https://evil.example' })],
    ['the issuer of another cloud', 401, token({ iss: 'https://api.botframework.us' })],
    ['a service URL that differs by a slash', 401, token({ serviceurl: SERVICE_URL.slice(0, -1) })],
    ['no service URL in the token', 401, token({ serviceurl: undefined })],
    ["the channel's issuer with a tenant", 401, token({ tid: FOREIGN })],
    ...(['1.0', '2.0'] as const).map((ver): Row => {
      const iss =
        ver === '1.0'
          ? `https://sts.windows.net/${FOREIGN}/`
          : `https://login.microsoftonline.com/${FOREIGN}/v2.0`;
      const appid = teamsClaims()['aud'];
      const claims = { iss, tid: FOREIGN, ver, appid, azp: appid };
      return [
        `an emulator's token ${ver} of a foreign tenant`,
        401,
        () => ({ claims, activity: { channelId: 'emulator' } }),
      ];
    }),
  ];

  const ACTIVITIES: readonly Row[] = [
    ['no channel', 403, activity({ channelId: undefined })],
    ...['', null, 'emulator', 'webchat', 'directline', 'MSTeams', 'msteams '].map((channelId): Row => [
      `the channel ${JSON.stringify(channelId)}`,
      403,
      activity({ channelId }),
    ]),
    ['no type', 400, activity({ type: undefined })],
    ['an empty type', 400, activity({ type: '' })],
    ['no service URL', 400, activity({ serviceUrl: undefined })],
    ['no conversation', 400, activity({ conversation: undefined })],
  ];

  const HOSTS = EVIL_SERVICE_URLS.map(([name, url]): Row => [
    `a service URL with ${name}`,
    403,
    serviceUrl(url),
  ]);

  const gzipBomb = gzipSync(Buffer.alloc(50_000_000));
  const padded = JSON.stringify({ pad: 'x'.repeat(1_000_000) });
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const withValue = (value: string) => () => ({
    body: JSON.stringify(activityOf({ value: 'VALUE' })).replace('"VALUE"', value),
  });
  const manyKeys = JSON.stringify(Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`k${n}`, n])));

  const BODIES: readonly Row[] = [
    ['broken JSON', 400, body('{"type":')],
    ['nothing', 400, body('')],
    ['a list', 400, body('[]')],
    ['null', 400, body('null')],
    ['a text', 400, body('"message"')],
    ['invalid UTF-8', 400, body(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]))],
    ['plain text', 415, body('hello', { 'content-type': 'text/plain' })],
    ['a form', 415, body('type=message', { 'content-type': 'application/x-www-form-urlencoded' })],
    ['a multipart form', 415, body('--x--', { 'content-type': 'multipart/form-data; boundary=x' })],
    ['JSON in another alphabet', 415, body('{}', { 'content-type': 'application/json; charset=utf-16' })],
    ['garbage as gzip', 415, body('not gzip', { 'content-encoding': 'gzip' })],
    ['a gzip bomb', 415, body(gzipBomb, { 'content-encoding': 'gzip' })],
    ['1 MB', 413, body(padded)],
    ['1 MB in chunks', 413, body(padded, { 'transfer-encoding': 'chunked' })],
    ['1,000,000 levels', 413, withValue(nested(1_000_000))],
    ['100,000 levels', 400, withValue(nested(100_000))],
    ['33 levels', 400, withValue(nested(33))],
    ['5,001 keys', 400, withValue(manyKeys)],
    ['a length that is too long, and silence', 408, raw('Content-Length: 100', '{"type"')],
    ['a length that is too short', 400, raw('Connection: close\r\nContent-Length: 10', '{"type":"message"}')],
    ['a length of 1 GB', 413, raw('Content-Length: 1000000000', '{')],
    ['a negative length', 400, raw('Content-Length: -1', '{}')],
    ['a length and chunks', 400, raw('Content-Length: 4\r\nTransfer-Encoding: chunked', '0\r\n\r\n')],
    ['two lengths', 400, raw('Content-Length: 2\r\nContent-Length: 4', '{}')],
    ['chunks of no number', 400, raw('Transfer-Encoding: chunked', 'zz\r\n{}\r\n0\r\n\r\n')],
  ];

  for (const [what, rows] of Object.entries({ TOKENS, ACTIVITIES, HOSTS, BODIES })) {
    describe(`turns away, among ${what.toLowerCase()},`, () => {
      for (const [name, status, sent] of rows) {
        it(`${name} with ${status}, an empty body and no effect`, async () => {
          const { answer, effects } = await effectsOf(sent());

          assert.equal(answer.status, status);
          assert.equal(answer.body, '');
          assert.deepEqual(effects, NO_EFFECTS);
        });
      }
    });
  }

  const ADMITTED: readonly Row[] = [
    ['a faultless request', 200, () => ({})],
    ['expired two minutes ago', 200, token(() => ({ exp: minutesFromNow(-2) }))],
    ['not valid before two minutes from now', 200, token(() => ({ nbf: minutesFromNow(2) }))],
    ['no "not before"', 200, token({ nbf: undefined })],
    ['the host of GCC', 200, serviceUrl('https://smba.infra.gcc.teams.microsoft.com/teams')],
  ];
  for (const [name, status, sent] of ADMITTED) {
    it(`lets in ${name}, and answers where Teams listens`, async () => {
      const answer = await send(sent());
      const [call] = desk.connectorCalls;

      assert.deepEqual([answer.status, answer.body], [status, '']);
      assert.equal(call?.authorization, 'Bearer the-token-of-the-bot');
      assert.match(
        call.url,
        /^https:\/\/smba\.(trafficmanager\.net|infra\.gcc\.teams\.microsoft\.com)\/teams\//,
      );
      assert.equal(desk.takeEffects().turns, 1);
    });
  }

  const foreign = { id: 'a:1', conversationType: 'personal', tenantId: FOREIGN };
  const STRANGERS: readonly Row[] = [
    ['a conversation of a foreign tenant', 200, activity({ conversation: foreign })],
    ['channel data of a foreign tenant', 200, activity({ channelData: { tenant: { id: FOREIGN } } })],
    ['a sender without an ID in the directory', 200, activity({ from: { id: '29:nobody', name: 'Nobody' } })],
  ];
  for (const [name, status, sent] of STRANGERS) {
    it(`refuses ${name} without asking Graph and without a customer's name`, async () => {
      const answer = await send(sent());
      const said = desk.connectorCalls.map((call) => call.body).join();

      assert.deepEqual([answer.status, answer.body], [status, '']);
      assert.deepEqual(desk.takeEffects(), { ...NO_EFFECTS, turns: 1, connectorCalls: 1 });
      assert.ok(customers.length > 0 && customers.every((customer) => !said.includes(customer)));
    });
  }

  it('is alive after all that, and has told nobody a token', async () => {
    const alive = await ask(desk.url, { method: 'GET', path: '/healthz' });

    assert.equal(alive.status, 200);
    assert.doesNotMatch(desk.log.lines.join(''), /Bearer|eyJ|the-token-of-the-bot/);
  });
});
