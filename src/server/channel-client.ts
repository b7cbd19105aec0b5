import { AsyncLocalStorage } from 'node:async_hooks';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { jsonOf } from '../ports/json-of';
import type { CallProgress, CallWatch } from '../ports/telemetry';
import type { ChannelTokens } from './bot-identity';
import { ChannelError } from './channel-error';
import { channelEndpoint } from './channel-endpoint';
import { type Attempt, attemptOf, isDelivered } from './channel-attempt';
import { reasonIn } from './channel-reason';
import type { Wire } from './channel-wire';
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

export interface ChannelClientOptions {
  readonly mayCall: MayCall;
  /** Without them nothing is signed. */
  readonly tokens?: ChannelTokens | undefined;
  readonly limits?: SendLimits | undefined;
  readonly wire: Wire;
  readonly watch?: CallWatch | undefined;
}

/** One call to the Bot Connector. */
export interface ChannelCall {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

type Answered = Extract<Attempt, { kind: 'answered' }>;

const JSON_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  accept: 'application/json',
  'user-agent': 'Microsoft-BotFramework/3.1 Filing-Desk',
};

/**
 * Every call to the Bot Connector ends here, the SDK's and our own. The bot's token is added at the last moment, to
 * allowed hosts only. The SDK would wait for an answer for ever, and send a message up to four times that may have
 * arrived.
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

  /**
   * Tells an activity without the SDK's client; answers what came back, if it was JSON. Rejects with
   * {@link ChannelError}.
   */
  async tell(method: 'POST' | 'PUT', url: string, activity: object): Promise<unknown> {
    const call = { method, url, headers: JSON_HEADERS, body: JSON.stringify(activity) };
    const { status: statusCode, text } = await this.answerTo(call);
    // Pages of gateways and empty answers are taken for nothing.
    const answer = jsonOf(text);
    if (statusCode < 300) return answer;
    const cause = reasonIn(answer);
    throw new ChannelError('turnedDown', 'refused', { statusCode, cause });
  }

  /** For the SDK: answers whatever it may want to know of. Rejects with {@link ChannelError}. */
  async sendRequest(request: HttpRequest): Promise<HttpResponse> {
    const { method, url } = request;
    const body = request.body === undefined ? null : String(request.body);
    const answer = await this.answerTo({ method, url, headers: sentHeaders(request), body });
    // The SDK's class for headers is not for others to make: an emptied copy does.
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    answer.headers.forEach((value, name) => headers.set(name, value));
    return { request, status: answer.status, headers, bodyAsText: answer.text };
  }

  private async answerTo(call: ChannelCall): Promise<Answered> {
    const { watch } = this.options;
    if (!watch) return this.attempts(call);
    const about = { method: call.method, endpoint: channelEndpoint(call.url), isForAll: false };
    return watch.call(about, (progress) => this.attempts(call, progress));
  }

  /** Rejects with {@link ChannelError} when nothing was decided, and repeating is of no use. */
  private async attempts(call: ChannelCall, progress?: CallProgress): Promise<Answered> {
    if (!this.options.mayCall(call.url)) throw new ChannelError('hostNotAllowed', 'refused');
    // As it was read for the check: another parser might make something else of the same text.
    const url = new URL(call.url).href;
    const deadline = this.deadline.getStore() ?? Date.now() + this.limits.turn;
    const next = new NextTry(this.limits.pause, {
      canRenew: this.options.tokens?.renew !== undefined,
      isRepeatable: call.method !== 'POST',
    });
    for (;;) {
      const attempt = await this.attempt(
        { ...call, url },
        Math.min(deadline - Date.now(), this.limits.attempt),
      );
      if (progress) {
        progress.attempts += 1;
        progress.status = attempt.kind === 'answered' ? attempt.status : undefined;
      }
      const wait = next.waitAfter(attempt);
      if (wait === undefined || Date.now() + wait >= deadline) {
        const arrival = next.mayHaveArrived ? 'perhaps' : 'never';
        if (attempt.kind !== 'answered')
          throw new ChannelError(attempt.code, arrival, { cause: attempt.cause });
        // An answer that says "not now" would make the SDK start all over.
        if (!isDelivered(attempt)) throw new ChannelError('refused', arrival, { statusCode: attempt.status });
        return attempt;
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  private async attempt({ url, method, headers, body }: ChannelCall, limit: number): Promise<Attempt> {
    if (limit <= 0) return { kind: 'notSent', code: 'timeLimit', cause: undefined };
    const { tokens, wire } = this.options;
    return attemptOf(limit, tokens, (signal, token) => {
      const signed = token === undefined ? headers : { ...headers, authorization: `Bearer ${token}` };
      return wire(url, { method, headers: signed, body, signal, redirect: 'manual' });
    });
  }
}

const NOT_SENT = ['authorization', 'content-length', 'accept-encoding', 'host'];

/** Lengths and encodings are the sending library's business. */
function sentHeaders(request: HttpRequest): Record<string, string> {
  const all = Object.entries(request.headers.toJson({ preserveCase: false }));
  return Object.fromEntries(all.filter(([name]) => !NOT_SENT.includes(name.toLowerCase())));
}
