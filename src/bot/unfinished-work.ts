import { Mutex } from 'async-mutex';
import type { Logger } from 'pino';
import type { DocumentStore } from '../ports';
import type { Finished, Reconnect } from './turn-finisher';

/** In milliseconds. */
export interface WorkPauses {
  /** Before the first attempt; each pause is twice as long as the one before. */
  readonly first: number;
  readonly longest: number;
  /** Between two looks at what other processes may have left behind. */
  readonly look: number;
}

const PAUSES: WorkPauses = { first: 1_000, longest: 5 * 60_000, look: 60_000 };

export interface UnfinishedWorkOptions {
  readonly store: Pick<DocumentStore, 'unfinished'>;
  readonly finish: (key: string, reconnect: Reconnect) => Promise<Finished>;
  readonly log: Logger;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly pauses?: WorkPauses | undefined;
}

/**
 * Comes back to conversations that still have something to send or to record: those of this process, and at the
 * start and from time to time those that a killed one has left. One after the other; nobody waits for it.
 */
export class UnfinishedWork {
  private readonly pauses: WorkPauses;
  private readonly waiting = new Map<string, { tries: number; timer: NodeJS.Timeout }>();
  private readonly oneAtATime = new Mutex();
  private reconnect: Reconnect | undefined;
  private look: NodeJS.Timeout | undefined;

  constructor(private readonly options: UnfinishedWorkOptions) {
    this.pauses = options.pauses ?? PAUSES;
  }

  start(reconnect: Reconnect): void {
    this.reconnect = reconnect;
    this.look = setInterval(() => void this.lookAround(), this.pauses.look).unref();
    void this.lookAround();
  }

  /** What is left now is found at the next start. */
  stop(): void {
    this.reconnect = undefined;
    clearInterval(this.look);
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
  }

  later(key: string, tries = 0): void {
    if (!this.reconnect || this.waiting.has(key)) return;
    // Between half and all of it, so that many conversations don't come back at once.
    const full = Math.min(this.pauses.first * 2 ** tries, this.pauses.longest);
    const pause = full * (0.5 + this.options.random() / 2);
    const timer = setTimeout(() => void this.attempt(key, tries), pause).unref();
    this.waiting.set(key, { tries, timer });
  }

  private async lookAround(): Promise<void> {
    try {
      for (const key of await this.options.store.unfinished()) this.later(key);
    } catch (cause) {
      this.options.log.warn({ err: cause }, 'what is left to do could not be looked up');
    }
  }

  private async attempt(key: string, tries: number): Promise<void> {
    const finished = await this.oneAtATime.runExclusive(() => this.finish(key));
    this.waiting.delete(key);
    if (finished === 'later') this.later(key, tries + 1);
  }

  private async finish(key: string): Promise<Finished> {
    if (!this.reconnect) return 'later';
    try {
      return await this.options.finish(key, this.reconnect);
    } catch (cause) {
      this.options.log.warn({ err: cause }, 'a conversation could not be finished yet');
      return 'later';
    }
  }
}
