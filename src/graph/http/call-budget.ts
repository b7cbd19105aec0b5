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
    const key = deadline.owner.personId ?? deadline.owner;
    const share = this.#shareOf(key);
    share.calls += 1;
    try {
      // Nearly always there is room: then nothing is awaited, and no timer is made.
      const waiting = takeAtOnce(share.places)
        ? undefined
        : await placeIn(share.places, operation, halfOf(deadline));
      try {
        if (!takeAtOnce(this.#all)) await placeIn(this.#all, operation, waiting ?? halfOf(deadline));
        try {
          return await call();
        } finally {
          this.#all.release();
        }
      } finally {
        share.places.release();
      }
    } finally {
      share.calls -= 1;
      if (share.calls === 0) this.#shares.delete(key);
    }
  }

  #shareOf(key: unknown): Share {
    const known = this.#shares.get(key);
    if (known) return known;
    const share = { places: new Semaphore(this.limits.callsEach), calls: 0 };
    this.#shares.set(key, share);
    return share;
  }
}

/** Both waits are over by then, whichever there are. */
function halfOf(deadline: Deadline): Deadline {
  return new Deadline(deadline.remainingMs() / 2);
}

/** Takes a free place without a promise. Nobody waits while one is free. */
function takeAtOnce(places: SemaphoreInterface): boolean {
  if (places.isLocked()) return false;
  places.setValue(places.getValue() - 1);
  return true;
}

/** Answers the time that is left for another wait. */
async function placeIn(
  places: SemaphoreInterface,
  operation: Operation,
  waiting: Deadline,
): Promise<Deadline> {
  await withTimeout(places, waiting.remainingMs(), new GraphError('crowded', operation)).acquire();
  return waiting;
}
