import assert from 'node:assert/strict';
import type { RunningServer } from '../../../src/server/server';
import { ask, JSON_TYPE } from '../http-client';
import { CHAT, PEOPLE, startChatServer } from './chat-server';
import { ChatVisitor } from './chat-visitor';
import type { ScriptedBot } from './scripted-bot';

const [MAYA, OMAR] = PEOPLE;

describe('the local chat', () => {
  let server: RunningServer;
  let bot: ScriptedBot;
  let maya: ChatVisitor;

  before(async () => {
    ({ server, bot } = await startChatServer());
  });
  after(() => server.close());
  beforeEach(async () => {
    bot.heard.splice(0);
    maya = await ChatVisitor.arrive(server.url, MAYA.id);
    await maya.act('open', { fresh: false });
    await maya.until(() => maya.messages().length === 2);
  });
  afterEach(() => maya.leave());

  const texts = (visitor: ChatVisitor, place?: string): string[] => visitor.messages(place).map(({ text }) => text);

  it('welcomes a person once, with an activity of the shape of Teams', async () => {
    await maya.act('open', { fresh: false });

    const [welcome, ...others] = bot.heard;
    assert.equal(others.length, 0);
    assert.equal(welcome?.type, 'conversationUpdate');
    assert.equal(welcome?.channelId, 'msteams');
    assert.equal(welcome?.serviceUrl, `${server.url}/local/connector`);
    assert.equal(welcome?.from.aadObjectId, MAYA.id);
    assert.match(welcome?.from.id ?? '', /^29:/);
    assert.equal(welcome?.conversation.conversationType, 'personal');
    assert.equal(welcome?.conversation.tenantId, CHAT.tenantId);
    assert.deepEqual(welcome?.channelData, { tenant: { id: CHAT.tenantId } });
  });

  it('carries a sentence there and the reply back', async () => {
    const response = await maya.say('Is Exchange down?');
    await maya.until(() => maya.messages().length === 4);

    assert.equal(response.status, 204);
    assert.deepEqual(texts(maya).slice(2), ['Is Exchange down?', 'You said: Is Exchange down?']);
    assert.equal(bot.heard[1]?.locale, 'en-GB');
    assert.equal(bot.heard[1]?.localTimezone, 'Europe/Madrid');
  });

  it('shows an update in place', async () => {
    await maya.say('update');
    await maya.until(() => texts(maya).includes('Second words'));

    assert.equal(texts(maya).includes('First words'), false);
    assert.equal(maya.messages().at(-1)?.edited, true);
  });

  it('takes a deleted message away', async () => {
    await maya.say('delete');
    await maya.until(() => texts(maya).includes('It is gone'));

    assert.equal(texts(maya).includes('Soon gone'), false);
  });

  it('shows that the bot is writing', async () => {
    await maya.say('typing');
    await maya.until(() => texts(maya).includes('Done'));

    assert.ok(maya.events.some(({ type }) => type === 'typing'));
  });

  it('answers who a member is, and who is in the chat', async () => {
    await maya.say('who am I');
    await maya.say('members');
    await maya.until(() => texts(maya).includes('1 members'));

    assert.ok(texts(maya).includes(`${MAYA.name} ${MAYA.email} user`));
  });

  it('sends what a card collects, in reply to the card, and shows the used card updated', async () => {
    const card = maya.messages()[1];
    assert.ok(card);

    await maya.act('submit', { messageId: card.id, data: { verb: 'pick', customer: 'Contoso' } });
    await maya.until(() => maya.messages().length === 3);

    const submitted = bot.heard.at(-1);
    assert.equal(submitted?.type, 'message');
    assert.equal(submitted?.text, undefined);
    assert.equal(submitted?.replyToId, card.id);
    assert.deepEqual(submitted?.value, { verb: 'pick', customer: 'Contoso' });
    assert.equal(maya.messages()[1]?.attachments[0]?.content.fallbackText, 'You chose');
  });

  it('says politely that an Action.Execute failed, without the text of the exception', async () => {
    const action = { verb: 'break', data: {} };

    const response = await maya.act('execute', { messageId: maya.messages()[1]?.id, action });

    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { kind: 'problem', text: 'Something went wrong. Please try again.' });
  });

  it('passes a search on as application/search', async () => {
    const messageId = maya.messages()[1]?.id;

    const response = await maya.act('search', { messageId, dataset: 'customers', query: 'contoso r', count: 15 });

    assert.deepEqual(await response.json(), { results: [{ title: 'Contoso Retail', value: 'id-Contoso Retail' }] });
    assert.deepEqual(bot.heard.at(-1)?.value, {
      kind: 'search',
      queryText: 'contoso r',
      queryOptions: { skip: 0, top: 15 },
      dataset: 'customers',
    });
  });

  it('begins afresh with another conversation and another welcome', async () => {
    const former = bot.heard[0]?.conversation.id;

    await maya.say('something');
    await maya.act('open', { fresh: true });
    await maya.until(() => maya.messages().length === 2);

    assert.equal(bot.heard.at(-1)?.type, 'conversationUpdate');
    assert.notEqual(bot.heard.at(-1)?.conversation.id, former);
  });

  describe('in the channel', () => {
    let omar: ChatVisitor;

    beforeEach(async () => {
      omar = await ChatVisitor.arrive(server.url, OMAR.id, maya.cookie);
      await maya.act('open', { fresh: false }, 'channel');
    });
    afterEach(() => omar.leave());

    it('mentions the bot, and everybody reads along', async () => {
      await maya.say('hello', 'channel');
      await omar.until(() => omar.messages('channel').length === 2);

      const heard = bot.heard.at(-1);
      assert.equal(heard?.conversation.conversationType, 'channel');
      assert.equal(heard?.conversation.isGroup, true);
      assert.ok(heard?.entities?.some(({ type }) => type === 'mention'));
      assert.deepEqual(texts(omar, 'channel'), ['@Filing Desk hello', 'You said: hello']);
      assert.equal(omar.messages('personal').length, 0);
    });

    it('keeps what does not mention the bot from it', async () => {
      await maya.say('lunch?', 'channel', false);
      await omar.until(() => omar.messages('channel').length === 1);

      assert.equal(bot.heard.length, 1);
    });

    it('replaces a card only for the person who pressed', async () => {
      await maya.say('card', 'channel');
      await omar.until(() => omar.messages('channel').length === 2);
      const messageId = omar.messages('channel')[1]?.id;

      await omar.act('execute', { messageId, action: { verb: 'check', data: {} } }, 'channel');
      const shown = (visitor: ChatVisitor) => visitor.messages('channel')[1]?.attachments[0]?.content.fallbackText;
      await omar.until(() => shown(omar) !== 'A card');

      assert.equal(shown(omar), 'Only for Omar Haddad');
      assert.equal(shown(maya), 'A card');
    });
  });

  describe('seen from outside', () => {
    it('serves the page under a strict policy', async () => {
      const page = await fetch(server.url);

      const policy = page.headers.get('content-security-policy') ?? '';
      for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'none'"]) {
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
      ['a foreign page at the connector', { path: '/local/connector/v3/conversations/x/activities', headers: foreign, body: '{}' }],
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
        ask(server.url, { path: '/local/connector/v3/conversations/none/activities', headers: JSON_TYPE, body }),
        ask(server.url, { method: 'PUT', path: `${known}/activities/1`, headers: JSON_TYPE, body }),
        ask(server.url, { method: 'DELETE', path: `${known}/activities/1` }),
        ask(server.url, { method: 'GET', path: `${known}/members/nobody` }),
      ]);

      assert.deepEqual(answers.map(({ status }) => status), [404, 404, 404, 404]);
    });

    it('says so when the bot cannot answer', async () => {
      const response = await maya.act('submit', { messageId: '1', data: { text: 'x' }, personId: 'nobody' });

      assert.equal(response.status, 404);
      assert.match(((await response.json()) as { error: string }).error, /not in the list/);
    });
  });
});
