/** After so many quiet milliseconds calls may follow one another twice as fast. */
const QUIET_HALF_MS = 3 * 60_000;
/** However busy Graph is, there is a call every so many milliseconds. */
const LONGEST_GAP_MS = 5_000;
/** A gap below this makes no difference. */
const SHORTEST_GAP_MS = 0.5;

/** Calls that were started since some moment. */
interface Count {
  readonly since: number;
  readonly calls: number;
}

/**
 * How fast a survey may call. At first as fast as answers come. When Graph asks to wait, that goes down to half; when
 * it asks again soon, at least down to half of what it let through with the pauses, which is what it can take for
 * long. Speed is won back slowly. Times are of a monotonic clock, in milliseconds.
 */
export class SurveyPace {
  #gapMs = 0;
  #nextAt = 0;
  #pausedUntil = 0;
  /** Since the last pause. */
  #quiet: Count = { since: 0, calls: 0 };
  /** Since before the pauses that came shortly after one another. */
  #troubled: Count | undefined;

  /** Calls begin now: the time before, in which none were made, does not count. */
  begin(now: number): void {
    this.#quiet = { since: now, calls: 0 };
    this.#troubled = undefined;
  }

  /** Takes the next place for a call, and tells how long to wait for it. */
  next(now: number): number {
    const at = Math.max(now, this.#nextAt);
    this.#nextAt = at + this.#gapAt(at);
    this.#quiet = oneMore(this.#quiet);
    this.#troubled = this.#troubled && oneMore(this.#troubled);
    return at - now;
  }

  /** Graph has asked to wait. Calls under way at once hear of one pause each; it counts once. */
  paused(now: number, pauseMs: number): void {
    if (now < this.#pausedUntil) return;
    const isCalm = now - this.#quiet.since > QUIET_HALF_MS;
    const earlier = isCalm ? undefined : this.#troubled;
    const sustainedMs = earlier ? msEach(earlier, now + pauseMs) : 0;
    const slowerMs = 2 * Math.max(sustainedMs, msEach(this.#quiet, now));
    this.#gapMs = Math.min(LONGEST_GAP_MS, Math.max(slowerMs, this.#gapAt(now)));
    this.#pausedUntil = now + pauseMs;
    this.#nextAt = this.#pausedUntil;
    this.#troubled = earlier ?? this.#quiet;
    this.#quiet = { since: this.#pausedUntil, calls: 0 };
  }

  #gapAt(at: number): number {
    const quietMs = Math.max(0, at - this.#pausedUntil);
    const gapMs = this.#gapMs * 0.5 ** (quietMs / QUIET_HALF_MS);
    return gapMs < SHORTEST_GAP_MS ? 0 : gapMs;
  }
}

function oneMore({ since, calls }: Count): Count {
  return { since, calls: calls + 1 };
}

/** Without any call it says nothing. */
function msEach({ since, calls }: Count, until: number): number {
  return calls === 0 ? 0 : (until - since) / calls;
}
