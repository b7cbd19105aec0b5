import { Mutex } from 'async-mutex';

/** One turn at a time per conversation: a double click must not run a step twice. */
export class ConversationQueue {
  private readonly waiting = new Map<string, { mutex: Mutex; users: number }>();

  async run<T>(key: string, turn: () => Promise<T>): Promise<T> {
    const entry = this.waiting.get(key) ?? { mutex: new Mutex(), users: 0 };
    this.waiting.set(key, entry);
    entry.users += 1;
    try {
      return await entry.mutex.runExclusive(turn);
    } finally {
      entry.users -= 1;
      if (entry.users === 0) this.waiting.delete(key);
    }
  }
}
