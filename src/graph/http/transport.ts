import { Agent, errors, request } from 'undici';
import type { Clock } from '../../ports';
import type { Priority } from './call-budget';
import { GraphError } from './graph-error';
import type { GraphLimits } from './limits';
import type { Operation } from './operations';

export interface WireRequest {
  readonly operation: Operation;
  readonly url: URL;
  readonly token: string;
  /** Makes it a POST; all of ours only read. */
  readonly body: object | undefined;
  readonly priority: Priority;
}

export interface WireAnswer {
  readonly status: number;
  readonly retryAfterMs: number | undefined;
  readonly text: string;
}

/** One exchange over HTTP with a hard limit on time and size. Redirects are answers like others, never followed. */
export class Transport {
  readonly #agent: Agent;

  constructor(
    limits: GraphLimits,
    private readonly clock: Clock,
    /** Is told the `Date` of every answer. */
    private readonly noteDate: (header: string | undefined) => void = () => undefined,
  ) {
    this.#agent = new Agent({
      connect: { timeout: limits.attemptMs },
      headersTimeout: limits.attemptMs,
      bodyTimeout: limits.attemptMs,
      maxResponseSize: limits.bodyBytes,
      keepAliveTimeout: 30_000,
    });
  }

  /** Throws `GraphError` with `unreachable` or `malformed`; any status is an answer. */
  async send(wire: WireRequest, limitMs: number): Promise<WireAnswer> {
    const giveUp = new AbortController();
    const { promise: tooLate, reject } = promiseToReject();
    // undici hears of an abort only once it is connected, hence the race.
    const timer = setTimeout(() => {
      const timeout = new GraphError('unreachable', wire.operation, { note: 'time limit' });
      reject(timeout);
      giveUp.abort(timeout);
    }, limitMs);
    try {
      return await Promise.race([this.#exchange(wire, giveUp.signal), tooLate]);
    } catch (error) {
      throw error instanceof GraphError ? error : wireFault(wire.operation, error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Cuts what is under way. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #exchange({ url, token, body, priority }: WireRequest, signal: AbortSignal): Promise<WireAnswer> {
    const headers = {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      'x-ms-throttle-priority': priority,
    };
    const answer = await request(url, {
      dispatcher: this.#agent,
      signal,
      method: body ? 'POST' : 'GET',
      headers: body ? { ...headers, 'content-type': 'application/json' } : headers,
      body: body ? JSON.stringify(body) : null,
    });
    this.noteDate(single(answer.headers.date));
    return {
      status: answer.statusCode,
      retryAfterMs: this.#retryAfter(single(answer.headers['retry-after'])),
      text: await answer.body.text(),
    };
  }

  /** Seconds, or a date (RFC 9110 section 10.2.3). */
  #retryAfter(value: string | undefined): number | undefined {
    if (value === undefined) return undefined;
    if (/^\d+(\.\d+)?$/.test(value.trim())) return Number(value) * 1000;
    const at = Date.parse(value);
    return Number.isNaN(at) ? undefined : Math.max(0, at - this.clock.now().getTime());
  }
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

function wireFault(operation: Operation, cause: unknown): GraphError {
  const tooLarge = cause instanceof errors.ResponseExceededMaxSizeError;
  return new GraphError(tooLarge ? 'malformed' : 'unreachable', operation, { cause });
}

function promiseToReject(): { promise: Promise<never>; reject: (error: GraphError) => void } {
  let reject: (error: GraphError) => void = () => undefined;
  const promise = new Promise<never>((_resolve, rejectIt) => (reject = rejectIt));
  // It may lose the race, and then nobody else listens to it.
  promise.catch(() => undefined);
  return { promise, reject };
}
