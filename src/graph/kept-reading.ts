import type { Reading } from '../domain/reading';
import { failedReading } from '../domain/reading';
import type { Clock } from '../ports';

interface Keeping<T> {
  readonly load: () => Promise<Reading<T>>;
  readonly clock: Clock;
  /** For so long after it was read, an answer is simply given again. */
  readonly freshMs: number;
  /** For so long it is still given, while a new one is fetched behind it. */
  readonly usableMs: number;
  /** An answer that is good enough to give but lacks something is fetched again soon. */
  readonly isWhole?: (value: T) => boolean;
  /** How long a caller waits for a first answer; loading goes on after that. */
  readonly patienceMs: number;
}

interface Kept<T> {
  readonly reading: Extract<Reading<T>, { kind: 'read' }>;
  /** A long list takes its time: it is fresh from its end, though it speaks of its beginning. */
  readonly endedAt: number;
}

const FRESH_WHEN_PARTIAL_MS = 10_000;

/** The last successful reading of one thing, with a known age. Failures are never kept; calls share one load. */
export class KeptReading<T> {
  #kept: Kept<T> | undefined;
  #loading: Promise<Reading<T>> | undefined;

  constructor(private readonly keeping: Keeping<T>) {}

  async read(): Promise<Reading<T>> {
    const kept = this.#kept;
    if (kept && this.#isFresh(kept)) return kept.reading;
    const loading = this.#load();
    if (kept && this.#isYounger(kept, this.keeping.usableMs)) return kept.reading;
    return await withPatience(loading, this.keeping.patienceMs);
  }

  /** As `read`, for work that is itself in no hurry. */
  async readToTheEnd(): Promise<Reading<T>> {
    const reading = await this.read();
    return reading.kind === 'failed' && this.#loading ? await this.#loading : reading;
  }

  #isFresh(kept: Kept<T>): boolean {
    const { freshMs, isWhole } = this.keeping;
    const whole = isWhole?.(kept.reading.value) ?? true;
    return this.#isYounger(kept, whole ? freshMs : Math.min(freshMs, FRESH_WHEN_PARTIAL_MS));
  }

  #isYounger(kept: Kept<T>, ms: number): boolean {
    const age = this.#now() - kept.endedAt;
    return age >= 0 && age < ms;
  }

  #now(): number {
    return this.keeping.clock.now().getTime();
  }

  #load(): Promise<Reading<T>> {
    this.#loading ??= this.keeping
      .load()
      .then((reading) => {
        if (reading.kind === 'read') this.#kept = { reading, endedAt: this.#now() };
        return reading;
      })
      .finally(() => (this.#loading = undefined));
    return this.#loading;
  }
}

async function withPatience<T>(loading: Promise<Reading<T>>, patienceMs: number): Promise<Reading<T>> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Reading<T>>((resolve) => {
    timer = setTimeout(() => resolve(failedReading({ kind: 'incomplete' })), patienceMs);
  });
  try {
    return await Promise.race([loading, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
