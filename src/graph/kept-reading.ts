import type { Reading } from '../domain/reading';
import { failedReading } from '../domain/reading';
import type { Clock } from '../ports';
import type { Awaitable } from '../ports/awaitable';
import { within } from '../ports/within';
import { NOBODY, type Owner } from './http/owner';

interface Keeping<T> {
  /** Is told who set it off. */
  readonly load: (owner: Owner) => Promise<Reading<T>>;
  readonly clock: Clock;
  /** For so long after it was read, an answer is simply given again. */
  readonly freshMs: number;
  /** For so long it is still given, while a new one is fetched behind it. */
  readonly usableMs: number;
  /** How long a caller waits for a first answer; loading goes on after that. */
  readonly patienceMs: number;
}

interface Kept<T> {
  readonly reading: Extract<Reading<T>, { kind: 'read' }>;
  /** A long list takes its time: it is fresh from its end, though it speaks of its beginning. */
  readonly endedAt: number;
}

/** The last successful reading of one thing, with a known age. Failures are never kept; calls share one load. */
export class KeptReading<T> {
  #kept: Kept<T> | undefined;
  #loading: Promise<Reading<T>> | undefined;

  constructor(private readonly keeping: Keeping<T>) {}

  read(owner: Owner = NOBODY): Awaitable<Reading<T>> {
    const kept = this.#kept;
    if (kept && this.#isYounger(kept, this.keeping.freshMs)) return kept.reading;
    const loading = this.#load(owner);
    if (kept && this.#isYounger(kept, this.keeping.usableMs)) return kept.reading;
    return this.#patiently(loading);
  }

  async #patiently(loading: Promise<Reading<T>>): Promise<Reading<T>> {
    return (await within(this.keeping.patienceMs, loading)) ?? failedReading({ kind: 'incomplete' });
  }

  #isYounger(kept: Kept<T>, ms: number): boolean {
    const age = this.#now() - kept.endedAt;
    return age >= 0 && age < ms;
  }

  #now(): number {
    return this.keeping.clock.now().getTime();
  }

  #load(owner: Owner): Promise<Reading<T>> {
    this.#loading ??= this.keeping
      .load(owner)
      .then((reading) => {
        if (reading.kind === 'read') this.#kept = { reading, endedAt: this.#now() };
        return reading;
      })
      .finally(() => (this.#loading = undefined));
    return this.#loading;
  }
}
