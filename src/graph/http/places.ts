/** So many at once. Who comes when there is no place left waits, first come, first served. */
export class Places {
  #taken = 0;
  /** Nearly always nobody. */
  #waiting: Set<() => void> | undefined;

  constructor(private readonly most: number) {}

  /** Nobody has a place, and so nobody waits for one. */
  get areFree(): boolean {
    return this.#taken === 0;
  }

  /** Whether there was a place. Whoever waits already goes first: a place that is given back is theirs at once. */
  takeNow(): boolean {
    if (this.#taken >= this.most) return false;
    this.#taken += 1;
    return true;
  }

  /** Takes a place as soon as there is one; false when there was none within so many milliseconds. */
  take(withinMs: number): Promise<boolean> {
    if (this.takeNow()) return Promise.resolve(true);
    const waiting = (this.#waiting ??= new Set());
    return new Promise((resolve) => {
      const given = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      const timer = setTimeout(() => {
        waiting.delete(given);
        resolve(false);
      }, withinMs);
      waiting.add(given);
    });
  }

  giveBack(): void {
    const [next] = this.#waiting ?? [];
    if (!next) {
      this.#taken -= 1;
      return;
    }
    this.#waiting?.delete(next);
    next();
  }
}
