import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Standing } from '../../../src/server/local/browser-requests';
import { ChatDesk } from '../../../src/server/local/chat-desk';
import { cardContent, viewFor } from '../../../src/server/local/chat-message';
import { ChatSession } from '../../../src/server/local/chat-session';
import { teamsIdOf } from '../../../src/server/local/teams-accounts';
import { CHAT, PEOPLE, SILENT } from './chat-server';

const [MAYA] = PEOPLE;
const STANDING: Standing = { personId: MAYA.id, place: 'channel', locale: 'en-GB', timeZone: 'UTC' };
const refreshed = (text: string) => ({
  type: 'AdaptiveCard',
  fallbackText: text,
  refresh: { action: { type: 'Action.Execute', verb: 'look', data: {} }, userIds: [teamsIdOf(MAYA.id)] },
});

describe('a card that Teams asks about by itself while somebody presses it', () => {
  let bot: Server;
  let answerLook: () => void;
  let count = 0;
  const session = new ChatSession(() => `id-${(count += 1)}`);

  /** Answers presses at once, and looks when it is told to. */
  before(async () => {
    bot = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { value } = JSON.parse(Buffer.concat(chunks).toString()) as { value: { trigger: string } };
        const isLook = value.trigger === 'automatic';
        const answer = {
          statusCode: 200,
          type: 'application/vnd.microsoft.card.adaptive',
          value: refreshed(isLook ? 'looked' : 'pressed'),
        };
        const send = (): void => {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end(JSON.stringify(answer));
        };
        if (isLook) answerLook = send;
        else send();
      });
    });
    bot.listen(0, '127.0.0.1');
    await once(bot, 'listening');
  });
  after(() => void bot.close());

  function desk(): ChatDesk {
    const server = `http://127.0.0.1:${(bot.address() as AddressInfo).port}`;
    return new ChatDesk({
      options: CHAT,
      files: undefined as never,
      log: SILENT,
      newId: () => `id-${(count += 1)}`,
      now: () => new Date(),
      addresses: () => ({ server, messages: `${server}/api/messages`, connector: server }),
    });
  }

  function posted() {
    const conversation = session.begin('channel', MAYA.id);
    const { id } = conversation.add({ kind: 'bot' }, cardContent(refreshed('shared')), new Date());
    const shown = (): unknown => {
      const message = conversation.find(id);
      const [card] = message ? viewFor(message, MAYA.id).attachments : [];
      return (card?.content as { fallbackText: string }).fallbackText;
    };
    return { conversation, id, shown };
  }

  async function untilAsked(): Promise<void> {
    while (!(answerLook as unknown)) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  beforeEach(() => (answerLook = undefined as never));

  it('shows what the look found', async () => {
    const { id, shown } = posted();

    const look = desk().look(session, STANDING, MAYA, id);
    await untilAsked();
    answerLook();
    await look;

    assert.equal(shown(), 'looked');
  });

  it('keeps the answer to the press, however late the look is answered', async () => {
    const { id, shown } = posted();
    const look = desk().look(session, STANDING, MAYA, id);
    await untilAsked();

    await desk().execute(session, STANDING, MAYA, id, { verb: 'press', data: {} });
    answerLook();
    await look;

    assert.equal(shown(), 'pressed');
  });

  it('keeps an update of the card that came meanwhile', async () => {
    const { conversation, id, shown } = posted();
    const look = desk().look(session, STANDING, MAYA, id);
    await untilAsked();

    conversation.update(id, cardContent(refreshed('updated')));
    answerLook();
    await look;

    assert.equal(shown(), 'updated');
  });
});
