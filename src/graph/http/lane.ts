import {
  circuitBreaker,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  ExponentialBackoff,
  handleWhen,
  isBrokenCircuitError,
  retry,
  type IBackoff,
} from 'cockatiel';
import { GraphError } from './graph-error';
import type { Deadline, GraphLimits } from './limits';
import type { Operation } from './operations';

/** However long Graph asks us to wait, after this we look again. */
const LONGEST_PAUSE_MS = 300_000;

interface Errand {
  readonly operation: Operation;
  readonly retries?: number;
}

/**
 * What calls to one part of Graph share: a breaker that opens after several failures in a row, and the pause that
 * Graph asked for. A call that can't be answered within its deadline fails at once instead of waiting in vain.
 */
export class Lane {
  readonly #breaker: CircuitBreakerPolicy;
  #pausedUntil = 0;
  /** Whether the breaker counts failures since the last answer. */
  #hasFailed = false;

  constructor(private readonly limits: GraphLimits) {
    this.#breaker = circuitBreaker(handleWhen(isFailureOfService), {
      halfOpenAfter: limits.breakMs,
      breaker: new ConsecutiveBreaker(limits.breakAfter),
    });
  }

  /**
   * Runs `attempt` until it succeeds, fails for good, or time or retries are spent. Throws `GraphError`. Work that
   * gives way goes on as long as Graph only asks it to wait.
   */
  run<T>(errand: Errand, deadline: Deadline, attempt: () => Promise<T>): Promise<T> {
    return this.#once(errand.operation, deadline, attempt, 0).catch((error: unknown) =>
      this.#goOn(errand, deadline, attempt, error),
    );
  }

  async #goOn<T>(
    errand: Errand,
    deadline: Deadline,
    attempt: () => Promise<T>,
    failure: unknown,
  ): Promise<T> {
    try {
      if (!(failure instanceof Error) || !this.#isWorthRetrying(failure, deadline)) {
        throw asGraphError(failure, errand.operation);
      }
      return await this.#furtherAttempts(errand, deadline, attempt, failure);
    } catch (error) {
      const goesOn = deadline.givesWay() && isThrottled(error) && this.#isWorthRetrying(error, deadline);
      if (goesOn) return this.run(errand, deadline, attempt);
      throw error;
    }
  }

  /** Making a policy costs more than a call that needs none: its first attempt is the one that failed already. */
  async #furtherAttempts<T>(
    { operation, retries }: Errand,
    deadline: Deadline,
    attempt: () => Promise<T>,
    failure: Error,
  ): Promise<T> {
    const policy = retry(
      handleWhen((error) => this.#isWorthRetrying(error, deadline)),
      { maxAttempts: retries ?? this.limits.retries, backoff: this.#backoff() },
    );
    try {
      return await policy.execute(async (context) => {
        if (context.attempt === 0) throw failure;
        return this.#once(operation, deadline, attempt, context.attempt);
      });
    } catch (error) {
      throw asGraphError(error, operation);
    }
  }

  async #once<T>(
    operation: Operation,
    deadline: Deadline,
    attempt: () => Promise<T>,
    retriesBefore: number,
  ): Promise<T> {
    if (this.#pauseMs() > 0) await this.#passPause(operation, deadline);
    if (deadline.remainingMs() === 0) throw new GraphError('unreachable', operation, { note: 'time is up' });
    const isClosed = this.#breaker.state === CircuitState.Closed;
    try {
      if (!isClosed) return await this.#tryOut(attempt);
      const value = await attempt();
      if (this.#hasFailed) await this.#learn();
      return value;
    } catch (error) {
      if (isClosed) await this.#learn(error);
      this.#notePause(error, retriesBefore);
      throw error;
    }
  }

  /** The breaker decides whether there is a call at all, and lets a single one through. */
  async #tryOut<T>(attempt: () => Promise<T>): Promise<T> {
    const outcome = await this.#breaker.execute(() => attempt().then(asValue, asRefusal));
    if (outcome.kind === 'refusal') throw outcome.error;
    return outcome.value;
  }

  /**
   * Tells a closed breaker of a failure of the service, or that a row of them is over. A call that is made within the
   * breaker takes several times as long, and nearly all of them have nothing to tell it.
   */
  async #learn(error?: unknown): Promise<void> {
    // What was under way when it opened is no news.
    if (this.#breaker.state !== CircuitState.Closed) return;
    if (error instanceof Error && isFailureOfService(error)) {
      this.#hasFailed = true;
      await this.#breaker.execute(() => Promise.reject(error)).catch(() => undefined);
      return;
    }
    // To the breaker a refusal is an answer like any other: the service is up.
    const isAnswer = error === undefined || error instanceof GraphError;
    if (!this.#hasFailed || !isAnswer) return;
    this.#hasFailed = false;
    await this.#breaker.execute(() => undefined);
  }

  #notePause(error: unknown, retriesBefore: number): void {
    if (!(error instanceof GraphError)) return;
    const asked = error.details.retryAfterMs;
    if (error.code !== 'throttled' && asked === undefined) return;
    const pauseMs = Math.min(LONGEST_PAUSE_MS, asked ?? this.limits.backoffMs * 2 ** retriesBefore);
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + pauseMs);
  }

  /** More than once where another call is asked to wait longer meanwhile. */
  async #passPause(operation: Operation, deadline: Deadline): Promise<void> {
    for (let pauseMs = this.#pauseMs(); pauseMs > 0; pauseMs = this.#pauseMs()) {
      if (pauseMs >= deadline.longestPauseMs()) {
        throw new GraphError('throttled', operation, { retryAfterMs: pauseMs, note: 'shared pause' });
      }
      await deadline.waitOut(deadline.givesWay() ? pauseMs + this.limits.backoffMs : pauseMs);
    }
  }

  #pauseMs(): number {
    return this.#pausedUntil === 0 ? 0 : Math.max(0, this.#pausedUntil - performance.now());
  }

  #isWorthRetrying(error: Error, deadline: Deadline): boolean {
    if (!(error instanceof GraphError)) return false;
    if (error.code !== 'throttled' && !isFailureOfService(error)) return false;
    return deadline.longestPauseMs() > this.limits.backoffMs + this.#pauseMs();
  }

  /** Grows with jitter. A throttled call has its own pause, shared with the others, and needs no second one. */
  #backoff(): DelegateBackoff<{ result: unknown }, IBackoff<unknown>> {
    const { backoffMs, operationMs } = this.limits;
    const growing = new ExponentialBackoff({ initialDelay: backoffMs, maxDelay: operationMs / 4 });
    return new DelegateBackoff((_context, previous) => {
      const state = previous ? previous.next(undefined) : growing.next();
      return { delay: this.#pauseMs() > 0 ? 0 : state.duration, state };
    });
  }
}

function asGraphError(error: unknown, operation: Operation): unknown {
  return isBrokenCircuitError(error)
    ? new GraphError('unreachable', operation, { note: 'breaker open' })
    : error;
}

type Outcome<T> =
  { readonly kind: 'value'; readonly value: T } | { readonly kind: 'refusal'; readonly error: GraphError };

function asValue<T>(value: T): Outcome<T> {
  return { kind: 'value', value };
}

/** To the breaker a refusal is an answer like any other: the service is up. */
function asRefusal(error: unknown): Outcome<never> {
  if (error instanceof GraphError && !isFailureOfService(error)) return { kind: 'refusal', error };
  throw error;
}

function isThrottled(error: unknown): error is GraphError {
  return error instanceof GraphError && error.code === 'throttled';
}

function isFailureOfService(error: Error): boolean {
  return error instanceof GraphError && (error.code === 'unreachable' || error.code === 'serverError');
}
