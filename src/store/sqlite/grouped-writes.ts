import { StoreError } from '../store-error';

/**
 * When a write counts as done: once it is on the disk, or as soon as the end of this process can't undo it. That is
 * enough where a later write waits for the disk: of two writes, the later one is never there without the earlier.
 * `withOthers`, it also goes along with the next ones, since a transaction of its own costs more than the write.
 */
export type Done = 'onDisk' | 'soon' | 'withOthers';

/** What writes are grouped for. */
interface Target {
  /** Runs `work` in one transaction, or throws and leaves everything as it was. */
  immediate(work: () => void): void;
  /** Resolves once all that was committed before is on the disk. */
  durable(): Promise<void>;
  /** Copies the log of what was written into the file, meanwhile. Never rejects. */
  checkpoint(): Promise<void>;
}

/** One statement, so that it needs no transaction of its own, and who waits for it. */
interface Write<Answer = unknown> {
  /** May be run more than once until it is committed; answers how many rows it touched. */
  readonly change: () => number;
  readonly committed: (rows: number) => Answer;
  readonly done: Done;
  rows: number;
  answer: Answer | undefined;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** A write takes two to four pages of the log. */
const CHECKPOINT_AFTER = 1_000;

/** How long what nobody waits for may stay off the disk, in milliseconds. */
const FLUSHED_AFTER = 20;

/** How long a write waits for others to go along with, in milliseconds. Where many speak, they come sooner. */
const ALONE_AFTER = 4;

/** So many at once come of several people: one alone makes two, a turn and the note of the one before. */
const OF_SEVERAL = 3;

/**
 * Commits the writes of all turns together, in the order in which they came: those of one round of the event loop, of
 * two where several people speak, and those that come while the disk is busy with the ones before. One that fails
 * takes nobody else's with it.
 */
export class GroupedWrites {
  #waiting: Write[] = [];
  #state: 'idle' | 'due' | 'flushing' = 'idle';
  #lateFlush: NodeJS.Timeout | undefined;
  #alone: NodeJS.Timeout | undefined;
  #sinceCheckpoint = 0;
  /** How many were committed last. */
  #latest = 0;
  #isHeld = false;
  /** Whether something waits that doesn't go along with others. */
  #isAwaited = false;

  constructor(private readonly target: Target) {}

  /**
   * Answers what `committed` makes of the rows that `change` touches. It is asked the moment they are committed, before
   * anything else can read or write.
   */
  add<Answer>(change: () => number, done: Done, committed: (rows: number) => Answer): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const write: Write<Answer> = { change, committed, done, rows: 0, answer: undefined, resolve, reject };
      this.#waiting.push(write as Write);
      if (done === 'withOthers') {
        this.#alone ??= setTimeout(this.#noOthersCame, ALONE_AFTER);
        return;
      }
      this.#isAwaited = true;
      this.#later();
    });
  }

  /** Commits what is waiting now, for what must see it or come after it. */
  commit(): void {
    void this.#finish(this.#committed());
  }

  stop(): void {
    clearTimeout(this.#lateFlush);
    clearTimeout(this.#alone);
  }

  /** One at a time, which goes off even if others came: to put it off with each of them takes longer. */
  readonly #noOthersCame = (): void => {
    this.#alone = undefined;
    this.#isAwaited = this.#waiting.length > 0;
    if (this.#isAwaited) this.#later();
  };

  readonly #round = (): void => void this.#next();

  /** A flush costs far more than what waits for it: with one more round there are a quarter fewer of them. */
  readonly #oneMore = (): void => void setImmediate(this.#round);

  #later(): void {
    if (this.#state !== 'idle' || this.#isHeld) return;
    this.#state = 'due';
    setImmediate(this.#latest < OF_SEVERAL ? this.#round : this.#oneMore);
  }

  async #next(): Promise<void> {
    if (!this.#isHeld) {
      this.#state = 'flushing';
      await this.#finish(this.#committed());
    }
    this.#state = 'idle';
    if (this.#sinceCheckpoint >= CHECKPOINT_AFTER) void this.#checkpoint();
    if (this.#isAwaited) this.#later();
  }

  /**
   * Twice: while most of the log is copied, writes go on. Then they wait until what they have added is copied too, or
   * the log would never be begun anew and would grow as long as there is always somebody who writes.
   */
  async #checkpoint(): Promise<void> {
    this.#sinceCheckpoint = Number.NEGATIVE_INFINITY;
    await this.target.checkpoint();
    this.#isHeld = true;
    await this.target.checkpoint();
    this.#isHeld = false;
    this.#sinceCheckpoint = 0;
    if (this.#isAwaited) this.#later();
  }

  /** Those of the waiting writes that are committed. */
  #committed(): readonly Write[] {
    const group = this.#waiting;
    this.#waiting = [];
    this.#isAwaited = false;
    this.#sinceCheckpoint += group.length;
    this.#latest = group.length;
    const written = this.#together(group) ?? group.filter((write) => this.#byItself(write));
    for (const write of written) write.answer = write.committed(write.rows);
    return written;
  }

  /** Undefined when they have to be tried one by one. */
  #together(group: readonly Write[]): readonly Write[] | undefined {
    if (group.length < 2) return undefined;
    try {
      this.target.immediate(() => {
        for (const write of group) write.rows = write.change();
      });
      return group;
    } catch (error) {
      // Each of them would wait as long again, and hold up this process meanwhile.
      if (!(error instanceof StoreError) || error.code !== 'busy') return undefined;
      for (const { reject } of group) reject(error);
      return [];
    }
  }

  #byItself(write: Write): boolean {
    try {
      write.rows = write.change();
      return true;
    } catch (error) {
      write.reject(error);
      return false;
    }
  }

  /** Nothing to wait for, unless one of them is to be on the disk. */
  #finish(group: readonly Write[]): Promise<void> | undefined {
    let isLasting = false;
    for (const write of group) {
      if (write.done === 'onDisk') isLasting = true;
      else write.resolve(write.answer);
    }
    if (isLasting) return this.#flush(group);
    if (group.length > 0) this.#flushLater();
    return undefined;
  }

  async #flush(group: readonly Write[]): Promise<void> {
    clearTimeout(this.#lateFlush);
    this.#lateFlush = undefined;
    try {
      await this.target.durable();
      for (const write of group) if (write.done === 'onDisk') write.resolve(write.answer);
    } catch (error) {
      for (const write of group) if (write.done === 'onDisk') write.reject(error);
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
