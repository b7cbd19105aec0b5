import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { jsonOf } from '../ports/json-of';
import { TimeLimits } from '../ports/time-limits';
import type { CallProgress, CallWatch } from '../ports/telemetry';
import type { ChannelTokens } from './bot-identity';
import { ChannelAddresses } from './channel-addresses';
import { ChannelError } from './channel-error';
import { ACTIVITIES, channelEndpoint, ONE_ACTIVITY } from './channel-endpoint';
import {
  type Answered,
  type Attempt,
  attemptOf,
  type AttemptParts,
  isDelivered,
  Signing,
} from './channel-attempt';
import { reasonIn } from './channel-reason';
import type { Wire, WireCall } from './channel-wire';
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

/** A message that is new, or one that takes another's place. */
export interface Telling {
  readonly method: 'POST' | 'PUT';
  readonly serviceUrl: string;
  readonly conversationId: string;
  /** The activity that is answered or changed. */
  readonly of: string | undefined;
  /** The activity as JSON, in UTF-8. */
  readonly body: Uint8Array;
  /** When the turn's time is over; a call outside of any turn has a time of its own. */
  readonly deadline: number | undefined;
}

/** A call that is to be answered before the deadline. */
interface Course {
  readonly call: WireCall;
  readonly deadline: number;
  readonly progress?: CallProgress | undefined;
}

/** The same, unless it goes where the bot may not call. */
type Wanted = Omit<Course, 'call'> & { readonly call: WireCall | undefined };

const JSON_HEADERS: readonly string[] = [
  'content-type',
  'application/json; charset=utf-8',
  'accept',
  'application/json',
  'user-agent',
  'Microsoft-BotFramework/3.1 Filing-Desk',
];

/**
 * Every call to the Bot Connector ends here, the SDK's and our own. The bot's token is added at the last moment, to
 * allowed hosts only. The SDK would wait for an answer for ever, and send a message up to four times that may have
 * arrived.
 */
export class ChannelClient implements HttpClient {
  private readonly limits: SendLimits;
  private readonly addresses: ChannelAddresses;
  private readonly parts: AttemptParts;

  constructor(private readonly options: ChannelClientOptions) {
    const { mayCall, tokens, wire } = options;
    this.limits = options.limits ?? SEND_LIMITS;
    this.addresses = new ChannelAddresses(mayCall);
    this.parts = { tokens, wire, limits: new TimeLimits(), signing: new Signing() };
  }

  /** When a turn's time is over that begins now, in milliseconds since 1970: all its calls have it together. */
  newDeadline(): number {
    return Date.now() + this.limits.turn;
  }

  /**
   * Tells an activity without the SDK's client; answers the ID that it was given. Rejects with {@link ChannelError}.
   */
  tell({ method, serviceUrl, conversationId, of, body, deadline }: Telling): Promise<string | undefined> {
    const address = this.addresses.ofActivities(serviceUrl, conversationId, of);
    const call = address && {
      origin: address.origin,
      path: address.path,
      method,
      headers: JSON_HEADERS,
      body,
    };
    const endpoint = of ? ONE_ACTIVITY : ACTIVITIES;
    return this.watched(method, endpoint, { call, deadline: deadline ?? this.newDeadline() }).then(idIn);
  }

  /** For the SDK: answers whatever it may want to know of. Rejects with {@link ChannelError}. */
  async sendRequest(request: HttpRequest): Promise<HttpResponse> {
    const { method, url } = request;
    const body = request.body === undefined ? null : String(request.body);
    const address = this.addresses.of(url);
    const call = address && { ...address, method, headers: sentHeaders(request), body };
    // What is left of the turn's time, where the call belongs to one.
    const deadline = request.timeout ? Date.now() + request.timeout : this.newDeadline();
    const answer = await this.watched(method, channelEndpoint(url), { call, deadline });
    // The SDK's class for headers is not for others to make: an emptied copy does.
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    answer.headers.forEach((value, name) => headers.set(name, value));
    return { request, status: answer.status, headers, bodyAsText: answer.text };
  }

  private watched(method: string, endpoint: string, wanted: Wanted): Promise<Answered> {
    const { watch } = this.options;
    if (!watch) return this.answerTo(wanted);
    const about = { method, endpoint, isForAll: false };
    return watch.call(about, (progress) => this.answerTo({ ...wanted, progress }));
  }

  /** Rejects with {@link ChannelError} when nothing was decided, and repeating is of no use. */
  private answerTo({ call, deadline, progress }: Wanted): Promise<Answered> {
    if (!call) return Promise.reject(new ChannelError('hostNotAllowed', 'refused'));
    const course = { call, deadline, progress };
    return this.attempt(course).then((first) =>
      first.kind === 'answered' && isDelivered(first) ? first : this.goOn(course, first),
    );
  }

  /** After a first attempt that did not settle it. */
  private async goOn(course: Course, first: Attempt): Promise<Answered> {
    const next = new NextTry(this.limits.pause, {
      renew: this.options.tokens?.renew && ((token) => this.options.tokens?.renew?.(token)),
      isRepeatable: course.call.method !== 'POST',
    });
    let attempt = first;
    for (;;) {
      const wait = next.waitAfter(attempt);
      if (wait === undefined || Date.now() + wait >= course.deadline) return settled(attempt, next);
      await new Promise((resolve) => setTimeout(resolve, wait));
      attempt = await this.attempt(course);
    }
  }

  private attempt(course: Course): Promise<Attempt> {
    const limit = Math.min(course.deadline - Date.now(), this.limits.attempt);
    const attempt: Promise<Attempt> =
      limit > 0
        ? attemptOf(this.parts, course.call, limit)
        : Promise.resolve({ kind: 'notSent', code: 'timeLimit', cause: undefined });
    return course.progress ? counted(attempt, course.progress) : attempt;
  }
}

async function counted(made: Promise<Attempt>, progress: CallProgress): Promise<Attempt> {
  const attempt = await made;
  progress.attempts += 1;
  progress.status = attempt.kind === 'answered' ? attempt.status : undefined;
  return attempt;
}

/** The answer that is left when there is no next attempt; throws where nothing was decided. */
function settled(attempt: Attempt, { mayHaveArrived }: NextTry): Answered {
  const arrival = mayHaveArrived ? 'perhaps' : 'never';
  if (attempt.kind !== 'answered') throw new ChannelError(attempt.code, arrival, { cause: attempt.cause });
  // An answer that says "not now" would make the SDK start all over.
  if (!isDelivered(attempt)) throw new ChannelError('refused', arrival, { statusCode: attempt.status });
  return attempt;
}

/** The ID in an answer. Pages of gateways and empty answers are taken for nothing. */
function idIn({ status: statusCode, text }: Answered): string | undefined {
  const answer = jsonOf(text);
  if (statusCode >= 300) {
    throw new ChannelError('turnedDown', 'refused', { statusCode, cause: reasonIn(answer) });
  }
  const { id } = Object(answer) as { readonly id?: unknown };
  return typeof id === 'string' && id !== '' ? id : undefined;
}

const NOT_SENT = ['authorization', 'content-length', 'accept-encoding', 'host'];

/** Lengths and encodings are the sending library's business. */
function sentHeaders(request: HttpRequest): readonly string[] {
  const all = Object.entries(request.headers.toJson({ preserveCase: false }));
  return all.filter(([name]) => !NOT_SENT.includes(name.toLowerCase())).flat();
}
