import { AsyncLocalStorage } from 'node:async_hooks';
import pLimit, { type LimitFunction } from 'p-limit';
import { GraphError } from './graph-error';
import type { Deadline, GraphLimits } from './limits';
import type { Operation } from './operations';

/** Somebody's place in the queue; gone once they have no calls left. */
interface Share {
  readonly limit: LimitFunction;
  calls: number;
}

/**
 * How many calls may be under way at once: in all, and for one person. Since nobody has more than their share in
 * the common queue, whoever asks little waits for a round of the others at most, never for one person's backlog.
 */
export class CallBudget {
  readonly #owner = new AsyncLocalStorage<unknown>();
  readonly #all: LimitFunction;
  readonly #shares = new Map<unknown, Share>();

  constructor(private readonly limits: Pick<GraphLimits, 'calls' | 'callsEach'>) {
    this.#all = pLimit(limits.calls);
  }

  /** Runs work whose calls, however deep down, count as this person's. */
  onBehalfOf<T>(personId: string, work: () => Promise<T>): Promise<T> {
    return this.#owner.run(personId, work);
  }

  /** Runs work that serves everybody, such as a kept list: it has a share of its own, whoever set it off. */
  forEverybody<T>(work: () => Promise<T>): Promise<T> {
    return this.#owner.run(Symbol('for everybody'), work);
  }

  /**
   * Waits for a free place, then throws a `GraphError` with `crowded`. Half of the time is kept for the call itself:
   * one that starts too late would time out and look like a failure of Graph's.
   */
  async run<T>(operation: Operation, deadline: Deadline, call: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    let isLate = false;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        isLate = true;
        reject(new GraphError('crowded', operation));
      }, deadline.remainingMs() / 2);
    });
    const admitted = async (): Promise<T> => {
      clearTimeout(timer);
      // The caller is gone by now, so what this says is heard by nobody.
      if (isLate) throw new GraphError('crowded', operation);
      return call();
    };
    return Promise.race([this.#queued(admitted), late]);
  }

  async #queued<T>(call: () => Promise<T>): Promise<T> {
    const owner = this.#owner.getStore();
    const share = this.#shares.get(owner) ?? { limit: pLimit(this.limits.callsEach), calls: 0 };
    this.#shares.set(owner, share);
    share.calls += 1;
    try {
      return await share.limit(() => this.#all(call));
    } finally {
      share.calls -= 1;
      if (share.calls === 0) this.#shares.delete(owner);
    }
  }
}
