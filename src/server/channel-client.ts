import { AsyncLocalStorage } from 'node:async_hooks';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { ChannelTokens } from './bot-identity';
import { type Arrival, ChannelError } from './channel-error';
import { type Attempt, attemptOf, isDelivered } from './channel-attempt';
import { NextTry } from './next-try';
import type { MayCall } from './service-url';

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type HttpClient = NonNullable<ConnectorOptions['httpClient']>;
type HttpRequest = Parameters<HttpClient['sendRequest']>[0];
type HttpResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** In milliseconds. */
export interface SendLimits {
  readonly attempt: number;
  /** All calls of one turn together, waiting between attempts included. */
  readonly turn: number;
  /** First pause before a repetition; each is twice as long as the one before. */
  readonly pause: number;
}

/** Teams gives up on a turn after about 15 s. */
export const SEND_LIMITS: SendLimits = { attempt: 5_000, turn: 12_000, pause: 300 };

/** What carries a call: `fetch`, as far as it is used. */
export type Wire = (url: string, init: RequestInit) => Promise<Response>;

export interface ChannelClientOptions {
  readonly mayCall: MayCall;
  /** Without them nothing is signed. */
  readonly tokens?: ChannelTokens | undefined;
  readonly limits?: SendLimits | undefined;
  /** Node's own when left out. */
  readonly fetch?: Wire | undefined;
}

/**
 * Every call of the SDK to the Bot Connector ends here. The bot's token is added at the last moment, to allowed hosts
 * only. The SDK would wait for an answer for ever, and send a message up to four times that may have arrived.
 */
export class ChannelClient implements HttpClient {
  private readonly deadline = new AsyncLocalStorage<number>();
  private readonly limits: SendLimits;

  constructor(private readonly options: ChannelClientOptions) {
    this.limits = options.limits ?? SEND_LIMITS;
  }

  /** Runs a turn whose calls have one time budget together. A call outside of any turn has its own. */
  duringTurn<T>(turn: () => Promise<T>): Promise<T> {
    return this.deadline.run(Date.now() + this.limits.turn, turn);
  }

  /** Answers what the sender may want to know of; rejects with {@link ChannelError} when repeating is of no use. */
  async sendRequest(request: HttpRequest): Promise<HttpResponse> {
    if (!this.options.mayCall(request.url)) throw new ChannelError('hostNotAllowed', 'refused');
    const deadline = this.deadline.getStore() ?? Date.now() + this.limits.turn;
    const next = new NextTry(this.limits.pause, {
      canRenew: this.options.tokens?.renew !== undefined,
      isRepeatable: request.method !== 'POST',
    });
    for (;;) {
      const attempt = await this.attempt(request, Math.min(deadline - Date.now(), this.limits.attempt));
      const wait = next.waitAfter(attempt);
      if (wait === undefined || Date.now() + wait >= deadline) {
        return conclude(request, attempt, next.mayHaveArrived ? 'perhaps' : 'never');
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  private async attempt(request: HttpRequest, limit: number): Promise<Attempt> {
    if (limit <= 0) return { kind: 'notSent', code: 'timeLimit', cause: undefined };
    const { tokens, fetch: send = fetch } = this.options;
    const headers = sentHeaders(request);
    return attemptOf(limit, tokens, (signal, token) => {
      if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
      const body = request.body === undefined ? null : String(request.body);
      return send(request.url, { method: request.method, headers, body, signal, redirect: 'manual' });
    });
  }
}

/** Lengths and encodings are the sending library's business. */
function sentHeaders(request: HttpRequest): Headers {
  const headers = new Headers(request.headers.toJson());
  for (const name of ['authorization', 'content-length', 'accept-encoding', 'host']) headers.delete(name);
  return headers;
}

function conclude(request: HttpRequest, attempt: Attempt, arrival: Arrival): HttpResponse {
  if (attempt.kind !== 'answered') throw new ChannelError(attempt.code, arrival, { cause: attempt.cause });
  // An answer that says "not now" would make the SDK start all over.
  if (!isDelivered(attempt)) throw new ChannelError('refused', arrival, { statusCode: attempt.status });
  // The SDK's class for headers is not for others to make: an emptied copy does.
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  attempt.headers.forEach((value, name) => headers.set(name, value));
  return { request, status: attempt.status, headers, bodyAsText: attempt.text };
}
