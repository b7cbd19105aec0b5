/** One turn at a time per conversation: a double click must not run a step twice. */
export class ConversationQueue {
  /** Those who wait behind a turn that runs, each by what lets it begin. */
  private readonly waiting = new Map<string, (() => void)[]>();

  async run<T>(key: string, turn: () => Promise<T>): Promise<T> {
    await this.enter(key);
    try {
      return await turn();
    } finally {
      this.leave(key);
    }
  }

  /** Undefined where nobody is before this turn, which is to `leave` in any case. */
  enter(key: string): Promise<void> | undefined {
    const line = this.waiting.get(key);
    if (line) return new Promise((begin) => line.push(begin));
    this.waiting.set(key, []);
    return undefined;
  }

  leave(key: string): void {
    const next = this.waiting.get(key)?.shift();
    if (next) next();
    else this.waiting.delete(key);
  }
}
