import assert from 'node:assert/strict';
import type { TurnContext } from 'botbuilder';
import type { RunningServer } from '../../../src/server';
import { PEOPLE } from './chat-server';
import { ChatVisitor } from './chat-visitor';
import type { FileBot } from './file-bot';
import { startFileServer } from './file-stage';

const [MAYA, OMAR] = PEOPLE;

describe('what the bot says on its own in the local chat', () => {
  let server: RunningServer;
  let bot: FileBot;
  let maya: ChatVisitor;

  before(async () => {
    ({ server, bot } = await startFileServer());
  });
  after(() => server.close());
  const remind = async (context: TurnContext) => void (await context.sendActivity('Did you file it?'));

  beforeEach(async () => {
    maya = await ChatVisitor.arrive(server.url, MAYA.id);
    await maya.act('open', { fresh: false });
    await maya.say('export');
    await maya.until(() => maya.messages().length === 3);
  });
  afterEach(() => maya.leave());

  it('is shown in the open page', async () => {
    await server.reconnect(bot.reference, remind);

    await maya.until(() => maya.messages().at(-1)?.text === 'Did you file it?');
    assert.equal(maya.messages().length, 4);
  });

  it('is shown in the chat that was begun afresh since', async () => {
    const { reference } = bot;
    await maya.act('open', { fresh: true });
    await maya.until(() => maya.messages().length === 1);

    await server.reconnect(reference, remind);

    await maya.until(() => maya.messages().at(-1)?.text === 'Did you file it?');
    assert.notEqual(bot.reference.conversation?.id, reference.conversation?.id);
  });

  it('is shown after this server was started again, once the page is open', async () => {
    const former = await startFileServer();
    const before = await ChatVisitor.arrive(former.server.url, MAYA.id);
    await before.act('open', { fresh: false });
    before.leave();
    await former.server.close();
    const again = await startFileServer();
    const after = await ChatVisitor.arrive(again.server.url, MAYA.id);
    await after.act('open', { fresh: false });

    const serviceUrl = `${again.server.url}/local/connector`;
    await again.server.reconnect({ ...former.bot.reference, serviceUrl }, remind);

    await after.until(() => after.messages().at(-1)?.text === 'Did you file it?');
    after.leave();
    await again.server.close();
  });

  it('is shown in nobody else’s chat', async () => {
    const { reference } = bot;
    const omar = await ChatVisitor.arrive(server.url, OMAR.id);
    await omar.act('open', { fresh: false });
    const [a, b] = (reference.conversation?.id ?? '').split('.');
    const former = { ...reference.conversation, id: `${a}x.${b}` };

    const speaking = server.reconnect({ ...reference, conversation: former } as typeof reference, remind);

    await assert.rejects(speaking);
    await omar.until(() => omar.messages().length === 1);
    omar.leave();
    assert.equal(omar.messages()[0]?.text, 'Hello');
  });

  it('can be timed, since every activity tells the time where the person is', () => {
    const said = bot.heard.at(-1);
    const written = (said as Readonly<Record<string, unknown>> | undefined)?.['rawLocalTimestamp'];

    assert.equal(said?.localTimezone, 'Europe/Madrid');
    assert.match(String(written), /T\d\d:\d\d:\d\d\.\d{3}\+0[12]:00$/);
    assert.equal(said?.localTimestamp?.getTime(), said?.timestamp?.getTime());
  });
});
