import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import { mountBrowser } from './browser-routes';
import { ChatDesk, type ChatAddresses } from './chat-desk';
import { ChatSessions } from './chat-sessions';
import { ExtensionDesk } from './extension-desk';
import { mountExtension } from './extension-routes';
import { mountFiles } from './file-routes';
import { LocalFiles } from './local-files';
import { CONNECTOR_PATH, mountConnector } from './connector-routes';
import type { LocalChatOptions } from './local-chat-options';
import { mountPage } from './page-routes';

export interface LocalChat {
  /** Tells the chat where its own server is reached, as soon as that is known. */
  start(url: string): void;
  /** Ends every open page's stream. */
  stop(): void;
}

/** Adds the chat page and a Bot Connector of its own to the bot's server. For loopback, without an identity. */
export function mountLocalChat(server: Server, options: LocalChatOptions, log: Logger): LocalChat {
  let addresses: ChatAddresses = { server: '', messages: '', connector: '' };
  const newId = (): string => randomUUID();
  const now = (): Date => new Date();
  const sessions = new ChatSessions(newId);
  const files = new LocalFiles(newId);
  const desk = new ChatDesk({ options, files, log, newId, now, addresses: () => addresses });
  mountPage(server, sessions);
  mountConnector(server, { options, sessions, now });
  mountFiles(server, files, sessions);
  mountBrowser(server, { options, sessions, desk, log });
  mountExtension(server, { options, sessions, desk, log }, new ExtensionDesk(desk, now));
  return {
    start: (url) => {
      addresses = { server: url, messages: `${url}/api/messages`, connector: `${url}${CONNECTOR_PATH}` };
    },
    stop: () => sessions.end(),
  };
}
