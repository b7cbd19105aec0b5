import { GraphError } from './graph-error';
import { Deadline, type GraphLimits } from './limits';
import type { Operation } from './operations';
import { Places } from './places';

/**
 * How many calls may be under way at once: in all, and for one owner. Since nobody has more than their share in
 * the common queue, whoever asks little waits for a round of the others at most, never for one person's backlog.
 */
export class CallBudget {
  readonly #all: Places;
  /** Of those who have calls under way. */
  readonly #shares = new Map<unknown, Places>();

  constructor(private readonly limits: Pick<GraphLimits, 'calls' | 'callsEach'>) {
    this.#all = new Places(limits.calls);
  }

  /**
   * Waits for a free place, then throws a `GraphError` with `crowded`. Half of the time is kept for the call itself:
   * one that starts too late would time out and look like a failure of Graph's.
   */
  async run<T>(operation: Operation, deadline: Deadline, call: () => Promise<T>): Promise<T> {
    const { owner } = deadline;
    const key = owner.personId ?? owner;
    const share = this.#shares.get(key) ?? new Places(this.limits.callsEach);
    this.#shares.set(key, share);
    const waiting = new Deadline(deadline.remainingMs() / 2);
    // Nearly always there is room: then nothing is awaited, and no timer is made.
    if (!share.takeNow()) await takeIn(share, operation, waiting);
    try {
      if (!this.#all.takeNow()) await takeIn(this.#all, operation, waiting);
      try {
        return await call();
      } finally {
        this.#all.giveBack();
      }
    } finally {
      share.giveBack();
      if (share.areFree) this.#shares.delete(key);
    }
  }
}

async function takeIn(places: Places, operation: Operation, waiting: Deadline): Promise<void> {
  if (!(await places.take(waiting.remainingMs()))) throw new GraphError('crowded', operation);
}
