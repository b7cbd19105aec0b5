import type { Attempt } from './channel-attempt';

/** A call that certainly did not arrive may be repeated; this often at most. */
const MOST_ATTEMPTS = 6;

const LONGEST_PAUSE = 2_000;

/**
 * Decides whether a call to the Bot Connector is repeated, and when. Sending is not idempotent: what may have arrived
 * is sent once more at most (Teams asks to repeat 502 and 504), since people would see it twice.
 */
export class NextTry {
  private attempts = 0;
  private unclear = 0;
  private renewed = false;

  constructor(
    private readonly pause: number,
    private readonly canRenew: boolean,
    private readonly random: () => number = Math.random,
  ) {}

  /** Milliseconds to wait before the next attempt; undefined when there is none. */
  waitAfter(attempt: Attempt): number | undefined {
    this.attempts += 1;
    if (this.attempts >= MOST_ATTEMPTS) return undefined;
    switch (attempt.kind) {
      case 'notSent':
        return attempt.code === 'unreachable' ? this.backOff() : undefined;
      case 'unclear':
        return this.onceMore();
      case 'answered':
        return this.afterAnswer(attempt);
    }
  }

  private afterAnswer({
    status,
    headers,
    renew,
  }: Extract<Attempt, { kind: 'answered' }>): number | undefined {
    if (status === 401) return this.afterRenewal(renew);
    if (status === 412 || status === 429) return retryAfter(headers) ?? this.backOff();
    if (status < 500 && status !== 408) return undefined;
    const wait = this.onceMore();
    return wait === undefined ? undefined : (retryAfter(headers) ?? wait);
  }

  private afterRenewal(renew: () => void): number | undefined {
    if (this.renewed || !this.canRenew) return undefined;
    this.renewed = true;
    renew();
    return 0;
  }

  private onceMore(): number | undefined {
    this.unclear += 1;
    return this.unclear > 1 ? undefined : this.backOff();
  }

  /** Between half and all of a pause that doubles, so that many turns don't come back at once. */
  private backOff(): number {
    const pause = Math.min(this.pause * 2 ** (this.attempts - 1), LONGEST_PAUSE);
    return pause * (0.5 + this.random() / 2);
  }
}

/** In milliseconds. Seconds or a date (RFC 9110 section 10.2.3). */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
