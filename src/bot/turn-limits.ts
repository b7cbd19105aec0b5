import { Semaphore, type SemaphoreInterface, withTimeout } from 'async-mutex';
import { LRUCache } from 'lru-cache';
import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Awaitable } from '../ports/awaitable';

export interface TurnLimitsOptions {
  /** Of one person, lastingly; a quarter more may come in a burst. 0: no limits at all. */
  readonly turnsPerMinute: number;
  /** Turns of one person that run at the same time. */
  readonly atOnce?: number;
  /** How long a turn waits for its start, in milliseconds. Teams gives up on a turn after 15 s. */
  readonly patienceMs?: number;
}

/** One turn as the limits see it. */
export interface LimitedTurn {
  readonly personId: string;
  readonly conversationId: string;
  /**
   * A message can wait a little; whoever clicks for a card in place is answered at once; and so is a keystroke,
   * which asks nobody outside and takes no place from the messages.
   */
  readonly kind: 'message' | 'click' | 'keystroke';
}

/**
 * - `ran`: it had its turn, perhaps after waiting;
 * - `busy`: it had none, and the person should hear of it;
 * - `busyStill`: it had none, and the person heard so in this conversation a moment ago.
 */
export type Admittance = 'ran' | 'busy' | 'busyStill';

const AT_ONCE = 2;
const PATIENCE_MS = 5_000;
/** People whose pace is known at the same time; the one who was quiet for longest is forgotten first. */
const MOST_PEOPLE = 5_000;

interface Pace {
  readonly places: SemaphoreInterface;
  readonly turns: BurstyRateLimiter;
}

/**
 * Keeps one person's flood from slowing others: it is worked off a few turns at once, at a pace. The messages
 * beyond that wait; only what would wait for too long is turned away.
 */
export class TurnLimits {
  private readonly paces = new LRUCache<string, Pace>({ max: MOST_PEOPLE });
  private readonly told: LRUCache<string, true>;

  constructor(private readonly options: TurnLimitsOptions) {
    this.told = new LRUCache({ max: MOST_PEOPLE, ttl: this.patienceMs, ttlResolution: 0 });
  }

  /** Runs the turn as soon as the person's pace allows. Rejects with whatever the turn rejects with. */
  async run(limited: LimitedTurn, turn: () => Awaitable<void>): Promise<Admittance> {
    if (this.options.turnsPerMinute === 0) {
      await turn();
      return 'ran';
    }
    const until = performance.now() + (limited.kind === 'message' ? this.patienceMs : 0);
    const { places, turns } = this.paceOf(limited.personId);
    const takesPlace = limited.kind !== 'keystroke';
    if (limited.kind === 'click' && places.isLocked()) return 'busy';
    if (takesPlace && !takeAtOnce(places) && !(await this.waitForPlace(places))) {
      return this.turnedAway(limited);
    }
    try {
      if (!(await nextTurn(turns, until))) return this.turnedAway(limited);
      await turn();
      return 'ran';
    } finally {
      if (takesPlace) places.release();
    }
  }

  /** Whether a place was free in time. */
  private async waitForPlace(places: SemaphoreInterface): Promise<boolean> {
    try {
      await withTimeout(places, this.patienceMs, PATIENCE_IS_OVER).acquire();
      return true;
    } catch (error) {
      if (error === PATIENCE_IS_OVER) return false;
      throw error;
    }
  }

  private turnedAway({ personId, conversationId, kind }: LimitedTurn): Admittance {
    const key = `${personId} ${conversationId}`;
    if (kind !== 'message') return 'busy';
    if (this.told.has(key)) return 'busyStill';
    this.told.set(key, true);
    return 'busy';
  }

  private paceOf(personId: string): Pace {
    const known = this.paces.get(personId);
    if (known) return known;
    const { turnsPerMinute, atOnce = AT_ONCE } = this.options;
    const pace = {
      places: new Semaphore(atOnce),
      turns: new BurstyRateLimiter(
        new RateLimiterMemory({ points: 1, duration: 60 / turnsPerMinute }),
        new RateLimiterMemory({ points: Math.ceil(turnsPerMinute / 4), duration: 60 }),
      ),
    };
    this.paces.set(personId, pace);
    return pace;
  }

  private get patienceMs(): number {
    return this.options.patienceMs ?? PATIENCE_MS;
  }
}

/** Told apart by identity; it leaves this file no more than the limiter's own refusals do. */
const PATIENCE_IS_OVER = new RangeError('patience is over');

/** Takes a free place without a promise: nearly every turn finds one. Nobody waits while one is free. */
function takeAtOnce(places: SemaphoreInterface): boolean {
  if (places.isLocked()) return false;
  places.setValue(places.getValue() - 1);
  return true;
}

/** Whether the pace allowed the turn before the time was over, on the monotonic clock. */
function nextTurn(turns: BurstyRateLimiter, until: number): Promise<boolean> {
  return turns.consume('').then(allowed, (refusal: unknown) => laterTurn(turns, until, msToWait(refusal)));
}

const allowed = (): true => true;

async function laterTurn(turns: BurstyRateLimiter, until: number, waitMs: number): Promise<boolean> {
  if (performance.now() + waitMs > until) return false;
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  return nextTurn(turns, until);
}

function msToWait(refusal: unknown): number {
  if (refusal instanceof RateLimiterRes) return Math.max(1, refusal.msBeforeNext);
  throw refusal;
}
