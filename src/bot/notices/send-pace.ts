import { LRUCache } from 'lru-cache';

/**
 * Teams takes 7 messages in a second and 60 in 30 s of one bot in one conversation. Half of the latter leaves room for
 * what people ask meanwhile. Source: "Optimize your bot with rate limiting in Teams".
 */
const BETWEEN_MS = 1_000;

/** Conversations that something was sent to a moment ago. */
const MOST_KNOWN = 5_000;

/** Keeps notices in one conversation apart, on the monotonic clock. */
export class SendPace {
  private readonly free = new LRUCache<string, number>({ max: MOST_KNOWN });

  constructor(
    private readonly betweenMs = BETWEEN_MS,
    private readonly now: () => number = () => performance.now(),
    private readonly wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  ) {}

  /** Resolves when the next one may be sent there. */
  async turnIn(conversationId: string): Promise<void> {
    const now = this.now();
    const at = Math.max(now, this.free.get(conversationId) ?? 0);
    this.free.set(conversationId, at + this.betweenMs);
    if (at > now) await this.wait(at - now);
  }
}
