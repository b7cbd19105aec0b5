/** Something that has to be over at a moment of the monotonic clock. */
export interface Timed {
  readonly endsAt: number;
  /** Where it stands among what is under way: for {@link TimeLimits} alone. */
  place?: number | undefined;
  /** It was not. */
  late(): void;
}

/**
 * Watches over what is under way. Nearly all of it ends in time, and a timer for each would cost more than the rest of
 * a call: so there is one, set to the earliest end, which looks at what is left then.
 */
export class TimeLimits {
  /**
   * Not a set: one in which much comes and goes is copied again and again, and each copy holds on to the next one. As
   * soon as one was moved to V8's old space, all that ever was in the later ones ends up there, too.
   */
  readonly #underWay: Timed[] = [];
  #timer: NodeJS.Timeout | undefined;
  #ringsAt = Infinity;

  begin(timed: Timed): void {
    timed.place = this.#underWay.push(timed) - 1;
    if (timed.endsAt < this.#ringsAt) this.#ringAt(timed.endsAt);
  }

  /** The last one takes its place. */
  end(timed: Timed): void {
    const { place } = timed;
    if (place === undefined) return;
    timed.place = undefined;
    const last = this.#underWay.pop();
    if (!last || last === timed) return;
    this.#underWay[place] = last;
    last.place = place;
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
    for (const timed of this.#underWay.filter(({ endsAt }) => endsAt <= now)) {
      // One that is late may have ended another.
      if (timed.place === undefined) continue;
      this.end(timed);
      timed.late();
    }
    const next = this.#underWay.reduce((soonest, { endsAt }) => Math.min(soonest, endsAt), Infinity);
    if (next < this.#ringsAt) this.#ringAt(next);
  }
}
