import { Agent, errors } from 'undici';
import type { Clock } from '../../ports';
import { AnswerReading } from './answer-reading';
import type { Priority } from './owner';
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
  send({ operation, ...wire }: WireRequest, limitMs: number): Promise<WireAnswer> {
    return new Promise((resolve, reject) => {
      const fail = (cause: unknown): void =>
        reject(cause instanceof GraphError ? cause : wireFault(operation, cause));
      const reading = new AnswerReading(
        (status, headers, text) => {
          clearTimeout(timer);
          this.noteDate(single(headers['date']));
          resolve({ status, retryAfterMs: this.#retryAfter(single(headers['retry-after'])), text });
        },
        (cause) => {
          clearTimeout(timer);
          fail(cause);
        },
      );
      // A connection that is still being made hears of nothing, hence the refusal here.
      const timer = setTimeout(() => {
        const timeout = new GraphError('unreachable', operation, { note: 'time limit' });
        fail(timeout);
        reading.giveUp(timeout);
      }, limitMs);
      this.#agent.dispatch(dispatched(wire), reading);
    });
  }

  /** Cuts what is under way. */
  async close(): Promise<void> {
    await this.#agent.destroy();
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

function dispatched({ url, token, body, priority }: Omit<WireRequest, 'operation'>): Agent.DispatchOptions {
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/json',
    'x-ms-throttle-priority': priority,
  };
  return {
    origin: url.origin,
    path: url.pathname + url.search,
    method: body ? 'POST' : 'GET',
    headers: body ? { ...headers, 'content-type': 'application/json' } : headers,
    body: body ? JSON.stringify(body) : null,
  };
}
