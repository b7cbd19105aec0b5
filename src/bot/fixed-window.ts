/**
 * So many turns within a time that begins with the first of them; all in milliseconds. By hand, since the libraries for
 * it make a promise, and mostly a timer, of every turn.
 */
export class FixedWindow {
  private end = Number.NEGATIVE_INFINITY;
  private taken = 0;

  constructor(
    private readonly most: number,
    private readonly lengthMs: number,
  ) {}

  /** Takes a turn and answers 0, or for how long none is left: never less than a millisecond, since timers know no less. */
  take(now: number): number {
    if (now >= this.end) {
      this.end = now + this.lengthMs;
      this.taken = 0;
    }
    if (this.taken >= this.most) return Math.max(1, this.end - now);
    this.taken += 1;
    return 0;
  }
}
