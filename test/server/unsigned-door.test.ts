import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { RunningServer } from '../../src/server/server';
import { ask, JSON_TYPE, message, postJson, type Ask } from './http-client';
import { RecordingBot, startWith } from './recording-bot';

const text = JSON.stringify(message());
const deep = `${'['.repeat(40)}${']'.repeat(40)}`;
const manyKeys = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`k${index}`, index]));

/** What is sent, and the status that it gets; only 200 may reach the bot. */
const ROWS: readonly (readonly [name: string, status: number, sent: Ask])[] = [
  ['a plain message', 200, { headers: JSON_TYPE, body: text }],
  [
    'a charset beside the type',
    200,
    { headers: { 'content-type': 'application/json; charset=utf-8' }, body: text },
  ],
  [
    'our own page as origin',
    200,
    { headers: { ...JSON_TYPE, host: 'localhost:1', origin: 'http://localhost:1' }, body: text },
  ],
  ['an IPv6 loopback name', 200, { headers: { ...JSON_TYPE, host: '[::1]:1' }, body: text }],
  ['another origin', 403, { headers: { ...JSON_TYPE, origin: 'https://evil.example' }, body: text }],
  ['a null origin', 403, { headers: { ...JSON_TYPE, origin: 'null' }, body: text }],
  ['a rebound host name', 403, { headers: { ...JSON_TYPE, host: 'evil.example' }, body: text }],
  [
    'a host that only begins with ours',
    403,
    { headers: { ...JSON_TYPE, host: '127.0.0.1.evil.example' }, body: text },
  ],
  ['a host with a user name', 403, { headers: { ...JSON_TYPE, host: '127.0.0.1@evil.example' }, body: text }],
  ['a proxy before us', 403, { headers: { ...JSON_TYPE, 'x-forwarded-for': '203.0.113.7' }, body: text }],
  ['another method', 405, { method: 'GET' }],
  ['plain text', 415, { headers: { 'content-type': 'text/plain' }, body: text }],
  ['a form', 415, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'type=message' }],
  [
    'a multipart form',
    415,
    { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' },
  ],
  ['no type', 415, { body: text }],
  ['a gzip body', 415, { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: gzipSync(text) }],
  ['an identity encoding', 415, { headers: { ...JSON_TYPE, 'content-encoding': 'identity' }, body: text }],
  ['a body over 256 KiB', 413, { headers: JSON_TYPE, body: JSON.stringify({ pad: 'x'.repeat(300_000) }) }],
  [
    'a chunked body over 256 KiB',
    413,
    { headers: { ...JSON_TYPE, 'transfer-encoding': 'chunked' }, body: 'x'.repeat(1_000_000) },
  ],
  ['an empty body', 400, { headers: JSON_TYPE, body: '' }],
  ['broken JSON', 400, { headers: JSON_TYPE, body: '{"type":' }],
  ['invalid UTF-8', 400, { headers: JSON_TYPE, body: Buffer.from([0x22, 0xff, 0x22]) }],
  ['a list', 400, { headers: JSON_TYPE, body: '[]' }],
  ['null', 400, { headers: JSON_TYPE, body: 'null' }],
  [
    'a document that is too deep',
    400,
    { headers: JSON_TYPE, body: JSON.stringify(message({ value: JSON.parse(deep) })) },
  ],
  [
    'a document with too many keys',
    400,
    { headers: JSON_TYPE, body: JSON.stringify(message({ value: manyKeys })) },
  ],
  ['no activity type', 400, { headers: JSON_TYPE, body: JSON.stringify(message({ type: undefined })) }],
  ['an empty activity type', 400, { headers: JSON_TYPE, body: JSON.stringify(message({ type: '' })) }],
  ['no service URL', 400, { headers: JSON_TYPE, body: JSON.stringify(message({ serviceUrl: undefined })) }],
  [
    'no conversation',
    400,
    { headers: JSON_TYPE, body: JSON.stringify(message({ conversation: undefined })) },
  ],
  [
    'a conversation without an ID',
    400,
    { headers: JSON_TYPE, body: JSON.stringify(message({ conversation: {} })) },
  ],
  ['a text that is a number', 400, { headers: JSON_TYPE, body: JSON.stringify(message({ text: 5 })) }],
  ['a sender that is a text', 400, { headers: JSON_TYPE, body: JSON.stringify(message({ from: 'maya' })) }],
];

const SERVICE_URLS: readonly (readonly [url: string, status: number])[] = [
  ['http://127.0.0.1:5000', 200],
  ['http://127.8.9.10/', 200],
  ['http://localhost:5000/some/path', 200],
  ['http://[::1]:5000/', 200],
  ['https://127.0.0.1/', 403],
  ['https://smba.trafficmanager.net/teams/', 403],
  ['http://127.0.0.1.evil.example/', 403],
  ['http://127.0.0.1@evil.example/', 403],
  ['http://user@127.0.0.1/', 403],
  ['http://10.0.0.1/', 403],
  ['http://0.0.0.0/', 403],
  ['file:///etc/passwd', 403],
  ['nonsense', 403],
];

describe('the unsigned door', () => {
  let server: RunningServer;
  let bot: RecordingBot;

  before(async () => {
    bot = new RecordingBot();
    server = await startWith(bot);
  });
  after(() => server.close());
  beforeEach(() => bot.turns.splice(0));

  for (const [name, status, sent] of ROWS) {
    it(`answers ${status} to ${name}`, async () => {
      const answer = await ask(server.url, sent);

      assert.equal(answer.status, status);
      assert.equal(answer.body, '');
      assert.equal(bot.turns.length, status === 200 ? 1 : 0);
    });
  }

  for (const [serviceUrl, status] of SERVICE_URLS) {
    it(`answers ${status} to the service URL ${serviceUrl}`, async () => {
      const answer = await postJson(server.url, message({ serviceUrl }));

      assert.equal(answer.status, status);
      assert.equal(bot.turns.length, status === 200 ? 1 : 0);
    });
  }

  it('outlives a hundred broken gzip bodies', async () => {
    const headers = { ...JSON_TYPE, 'content-encoding': 'gzip' };

    const answers = await Promise.all(
      Array.from({ length: 100 }, () => ask(server.url, { headers, body: 'not gzip' })),
    );

    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [415]);
    assert.equal((await postJson(server.url, message())).status, 200);
  });

  it('outlives a sender that leaves in the middle of its body', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => {
        const head = 'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n';
        socket.write(`${head}Content-Length: 100\r\n\r\n{"type"`, () => socket.destroy());
      });
      socket.on('close', () => resolve());
    });

    assert.equal((await postJson(server.url, message())).status, 200);
    assert.equal(bot.turns.length, 1);
  });

  it('gives the bot moments as dates, and none for what is no moment', async () => {
    await postJson(server.url, message({ localTimestamp: 'yesterday' }));

    assert.equal(bot.turns[0]?.timestamp?.toISOString(), '2026-11-22T09:41:00.000Z');
    assert.equal(bot.turns[0]?.localTimestamp, undefined);
  });
});
