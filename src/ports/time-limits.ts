/** Something that has to be over at a moment of the monotonic clock. */
export interface Timed {
  readonly endsAt: number;
  /** It was not. */
  late(): void;
}

/**
 * Watches over what is under way. Nearly all of it ends in time, and a timer for each would cost more than the rest of
 * a call: so there is one, set to the earliest end, which looks at what is left then.
 */
export class TimeLimits {
  readonly #underWay = new Set<Timed>();
  #timer: NodeJS.Timeout | undefined;
  #ringsAt = Infinity;

  begin(timed: Timed): void {
    this.#underWay.add(timed);
    if (timed.endsAt < this.#ringsAt) this.#ringAt(timed.endsAt);
  }

  end(timed: Timed): void {
    this.#underWay.delete(timed);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#ringsAt = Infinity;
  }

  #ringAt(moment: number): void {
    clearTimeout(this.#timer);
    this.#ringsAt = moment;
    const ms = Math.max(1, Math.ceil(moment - performance.now()));
    // What is under way holds the process by its connection; a timer that outlives it must not.
    this.#timer = setTimeout(() => this.#look(), ms).unref();
  }

  #look(): void {
    const now = performance.now();
    this.#ringsAt = Infinity;
    let next = Infinity;
    for (const timed of this.#underWay) {
      if (timed.endsAt > now) next = Math.min(next, timed.endsAt);
      else this.#underWay.delete(timed);
      if (timed.endsAt <= now) timed.late();
    }
    if (next < this.#ringsAt) this.#ringAt(next);
  }
}
