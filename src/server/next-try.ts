import type { Answered, Attempt } from './channel-attempt';
import type { WireHeaders } from './channel-wire';

/** A call that certainly did not arrive may be repeated; this often at most. */
const MOST_ATTEMPTS = 6;

const LONGEST_PAUSE = 2_000;

/** A gateway that didn't get through: Teams asks to repeat these. */
const GATEWAY_FAILED = [502, 503, 504];

export interface NextTryOptions {
  /** Gives up a token that was rejected; left out where there can be no better one. */
  readonly renew?: ((rejected: string) => void) | undefined;
  /** Whether doing it twice comes to the same as doing it once. Sending a new message does not. */
  readonly isRepeatable: boolean;
  readonly random?: () => number;
}

/**
 * Decides whether a call to the Bot Connector is repeated, and when. A new message that may have arrived is not sent
 * again, since people would see it twice; but for the gateway's failures, after which it is sent once more.
 */
export class NextTry {
  private attempts = 0;
  private unclear = 0;
  private renewed = false;

  constructor(
    private readonly pause: number,
    private readonly options: NextTryOptions,
  ) {}

  /** Whether any attempt up to now may have arrived. */
  get mayHaveArrived(): boolean {
    return this.unclear > 0;
  }

  /** Milliseconds to wait before the next attempt; undefined when there is none. */
  waitAfter(attempt: Attempt): number | undefined {
    this.attempts += 1;
    if (isUnclear(attempt)) this.unclear += 1;
    if (this.attempts >= MOST_ATTEMPTS) return undefined;
    switch (attempt.kind) {
      case 'notSent':
        return attempt.code === 'unreachable' ? this.backOff() : undefined;
      case 'unclear':
        return this.options.isRepeatable ? this.onceMore() : undefined;
      case 'answered':
        return this.afterAnswer(attempt);
    }
  }

  private afterAnswer({ status, headers, token }: Answered): number | undefined {
    if (status === 401) return this.afterRenewal(token);
    if (status === 412 || status === 429) return retryAfter(headers) ?? this.backOff();
    if (status < 500 && status !== 408) return undefined;
    if (!this.options.isRepeatable && !GATEWAY_FAILED.includes(status)) return undefined;
    const wait = this.onceMore();
    return wait === undefined ? undefined : (retryAfter(headers) ?? wait);
  }

  private afterRenewal(rejected: string | undefined): number | undefined {
    const { renew } = this.options;
    if (this.renewed || !renew) return undefined;
    this.renewed = true;
    if (rejected !== undefined) renew(rejected);
    return 0;
  }

  private onceMore(): number | undefined {
    return this.unclear > 1 ? undefined : this.backOff();
  }

  /** Between half and all of a pause that doubles, so that many turns don't come back at once. */
  private backOff(): number {
    const pause = Math.min(this.pause * 2 ** (this.attempts - 1), LONGEST_PAUSE);
    return pause * (0.5 + (this.options.random ?? Math.random)() / 2);
  }
}

/** The request went out, and nobody said what became of it. */
function isUnclear(attempt: Attempt): boolean {
  if (attempt.kind !== 'answered') return attempt.kind === 'unclear';
  return attempt.status >= 500 || attempt.status === 408;
}

/** In milliseconds. Seconds or a date (RFC 9110 section 10.2.3). */
function retryAfter(headers: WireHeaders): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
