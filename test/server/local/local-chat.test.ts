import assert from 'node:assert/strict';
import type { RunningServer } from '../../../src/server/server';
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

  const texts = (visitor: ChatVisitor, place?: string): string[] =>
    visitor.messages(place).map(({ text }) => text);

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
    assert.deepEqual(await response.json(), {
      kind: 'problem',
      text: 'Something went wrong. Please try again.',
    });
  });

  it('passes a search on as application/search', async () => {
    const messageId = maya.messages()[1]?.id;

    const response = await maya.act('search', {
      messageId,
      dataset: 'customers',
      query: 'contoso r',
      count: 15,
    });

    assert.deepEqual(await response.json(), {
      results: [{ title: 'Contoso Retail', value: 'id-Contoso Retail' }],
    });
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
      const shown = (visitor: ChatVisitor) =>
        visitor.messages('channel')[1]?.attachments[0]?.content.fallbackText;
      await omar.until(() => shown(omar) !== 'A card');

      assert.equal(shown(omar), 'Only for Omar Haddad');
      assert.equal(shown(maya), 'A card');
    });
  });
});
