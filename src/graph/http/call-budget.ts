import { AsyncLocalStorage } from 'node:async_hooks';
import pLimit, { type LimitFunction } from 'p-limit';
import { GraphError } from './graph-error';
import { Deadline, type GraphLimits } from './limits';
import type { Operation } from './operations';

/** For whom calls are made. */
interface Owner {
  readonly key: unknown;
  /** Somebody waits for the answer; otherwise it serves everybody, and can wait when Graph is busy. */
  readonly isPerson: boolean;
  /** When the turn that waits for it has to be over. */
  readonly turn: Deadline | undefined;
}

/** Graph lets calls of low priority wait first when it throttles. */
export type Priority = 'high' | 'low';

/** Somebody's place in the queue; gone once they have no calls left. */
interface Share {
  readonly limit: LimitFunction;
  calls: number;
}

/**
 * How many calls may be under way at once: in all, and for one person. Since nobody has more than their share in
 * the common queue, whoever asks little waits for a round of the others at most, never for one person's backlog.
 * It also knows how much time the turn has left in which a call is made.
 */
export class CallBudget {
  readonly #owner = new AsyncLocalStorage<Owner>();
  readonly #all: LimitFunction;
  readonly #shares = new Map<unknown, Share>();

  constructor(
    private readonly limits: Pick<GraphLimits, 'calls' | 'callsEach'> & Partial<Pick<GraphLimits, 'turnMs'>>,
  ) {
    this.#all = pLimit(limits.calls);
  }

  /** Runs a turn: its calls, however deep down, count as this person's, and all of them share its time. */
  onBehalfOf<T>(personId: string, work: () => Promise<T>): Promise<T> {
    const turn = new Deadline(Math.min(this.limits.turnMs ?? Infinity, this.turnLeftMs()));
    return this.#owner.run({ key: personId, isPerson: true, turn }, work);
  }

  /** Runs work that serves everybody, such as a kept list: it has a share of its own, whoever set it off. */
  forEverybody<T>(work: () => Promise<T>): Promise<T> {
    return this.#owner.run({ key: Symbol('for everybody'), isPerson: false, turn: undefined }, work);
  }

  /** Runs work that somebody set off and that others may join: it outlives the turn, but counts as this person's. */
  beyondTheTurn<T>(work: () => Promise<T>): Promise<T> {
    const owner = this.#owner.getStore();
    return owner ? this.#owner.run({ ...owner, turn: undefined }, work) : work();
  }

  /** Infinite outside of a turn. */
  turnLeftMs(): number {
    return this.#owner.getStore()?.turn?.remainingMs() ?? Infinity;
  }

  priority(): Priority {
    return this.#owner.getStore()?.isPerson === false ? 'low' : 'high';
  }

  /**
   * Waits for a free place, then throws a `GraphError` with `crowded`. Half of the time is kept for the call itself:
   * one that starts too late would time out and look like a failure of Graph's.
   */
  run<T>(operation: Operation, deadline: Deadline, call: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        reject(new GraphError('crowded', operation));
      }, deadline.remainingMs() / 2);
      const admitted = async (): Promise<T> => {
        clearTimeout(timer);
        // The caller is gone by now, so what this says is heard by nobody.
        if (isLate) throw new GraphError('crowded', operation);
        return call();
      };
      this.#queued(admitted).then(resolve, reject);
    });
  }

  async #queued<T>(call: () => Promise<T>): Promise<T> {
    const owner = this.#owner.getStore()?.key;
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
