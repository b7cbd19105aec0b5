import { within } from '../ports/within';
import type { ReadinessCode } from './readiness-codes';

/** What a look at one thing found. */
export interface Look {
  readonly code: ReadinessCode;
  /** How old that thing is, where it has an age. In milliseconds. */
  readonly ageMs?: number | undefined;
}

/** One thing that readiness goes by. */
export interface ReadinessCheck {
  readonly name: string;
  /** An instance of which this isn't known to be well takes no turns. */
  readonly needed: boolean;
  /** Between the beginnings of two looks, in milliseconds, however often it is asked. */
  readonly everyMs: number;
  /** What holds while nothing is known. */
  readonly unknown: ReadinessCode;
  /** May take its time and may reject: nobody waits for it, and then nothing is known. */
  look(): Promise<Look>;
}

/** A look with its age in milliseconds; undefined when there was none. */
export interface KnownLook extends Look {
  readonly lookedMsAgo: number | undefined;
}

/** For so long somebody who asks waits for a look that is under way. Kubernetes gives a probe one second. */
const PATIENCE_MS = 700;

/** A look that takes longer tells nothing. */
const LONGEST_LOOK_MS = 5_000;

/** The last look at one thing. Whoever asks shares it: there is one at a time, and seldom one. */
export class KeptLook {
  #last: { readonly look: Look; readonly at: number } | undefined;
  #began = Number.NEGATIVE_INFINITY;
  #underWay: Promise<void> | undefined;

  constructor(
    readonly check: ReadinessCheck,
    private readonly now: () => number = () => performance.now(),
  ) {}

  async current(): Promise<KnownLook> {
    if (!this.#underWay && this.now() - this.#began >= this.check.everyMs) this.#begin();
    const left = PATIENCE_MS - (this.now() - this.#began);
    if (this.#underWay && left > 0) await within(left, this.#underWay);
    const isStuck = this.#underWay && this.now() - this.#began > LONGEST_LOOK_MS;
    if (!this.#last || isStuck) return { code: this.check.unknown, lookedMsAgo: undefined };
    return { ...this.#last.look, lookedMsAgo: this.now() - this.#last.at };
  }

  #begin(): void {
    this.#began = this.now();
    this.#underWay = this.#lookOnce().finally(() => (this.#underWay = undefined));
  }

  async #lookOnce(): Promise<void> {
    // Why it failed is in the log of whoever is looked at; here nothing is known, and that is said.
    const look = await this.check.look().catch(() => ({ code: this.check.unknown }));
    this.#last = { look, at: this.now() };
  }
}
