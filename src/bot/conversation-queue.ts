/** One turn at a time per conversation: a double click must not run a step twice. */
export class ConversationQueue {
  /** Those who wait behind a turn that runs, each by what lets it begin. */
  private readonly waiting = new Map<string, (() => void)[]>();

  async run<T>(key: string, turn: () => Promise<T>): Promise<T> {
    const line = this.waiting.get(key);
    if (line) await new Promise<void>((begin) => line.push(begin));
    else this.waiting.set(key, []);
    try {
      return await turn();
    } finally {
      this.handOver(key);
    }
  }

  private handOver(key: string): void {
    const next = this.waiting.get(key)?.shift();
    if (next) next();
    else this.waiting.delete(key);
  }
}
