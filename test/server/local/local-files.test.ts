import assert from 'node:assert/strict';
import type { RunningServer } from '../../../src/server';
import { ask } from '../http-client';
import { PEOPLE } from './chat-server';
import { ChatVisitor } from './chat-visitor';
import { CSV, FILE_NAME, type FileBot } from './file-bot';
import { startFileServer } from './file-stage';

const [MAYA] = PEOPLE;
const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const INFO = 'application/vnd.microsoft.teams.card.file.info';

describe('files in the local chat', () => {
  let server: RunningServer;
  let bot: FileBot;
  let maya: ChatVisitor;
  let question: string;

  before(async () => {
    ({ server, bot } = await startFileServer());
  });
  after(() => server.close());
  beforeEach(async () => {
    bot.failing = false;
    maya = await ChatVisitor.arrive(server.url, MAYA.id);
    await maya.act('open', { fresh: false });
    await maya.say('export');
    await maya.until(() => maya.messages().length === 3);
    question = maya.messages()[2]?.id ?? '';
  });
  afterEach(() => maya.leave());

  const answer = (said: 'accept' | 'decline', place?: string) =>
    maya.act('consent', { messageId: question, answer: said }, place);
  const attachment = (index: number) =>
    maya.messages()[index]?.attachments[0] as unknown as {
      contentType: string;
      name: string;
      content: Record<string, unknown>;
    };
  const download = (id: string, cookie = maya.cookie) =>
    fetch(`${server.url}/local/files/${id}`, { headers: { cookie } });
  const put = (path: string, body: Buffer, headers: Record<string, string> = {}) => {
    const whole = `bytes 0-${body.length - 1}/${body.length}`;
    return ask(server.url, { method: 'PUT', path, headers: { 'content-range': whole, ...headers }, body });
  };
  const pathOf = (address: string): string => address.slice(server.url.length);

  it('shows the question as the bot asked it', () => {
    const { contentType, name, content } = attachment(2);

    assert.deepEqual([contentType, name], [CONSENT, FILE_NAME]);
    assert.equal(content['sizeInBytes'], CSV.length);
  });

  it('tells the bot where to save the file, in the shape of Teams', async () => {
    const response = await answer('accept');

    const invoke = bot.heard.at(-1);
    const { uploadInfo, ...value } = bot.lastConsent;
    assert.equal(response.status, 204);
    assert.deepEqual(
      [invoke?.type, invoke?.name, invoke?.replyToId],
      ['invoke', 'fileConsent/invoke', question],
    );
    assert.deepEqual(value, { type: 'fileUpload', action: 'accept', context: { from: '2026-10-01' } });
    assert.deepEqual([uploadInfo.name, uploadInfo.fileType], [FILE_NAME, 'csv']);
    assert.match(pathOf(uploadInfo.uploadUrl), /^\/local\/uploads\/[\da-f-]{36}$/);
    assert.match(uploadInfo.contentUrl, /^https:/);
    assert.notEqual(uploadInfo.uploadUrl.split('/').at(-1), uploadInfo.uniqueId);
  });

  it('shows the saved file, which can be downloaded and does nothing in the browser', async () => {
    await answer('accept');
    await maya.until(() => maya.messages().length === 4);

    const { contentType, content } = attachment(3);
    const file = await download(String(content['uniqueId']));
    const bytes = Buffer.from(await file.arrayBuffer());

    assert.equal(contentType, INFO);
    assert.equal(file.status, 200);
    assert.deepEqual(bytes, CSV);
    assert.equal(file.headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(
      file.headers.get('content-disposition'),
      `attachment; filename="Requests_ October _ _all_.csv"; filename*=UTF-8''${encodeURIComponent(FILE_NAME)}`,
    );
  });

  it('lets each question be answered once, and shows how', async () => {
    await answer('accept');
    const turns = bot.heard.length;

    const again = await answer('decline');

    assert.equal(again.status, 502);
    assert.equal(bot.heard.length, turns);
    await maya.until(() => attachment(2).content['answered'] === 'accept');
  });

  it('tells the bot that nothing may be saved', async () => {
    await answer('decline');
    await maya.until(() => maya.messages().length === 4);

    assert.deepEqual(bot.lastConsent, { type: 'fileUpload', action: 'decline', context: { no: true } });
    assert.equal(maya.messages()[3]?.text, 'Nothing was saved.');
    assert.equal(attachment(2).content['answered'], 'decline');
  });

  it('asks again when the bot could not answer', async () => {
    bot.failing = true;

    const response = await answer('accept');
    await maya.until(() => attachment(2).content['answered'] === undefined);
    bot.failing = false;
    const again = await answer('accept');

    assert.deepEqual([response.status, again.status], [502, 204]);
  });

  it('asks nowhere but in a personal chat', async () => {
    await maya.say('export', 'channel');
    await maya.until(() => maya.messages('channel').length === 2);
    const turns = bot.heard.length;
    question = maya.messages('channel')[1]?.id ?? '';

    const response = await answer('accept', 'channel');

    assert.equal(response.status, 502);
    assert.equal(bot.heard.length, turns);
  });

  it('knows no file for somebody without the page, and none of another ID', async () => {
    await answer('accept');
    const { uniqueId, uploadUrl } = bot.lastConsent.uploadInfo;

    const answers = await Promise.all([
      download(uniqueId, ''),
      download('none'),
      download(uploadUrl.split('/').at(-1) ?? ''),
    ]);

    assert.deepEqual(
      answers.map(({ status }) => status),
      [401, 404, 404],
    );
  });

  it('takes a file at each address once, and at no other', async () => {
    await answer('accept');
    const { uploadUrl, uniqueId } = bot.lastConsent.uploadInfo;

    const answers = await Promise.all([
      put(pathOf(uploadUrl), Buffer.from('other')),
      put('/local/uploads/none', Buffer.from('other')),
      put(`/local/uploads/${uniqueId}`, Buffer.from('other')),
    ]);

    assert.deepEqual(
      answers.map(({ status }) => status),
      [404, 404, 404],
    );
    assert.deepEqual(Buffer.from(await (await download(uniqueId)).arrayBuffer()), CSV);
  });

  const UNFIT: readonly (readonly [string, number, Buffer, Record<string, string>])[] = [
    ['that is too large', 413, Buffer.alloc(10 * 1024 * 1024 + 1), {}],
    ['that comes in parts', 400, Buffer.from('abc'), { 'content-range': 'bytes 0-2/9' }],
    ['that names no range', 400, Buffer.from('abc'), { 'content-range': '' }],
    ['from a page of this very server', 403, Buffer.from('abc'), { origin: 'own' }],
    ['from a page of another', 403, Buffer.from('abc'), { origin: 'https://evil.example' }],
    ['for another host', 403, Buffer.from('abc'), { host: 'evil.example' }],
    ['from behind a proxy', 403, Buffer.from('abc'), { 'x-forwarded-for': '203.0.113.7' }],
  ];
  for (const [what, status, body, headers] of UNFIT) {
    it(`takes no file ${what}`, async () => {
      bot.failing = true;
      await answer('accept');
      const { uploadUrl, uniqueId } = bot.lastConsent.uploadInfo;
      const sent = { ...headers, ...(headers['origin'] === 'own' && { origin: server.url }) };

      const refused = await put(pathOf(uploadUrl), body, sent);

      assert.equal(refused.status, status);
      assert.equal((await download(uniqueId)).status, 404);
    });
  }
});
