/** Something that must not take for ever. */
export interface Limited {
  /** Called once at most, unless it was taken off before. */
  timeIsUp(): void;
}

/**
 * Limits of many things that are under way, with one timer for all: nearly all of them end long before, so a timer of
 * its own for each would be set up for nothing.
 */
export class TimeLimits {
  /** What is under way, and until when; in milliseconds of `performance.now`. */
  private readonly running = new Map<Limited, number>();
  private timer: NodeJS.Timeout | undefined;
  private firesAt = Number.POSITIVE_INFINITY;

  /** In milliseconds. */
  add(one: Limited, limit: number): void {
    const until = performance.now() + limit;
    this.running.set(one, until);
    // Left to fire when everything it was for is over: that happens once a limit at most.
    if (until < this.firesAt) this.fireAt(until);
  }

  takeOff(one: Limited): void {
    this.running.delete(one);
  }

  private fireAt(until: number): void {
    clearTimeout(this.timer);
    this.firesAt = until;
    this.timer = setTimeout(() => this.fire(), Math.ceil(until - performance.now()));
    this.timer.unref();
  }

  private fire(): void {
    this.firesAt = Number.POSITIVE_INFINITY;
    const now = performance.now();
    let next = Number.POSITIVE_INFINITY;
    for (const [one, until] of this.running) {
      if (until > now) next = Math.min(next, until);
      else {
        this.running.delete(one);
        one.timeIsUp();
      }
    }
    // What was just given up may have begun something else.
    if (next < this.firesAt) this.fireAt(next);
  }
}
