const AFTER_MS = 3_000;

/** One more try, some seconds from now and never two at once. Keeps no process alive. */
export class SecondTry {
  #state: 'idle' | 'waiting' | 'underWay' | 'stopped' = 'idle';
  #timer: NodeJS.Timeout | undefined;

  /** `work` must not reject; it answers whether something is left for another try. */
  constructor(private readonly work: () => Promise<boolean>) {}

  later(): void {
    if (this.#state !== 'idle') return;
    this.#state = 'waiting';
    this.#timer = setTimeout(() => void this.#now(), AFTER_MS).unref();
  }

  stop(): void {
    this.#state = 'stopped';
    clearTimeout(this.#timer);
  }

  async #now(): Promise<void> {
    this.#state = 'underWay';
    const isLeft = await this.work();
    // It may have been stopped meanwhile.
    if (this.#state !== 'underWay') return;
    this.#state = 'idle';
    if (isLeft) this.later();
  }
}
