import { circuitBreaker, type CircuitBreakerPolicy, ConsecutiveBreaker, handleWhen } from 'cockatiel';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '../store-error';
import { fromAzureError, isOutage } from './azure-errors';

/** All in milliseconds. */
const LIMITS = { callMs: 2_000, pauseMs: 100, breakMs: 2_500, breakAfter: 2 };

/** One try of a call; the signal ends it when time is up. Whatever it does may be done twice. */
export type Attempt<T> = (signal: AbortSignal) => Promise<T>;

/**
 * What all calls to one storage account share: 2 s each, one more try where the service itself failed, and a breaker
 * that spares everybody the wait while it is down. Half open after 2.5 s, so that it is found again within 5 s.
 */
export class StoreLane {
  readonly #breaker: CircuitBreakerPolicy = circuitBreaker(handleWhen(isOutage), {
    halfOpenAfter: LIMITS.breakMs,
    breaker: new ConsecutiveBreaker(LIMITS.breakAfter),
  });
  readonly #closing = new AbortController();

  /** Throws `StoreError` and nothing else; `place` is the container or table. */
  async run<T>(place: string, attempt: Attempt<T>): Promise<T> {
    if (this.#closing.signal.aborted) throw new StoreError('closed', place);
    const timeUp = AbortSignal.timeout(LIMITS.callMs);
    const signal = AbortSignal.any([timeUp, this.#closing.signal]);
    try {
      return await this.#breaker.execute(() => this.#twice(attempt, signal));
    } catch (error) {
      throw fromAzureError(error, place);
    }
  }

  /** Ends what is under way. */
  close(): void {
    this.#closing.abort();
  }

  async #twice<T>(attempt: Attempt<T>, signal: AbortSignal): Promise<T> {
    try {
      return await inTime(attempt(signal), signal);
    } catch (error) {
      if (signal.aborted || !(error instanceof Error) || !isOutage(error)) throw error;
      await pause(LIMITS.pauseMs);
      return inTime(attempt(signal), signal);
    }
  }
}

/** The library passes our signal on, but not to everything that it waits for, such as a credential. */
async function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let onAbort: (() => void) | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    if (onAbort) signal.removeEventListener('abort', onAbort);
  }
}
