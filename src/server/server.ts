import type { Server as HttpServer } from 'node:http';
import type { Logger } from 'pino';
import restify from 'restify';
import { answerEmpty, answerJson } from './answer';
import { createAuthentication } from './authentication';
import { PUBLIC_CHANNEL, type BotIdentity, type ChannelTrust, type RegisteredBot } from './bot-identity';
import { DeskAdapter, type TurnErrorHandler } from './desk-adapter';
import { createDoor } from './door';
import { limitHttp } from './http-limits';
import { listen, urlOf } from './listen';
import type { LocalChatOptions } from './local/local-chat-options';
import { mountLocalChat } from './local/mount-local-chat';
import { isLoopbackHost } from './loopback';
import { messagesRoute, type TurnRunner } from './messages-route';
import { ServerError } from './server-error';
import { TurnCounter } from './turn-counter';

export interface ServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly identity: BotIdentity;
  /** Whose tokens a bot with an identity believes; the public cloud's when left out. */
  readonly trust?: ChannelTrust;
  readonly bot: TurnRunner;
  readonly onTurnError?: TurnErrorHandler;
  readonly log: Logger;
  /** Serves the chat page; refused with an identity and outside loopback. */
  readonly localChat?: LocalChatOptions;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Refuses new turns, lets the running ones finish within 10 s, and frees the port. */
  close(): Promise<void>;
}

const LONGEST_GOODBYE_MS = 10_000;

/** Starts the HTTP server. Rejects with a {@link ServerError} when it cannot run like this. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  checkOptions(options);
  const trust = options.trust ?? PUBLIC_CHANNEL;
  const adapter = new DeskAdapter(createAuthentication(options.identity, trust));
  adapter.reportTurnErrors(options.log, options.onTurnError);
  const turns = new TurnCounter();
  const server = createHttpServer();
  const door = createDoor(options.identity, trust);
  const { bot, log } = options;
  server.post('/api/messages', messagesRoute({ adapter, door, bot, turns, log }));
  const chat = options.localChat ? mountLocalChat(server, options.localChat, log) : undefined;

  const http = server.server as HttpServer;
  const port = await listen(http, options.host, options.port);
  const url = urlOf(options.host, port);
  chat?.start(url);
  return {
    url,
    port,
    close: async () => {
      await turns.drain(LONGEST_GOODBYE_MS);
      chat?.stop();
      await closed(http);
    },
  };
}

function checkOptions({ host, identity, localChat }: ServerOptions): void {
  if (localChat && identity.kind === 'bot') {
    const sentence = 'The local chat runs only without a bot identity: unset MicrosoftAppId to use it.';
    throw new ServerError('localChatWithIdentity', sentence);
  }
  if (localChat && !isLoopbackHost(host)) {
    const sentence = 'The local chat is for this machine only: set HOST to 127.0.0.1 to use it.';
    throw new ServerError('localChatNotLoopback', sentence);
  }
  if (identity.kind === 'none' && !isLoopbackHost(host)) {
    const sentence =
      'Without a bot identity the server takes unsigned messages, so it listens on this machine only: ' +
      'set HOST to 127.0.0.1, or configure MicrosoftAppId.';
    throw new ServerError('unsignedNotLoopback', sentence);
  }
  if (identity.kind === 'bot') checkIdentity(identity);
}

function checkIdentity({ appId, tenantId, appType, password }: RegisteredBot): void {
  // The SDK reads a blank app ID as "ask nobody for a token".
  if (appId.trim() === '' || tenantId.trim() === '') {
    const sentence = 'The bot identity is incomplete: set both MicrosoftAppId and MicrosoftAppTenantId.';
    throw new ServerError('identityIncomplete', sentence);
  }
  if (appType === 'SingleTenant' && !password?.trim()) {
    const sentence =
      'The bot identity is incomplete: set MicrosoftAppPassword, or MicrosoftAppType to UserAssignedMSI.';
    throw new ServerError('identityIncomplete', sentence);
  }
}

function createHttpServer(): restify.Server {
  const server = restify.createServer({ name: 'Filing Desk' });
  limitHttp(server.server as HttpServer);
  server.get('/healthz', async (_request, response) => answerJson(response, 200, { status: 'alive' }));
  // restify repeats Node's errors, and an unheard one would end the process; `listen` has heard it already.
  server.on('error', () => undefined);
  // Unknown paths and methods: the status says it all. Going on would make restify send the error's text too.
  server.on('restifyError', (_request, response: restify.Response, error: unknown) => {
    const known = typeof error === 'object' && error !== null && 'statusCode' in error;
    answerEmpty(response, known && typeof error.statusCode === 'number' ? error.statusCode : 500);
  });
  return server;
}

function closed(http: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve());
    http.closeAllConnections();
  });
}
