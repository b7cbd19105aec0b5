import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { ConversationReference, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import restify from 'restify';
import type { ServerWatch } from '../ports/telemetry';
import { answerEmpty } from './answer';
import { isLoopbackHost } from '../config';
import { DeskAuthentication } from './authentication';
import { PUBLIC_CHANNEL, type BotIdentity, type ChannelTrust } from './bot-identity';
import { ChannelClient, type SendLimits } from './channel-client';
import { ChannelKeys } from './channel-keys';
import { KeptConnections } from './channel-wire';
import { DeskAdapter, type TurnErrorHandler } from './desk-adapter';
import { type Door, signedDoor, unsignedDoor } from './door';
import { type Fetch, overFetch } from './fetch-wire';
import { mountHealth } from './health-routes';
import { HTTP_LIMITS, type HttpLimits, limitHttp } from './http-limits';
import { listen, urlOf } from './listen';
import type { ReadinessCheck } from './kept-look';
import { keysCheck } from './keys-check';
import type { LocalChatOptions } from './local/local-chat-options';
import { mountLocalChat } from './local/mount-local-chat';
import { messagesRoute, type TurnRunner } from './messages-route';
import { Readiness } from './readiness';
import { RefusalLog } from './refusal-log';
import { ServerError } from './server-error';
import { allowedServiceUrls, type MayCall } from './service-url';
import { TokenCheck } from './token-check';
import { TurnCounter } from './turn-counter';

declare module 'restify' {
  interface Server {
    /** Sees every request before anything is made of it; false takes it over (restify 12, `server.js`). */
    first(handler: (request: IncomingMessage, response: ServerResponse) => boolean): void;
  }
}

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
  /** What `/readyz` goes by, besides what the server knows itself. */
  readonly readiness?: readonly ReadinessCheck[];
  /** Serves the chat page; refused with an identity and outside loopback. */
  readonly localChat?: LocalChatOptions;
  readonly httpLimits?: HttpLimits;
  readonly sendLimits?: SendLimits;
  /** What calls to the Bot Connector go through, such as `fetch`; connections of our own when left out. */
  readonly fetch?: Fetch;
  /**
   * Milliseconds for which a closing server says that it isn't ready, even when no turn runs. 0 when left out: it
   * takes no messages meanwhile, so waiting helps nobody but a load balancer that only learns of it from `/readyz`.
   * Those that stop sending before they end a process (App Service, Kubernetes with `preStop`) need none.
   */
  readonly drainGrace?: number;
  readonly watch?: ServerWatch | undefined;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Opens a way to speak in a conversation outside of any turn, with the time budget of one. */
  reconnect(
    reference: Partial<ConversationReference>,
    speak: (context: TurnContext) => Promise<void>,
  ): Promise<void>;
  /** From now on refuses new turns and says so at `/readyz`; resolves when the running ones have ended, in 10 s. */
  drain(): Promise<void>;
  /** Drains, then frees the port. */
  close(): Promise<void>;
}

const LONGEST_GOODBYE_MS = 10_000;
const LAST_WORDS_MS = 500;
const SWEEP_MS = 10;

/** Starts the HTTP server. Rejects with a {@link ServerError} when it cannot run like this. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  checkOptions(options);
  const trust = options.trust ?? PUBLIC_CHANNEL;
  const { identity, bot, log, watch } = options;
  const appId = identity.kind === 'bot' ? identity.appId : '';
  const mayCall = allowedServiceUrls(identity, trust);
  const tokens = identity.kind === 'bot' ? identity.tokens : undefined;
  const connections = new KeptConnections();
  const wire = options.fetch ? overFetch(options.fetch) : connections.wire;
  const channel = new ChannelClient({
    mayCall,
    tokens,
    limits: options.sendLimits,
    wire,
    watch: watch?.calls,
  });
  const own = { appId, audience: trust.oauthScope };
  const adapter = new DeskAdapter(new DeskAuthentication(channel), channel, own);
  adapter.reportTurnErrors(log, options.onTurnError);
  const turns = new TurnCounter();
  const refusals = new RefusalLog(log);
  const server = createHttpServer(options.httpLimits ?? HTTP_LIMITS);
  const keys =
    identity.kind === 'bot' ? new ChannelKeys({ metadataUrl: trust.openIdMetadataUrl, log }) : undefined;
  const checks = [...(options.readiness ?? []), keysCheck(keys)];
  mountHealth(server, new Readiness(checks, turns, log));
  const door = createDoor(identity, trust, mayCall, keys);
  mountMessages(server, messagesRoute({ adapter, door, bot, turns, refusals, log, watch }));
  const chat = options.localChat ? mountLocalChat(server, options.localChat, log) : undefined;

  let drained: Promise<void> | undefined;
  const drain = (): Promise<void> => (drained ??= turns.drain(LONGEST_GOODBYE_MS));
  const http = server.server as HttpServer;
  const port = await listen(http, options.host, options.port);
  const url = urlOf(options.host, port);
  chat?.start(url);
  // Now, so that the first person doesn't wait for it.
  void keys?.state();
  return {
    url,
    port,
    reconnect: (reference, speak) => turns.during(adapter.speak(appId, reference, speak)),
    drain,
    close: async () => {
      await Promise.all([drain(), wait(options.drainGrace ?? 0)]);
      refusals.tell();
      chat?.stop();
      await closed(http);
      await connections.close();
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
  // The SDK reads a blank app ID as "ask nobody for a token".
  if (identity.kind === 'bot' && identity.appId.trim() === '') {
    throw new ServerError('identityIncomplete', 'The bot identity is incomplete: set MicrosoftAppId.');
  }
}

function createDoor(
  identity: BotIdentity,
  trust: ChannelTrust,
  mayCall: MayCall,
  keys: ChannelKeys | undefined,
): Door {
  if (identity.kind === 'none' || !keys) return unsignedDoor(mayCall);
  return signedDoor(new TokenCheck(identity, trust, keys), mayCall);
}

/** Turns need nothing of restify, whose chain of handlers takes longer than the door: it is passed by. */
function mountMessages(server: restify.Server, route: ReturnType<typeof messagesRoute>): void {
  const path = '/api/messages';
  server.first((request: IncomingMessage, response: ServerResponse) => {
    if (request.url !== path || request.method !== 'POST') return true;
    route(request, response).catch(() => answerEmpty(response, 500));
    return false;
  });
  // The same address written in another way; and it tells the other methods that this is the one.
  server.post(path, route);
}

function createHttpServer(limits: HttpLimits): restify.Server {
  const server = restify.createServer({ name: 'Filing Desk' });
  limitHttp(server.server, limits);
  // restify repeats Node's errors, and an unheard one would end the process; `listen` has heard it already.
  server.on('error', () => undefined);
  // Unknown paths and methods: the status says it all. Going on would make restify send the error's text too.
  server.on('restifyError', (_request, response: restify.Response, error: unknown) => {
    const known = typeof error === 'object' && error !== null && 'statusCode' in error;
    answerEmpty(response, known && typeof error.statusCode === 'number' ? error.statusCode : 500);
  });
  return server;
}

/** The last answers are on their way: whoever reads them gets a moment, a connection without a request doesn't. */
async function closed(http: HttpServer): Promise<void> {
  const sweep = setInterval(() => http.closeIdleConnections(), SWEEP_MS);
  const end = setTimeout(() => http.closeAllConnections(), LAST_WORDS_MS);
  await new Promise<void>((resolve) => http.close(() => resolve()));
  clearInterval(sweep);
  clearTimeout(end);
}
