/** Knows how many turns are running, so that a shutdown can wait for them. */
export class TurnCounter {
  private running = 0;
  private stopping = false;
  private readonly waiting: (() => void)[] = [];

  /** Whether new turns are refused. */
  get draining(): boolean {
    return this.stopping;
  }

  async during<T>(turn: Promise<T>): Promise<T> {
    this.begin();
    try {
      return await turn;
    } finally {
      this.end();
    }
  }

  /** A turn begins; `end` must follow. */
  begin(): void {
    this.running += 1;
  }

  end(): void {
    this.running -= 1;
    if (this.running === 0 && this.stopping) this.waiting.splice(0).forEach((wake) => wake());
  }

  /** Refuses new turns and waits for those that run, `limitMs` at most. */
  async drain(limitMs: number): Promise<void> {
    this.stopping = true;
    if (this.running === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, limitMs);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
