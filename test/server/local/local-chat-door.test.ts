import assert from 'node:assert/strict';
import type { RunningServer } from '../../../src/server/server';
import { ask, JSON_TYPE } from '../http-client';
import { CHAT, PEOPLE, startChatServer } from './chat-server';
import { ChatVisitor } from './chat-visitor';
import type { ScriptedBot } from './scripted-bot';

const [MAYA] = PEOPLE;

describe('the local chat, from outside', () => {
  let server: RunningServer;
  let bot: ScriptedBot;
  let maya: ChatVisitor;

  before(async () => {
    ({ server, bot } = await startChatServer());
    maya = await ChatVisitor.arrive(server.url, MAYA.id);
    await maya.act('open', { fresh: false });
  });
  after(async () => {
    maya.leave();
    await server.close();
  });

  it('serves the page under a strict policy', async () => {
    const page = await fetch(server.url);

    const policy = page.headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "form-action 'none'",
    ]) {
      assert.ok(policy.includes(rule), rule);
    }
    assert.ok(!policy.includes('unsafe'));
    assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
    assert.match(page.headers.get('set-cookie') ?? '', /HttpOnly; SameSite=Strict/);
  });

  it('serves every file that the page names, and no other', async () => {
    const page = await (await fetch(server.url)).text();
    const names = [...page.matchAll(/\/local\/assets\/[\w.-]+/g)].map(([name]) => name);

    const answers = await Promise.all(names.map((name) => fetch(`${server.url}${name}`)));
    const others = ['index.ts', '..%2f..%2fserver.ts', '%2e%2e/server.ts', 'constructor'];
    const refused = await Promise.all(others.map((name) => fetch(`${server.url}/local/assets/${name}`)));

    assert.ok(names.length >= 8);
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
    assert.deepEqual([...new Set(refused.map(({ status }) => status))], [404]);
  });

  const stranger = { method: 'GET', headers: { host: 'evil.example' } };
  const foreign = { ...JSON_TYPE, origin: 'https://evil.example' };
  const REFUSED = [
    ['a rebound name on the page', { ...stranger, path: '/' }],
    ['a rebound name on an asset', { ...stranger, path: '/local/assets/app.js' }],
    ['a foreign page that speaks', { path: '/local/api/say', headers: foreign, body: '{}' }],
    [
      'a foreign page at the connector',
      { path: '/local/connector/v3/conversations/x/activities', headers: foreign, body: '{}' },
    ],
  ] as const;

  for (const [name, sent] of REFUSED) {
    it(`refuses ${name}`, async () => {
      assert.equal((await ask(server.url, sent)).status, 403);
    });
  }

  it('knows nobody without the cookie', async () => {
    const setting = await fetch(`${server.url}/local/api/setting`);
    const events = await fetch(`${server.url}/local/api/events?personId=${MAYA.id}`);

    assert.deepEqual([setting.status, events.status], [401, 401]);
  });

  it('answers 404 to a conversation, a message and a member that do not exist', async () => {
    const conversation = bot.heard[0]?.conversation.id ?? '';
    const known = `/local/connector/v3/conversations/${encodeURIComponent(conversation)}`;
    const body = JSON.stringify({ type: 'message', text: 'x' });

    const answers = await Promise.all([
      ask(server.url, {
        path: '/local/connector/v3/conversations/none/activities',
        headers: JSON_TYPE,
        body,
      }),
      ask(server.url, { method: 'PUT', path: `${known}/activities/1`, headers: JSON_TYPE, body }),
      ask(server.url, { method: 'DELETE', path: `${known}/activities/1` }),
      ask(server.url, { method: 'GET', path: `${known}/members/nobody` }),
    ]);

    assert.deepEqual(
      answers.map(({ status }) => status),
      [404, 404, 404, 404],
    );
  });

  it('says so when the bot cannot answer', async () => {
    const response = await maya.act('submit', { messageId: '1', data: { text: 'x' }, personId: 'nobody' });

    assert.equal(response.status, 404);
    assert.match(((await response.json()) as { error: string }).error, /not in the list/);
  });

  for (const [name, people] of [
    ['fails', () => Promise.reject(new TypeError('secret words'))],
    ['finds nobody', async () => []],
  ] as const) {
    it(`says so when reading the people ${name}`, async () => {
      const started = await startChatServer({ localChat: { ...CHAT, people } });
      const cookie = (await fetch(started.server.url)).headers.get('set-cookie')?.split(';')[0] ?? '';

      const response = await fetch(`${started.server.url}/local/api/setting`, { headers: { cookie } });
      const said = await response.text();
      await started.server.close();

      assert.equal(response.status, 502);
      assert.match(said, /^{"error":"The people could not be read/);
    });
  }
});
