const FIRST_MS = 10_000;
const LONGEST_MS = 5 * 60_000;

/** When something that failed may be tried again: soon, and then less and less often. Times in milliseconds. */
export class SurveyRetries {
  #failures = 0;
  #failedAt = 0;

  note(succeeded: boolean, now: number): void {
    this.#failures = succeeded ? 0 : this.#failures + 1;
    this.#failedAt = now;
  }

  mayTry(now: number): boolean {
    if (this.#failures === 0) return true;
    const waitMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** (this.#failures - 1));
    const waited = now - this.#failedAt;
    // A clock that was set back must not hold it up for longer.
    return waited < 0 || waited >= waitMs;
  }
}
