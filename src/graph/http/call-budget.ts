import { Semaphore, type SemaphoreInterface, withTimeout } from 'async-mutex';
import { GraphError } from './graph-error';
import { Deadline, type GraphLimits } from './limits';
import type { Operation } from './operations';

/** Somebody's places; gone once they have no calls left. */
interface Share {
  readonly places: SemaphoreInterface;
  /** Under way, or waiting. */
  calls: number;
}

/**
 * How many calls may be under way at once: in all, and for one owner. Since nobody has more than their share in
 * the common queue, whoever asks little waits for a round of the others at most, never for one person's backlog.
 */
export class CallBudget {
  readonly #all: SemaphoreInterface;
  readonly #shares = new Map<unknown, Share>();

  constructor(private readonly limits: Pick<GraphLimits, 'calls' | 'callsEach'>) {
    this.#all = new Semaphore(limits.calls);
  }

  /**
   * Waits for a free place, then throws a `GraphError` with `crowded`. Half of the time is kept for the call itself:
   * one that starts too late would time out and look like a failure of Graph's.
   */
  async run<T>(operation: Operation, deadline: Deadline, call: () => Promise<T>): Promise<T> {
    const { owner } = deadline;
    const key = owner.personId ?? owner;
    const share = this.#shares.get(key) ?? { places: new Semaphore(this.limits.callsEach), calls: 0 };
    this.#shares.set(key, share);
    share.calls += 1;
    try {
      return await this.#within(share.places, operation, new Deadline(deadline.remainingMs() / 2), call);
    } finally {
      share.calls -= 1;
      if (share.calls === 0) this.#shares.delete(key);
    }
  }

  async #within<T>(
    share: SemaphoreInterface,
    operation: Operation,
    waiting: Deadline,
    call: () => Promise<T>,
  ): Promise<T> {
    // Nearly always there is room: then nothing is awaited, and no timer is made.
    if (!takeAtOnce(share)) await placeIn(share, operation, waiting);
    try {
      if (!takeAtOnce(this.#all)) await placeIn(this.#all, operation, waiting);
      try {
        return await call();
      } finally {
        this.#all.release();
      }
    } finally {
      share.release();
    }
  }
}

/** Takes a free place without a promise. Nobody waits while one is free. */
function takeAtOnce(places: SemaphoreInterface): boolean {
  if (places.isLocked()) return false;
  places.setValue(places.getValue() - 1);
  return true;
}

async function placeIn(places: SemaphoreInterface, operation: Operation, waiting: Deadline): Promise<void> {
  await withTimeout(places, waiting.remainingMs(), new GraphError('crowded', operation)).acquire();
}
