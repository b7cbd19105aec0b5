import { type Dispatcher, errors, Pool } from 'undici';
import type { Clock } from '../../ports';
import { AnswerReading, type WireHeaders } from './answer-reading';
import { GraphError } from './graph-error';
import type { GraphLimits } from './limits';
import type { Operation } from './operations';
import type { Priority } from './owner';
import { TimeLimits } from './time-limits';

export interface WireRequest {
  readonly operation: Operation;
  /** Path and query, encoded. */
  readonly target: string;
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
  readonly #pool: Pool;
  readonly #timeLimits = new TimeLimits();
  /** Tokens are long and last: joined once, the header need not be copied for every call. */
  #bearer = { token: '', header: '' };

  constructor(
    private readonly origin: string,
    limits: GraphLimits,
    private readonly clock: Clock,
    /** Is told the `Date` of every answer. */
    private readonly noteDate: (header: string | undefined) => void = () => undefined,
  ) {
    this.#pool = new Pool(origin, {
      connect: { timeout: limits.attemptMs },
      // The time limit of the whole is ours.
      headersTimeout: 0,
      bodyTimeout: 0,
      maxResponseSize: limits.bodyBytes,
      keepAliveTimeout: 30_000,
    });
  }

  /** Throws `GraphError` with `unreachable` or `malformed`; any status is an answer. */
  send(request: WireRequest, limitMs: number): Promise<WireAnswer> {
    const { operation } = request;
    return new Promise((resolve, reject) => {
      const reading = new AnswerReading(
        operation,
        performance.now() + limitMs,
        (status, headers, text) => {
          this.#timeLimits.end(reading);
          resolve(this.#answerOf(status, headers, text));
        },
        (cause) => {
          this.#timeLimits.end(reading);
          reject(cause instanceof GraphError ? cause : wireFault(operation, cause));
        },
      );
      this.#timeLimits.begin(reading);
      this.#pool.dispatch(dispatched(this.origin, request, this.#authorization(request)), reading);
    });
  }

  /** Cuts what is under way. */
  async close(): Promise<void> {
    await this.#pool.destroy();
    this.#timeLimits.close();
  }

  #authorization({ token }: WireRequest): string {
    if (this.#bearer.token !== token) this.#bearer = { token, header: `Bearer ${token}` };
    return this.#bearer.header;
  }

  #answerOf(status: number, headers: WireHeaders, text: string): WireAnswer {
    this.noteDate(single(headers['date']));
    return { status, retryAfterMs: this.#retryAfter(single(headers['retry-after'])), text };
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

/** undici takes headers in pairs as they are, and an object apart. */
function dispatched(
  origin: string,
  { target, body, priority }: WireRequest,
  authorization: string,
): Dispatcher.DispatchOptions {
  const headers = [
    'authorization',
    authorization,
    'accept',
    'application/json',
    'x-ms-throttle-priority',
    priority,
  ];
  if (!body) return { origin, path: target, method: 'GET', headers, body: null };
  headers.push('content-type', 'application/json');
  return { origin, path: target, method: 'POST', headers, body: JSON.stringify(body) };
}
