import { StoreError } from '../store-error';

/**
 * When a write counts as done: once it is on the disk, or as soon as the end of this process can't undo it. That is
 * enough where a later write waits for the disk: of two writes, the later one is never there without the earlier.
 */
export type Done = 'onDisk' | 'soon';

/** What writes are grouped for. */
interface Target {
  /** Runs `work` in one transaction, or throws and leaves everything as it was. */
  immediate(work: () => void): void;
  /** Resolves once all that was committed before is on the disk. */
  durable(): Promise<void>;
}

interface Write {
  /** One statement, so that it needs no transaction of its own. */
  readonly run: () => void;
  readonly done: Done;
  readonly committed: () => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** How long what nobody waits for may stay off the disk, in milliseconds. */
const FLUSHED_AFTER = 20;

/**
 * Commits the writes of all turns together, in the order in which they came: those of one round of the event loop, and
 * those that come while the disk is busy with the ones before. One that fails takes nobody else's with it.
 */
export class GroupedWrites {
  #waiting: Write[] = [];
  #state: 'idle' | 'due' | 'flushing' = 'idle';
  #lateFlush: NodeJS.Timeout | undefined;

  constructor(private readonly target: Target) {}

  /**
   * Answers what `statement` does, which may be run more than once until it is committed. `committed` is told at that
   * moment, before anything else can read or write.
   */
  add<T>(statement: () => T, done: Done, committed: (result: T) => void = () => undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      let result: T;
      this.#waiting.push({
        run: () => (result = statement()),
        done,
        committed: () => committed(result),
        resolve: () => resolve(result),
        reject,
      });
      this.#later();
    });
  }

  /** Commits what is waiting now, for what must see it or come after it. */
  commit(): void {
    void this.#finish(this.#committed());
  }

  stop(): void {
    clearTimeout(this.#lateFlush);
  }

  #later(): void {
    if (this.#state !== 'idle') return;
    this.#state = 'due';
    setImmediate(() => void this.#next());
  }

  async #next(): Promise<void> {
    this.#state = 'flushing';
    await this.#finish(this.#committed());
    this.#state = 'idle';
    if (this.#waiting.length > 0) this.#later();
  }

  /** Those of the waiting writes that are committed. */
  #committed(): readonly Write[] {
    const group = this.#waiting;
    this.#waiting = [];
    const written = this.#together(group) ?? group.filter((write) => this.#alone(write));
    for (const { committed } of written) committed();
    return written;
  }

  /** Undefined when they have to be tried one by one. */
  #together(group: readonly Write[]): readonly Write[] | undefined {
    if (group.length < 2) return undefined;
    try {
      this.target.immediate(() => {
        for (const { run } of group) run();
      });
      return group;
    } catch (error) {
      // Each of them would wait as long again, and hold up this process meanwhile.
      if (!(error instanceof StoreError) || error.code !== 'busy') return undefined;
      for (const { reject } of group) reject(error);
      return [];
    }
  }

  #alone({ run, reject }: Write): boolean {
    try {
      run();
      return true;
    } catch (error) {
      reject(error);
      return false;
    }
  }

  async #finish(group: readonly Write[]): Promise<void> {
    const lasting = group.filter(({ done }) => done === 'onDisk');
    for (const { done, resolve } of group) if (done === 'soon') resolve();
    if (group.length === 0) return;
    if (lasting.length === 0) return this.#flushLater();
    clearTimeout(this.#lateFlush);
    this.#lateFlush = undefined;
    try {
      await this.target.durable();
      for (const { resolve } of lasting) resolve();
    } catch (error) {
      for (const { reject } of lasting) reject(error);
    }
  }

  #flushLater(): void {
    this.#lateFlush ??= setTimeout(() => {
      this.#lateFlush = undefined;
      // Whoever waits for the disk next is told what is wrong with it.
      this.target.durable().catch(() => undefined);
    }, FLUSHED_AFTER).unref();
  }
}
