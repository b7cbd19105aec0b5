import { type Dispatcher, errors, Pool } from 'undici';
import type { Clock } from '../../ports';
import { AnswerReading } from './answer-reading';
import { GraphError } from './graph-error';
import type { GraphLimits } from './limits';
import type { Operation } from './operations';
import type { Priority } from './owner';
import { TimeLimits } from '../../ports/time-limits';

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
  /** Tokens are long and last: joined once, the headers need not be made for every call. */
  #headers = headersWith('');

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
    return new Promise((resolve, reject) => {
      const reading = new AnswerReading(request.operation, performance.now() + limitMs, {
        done: (read) => {
          this.#timeLimits.end(read);
          resolve(this.#answerOf(read));
        },
        failed: (read, cause) => {
          this.#timeLimits.end(read);
          reject(cause instanceof GraphError ? cause : wireFault(read.operation, cause));
        },
      });
      this.#timeLimits.begin(reading);
      this.#pool.dispatch(this.#dispatched(request), reading);
    });
  }

  /** Cuts what is under way. */
  async close(): Promise<void> {
    await this.#pool.destroy();
    this.#timeLimits.close();
  }

  #dispatched({ target, token, body, priority }: WireRequest): Dispatcher.DispatchOptions {
    if (this.#headers.token !== token) this.#headers = headersWith(token);
    const headers = this.#headers[priority];
    const { origin } = this;
    if (!body) return { origin, path: target, method: 'GET', headers, body: null };
    const withType = [...headers, 'content-type', 'application/json'];
    return { origin, path: target, method: 'POST', headers: withType, body: JSON.stringify(body) };
  }

  #answerOf(read: AnswerReading): WireAnswer {
    this.noteDate(read.header('date'));
    return {
      status: read.status,
      retryAfterMs: this.#retryAfter(read.header('retry-after')),
      text: read.text(),
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

function wireFault(operation: Operation, cause: unknown): GraphError {
  const tooLarge = cause instanceof errors.ResponseExceededMaxSizeError;
  return new GraphError(tooLarge ? 'malformed' : 'unreachable', operation, { cause });
}

/** undici takes headers in pairs as they are, and an object apart. */
function headersWith(token: string): { readonly token: string } & Record<Priority, string[]> {
  const shared = ['authorization', `Bearer ${token}`, 'accept', 'application/json', 'x-ms-throttle-priority'];
  return { token, high: [...shared, 'high'], low: [...shared, 'low'] };
}
