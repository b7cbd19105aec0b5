import type { Listing, ReadFailure } from '../../domain/reading';
import type { GraphContext } from '../context';
import type { Awaitable } from '../../ports/awaitable';
import { within } from '../../ports/within';
import { NOBODY, type Owner } from '../http/owner';

/** What reading a list came to. */
export interface Found<T> {
  readonly items: readonly T[];
  readonly gap: ReadFailure | undefined;
  /** Every item is there, but something about them could not be read just now. */
  readonly lacksDetails?: boolean;
}

/** For how many milliseconds a list is simply given again, and given while a new one is read behind it. */
export interface ListAges {
  readonly freshMs: number;
  readonly usableMs: number;
}

/** Is told how many items there are, and how to get them. */
export type Grown<T> = (count: number, items: () => readonly T[]) => void;

/** Is told that Graph asked for a pause of so many milliseconds, which is waited out. */
export type Paused = (pauseMs: number) => void;

export interface KeepingList<T> {
  /** Reads the list, and tells on the way how it goes. Faults of Graph are gaps, not errors. Told who set it off. */
  readonly load: (grown: Grown<T>, paused: Paused, owner: Owner) => Promise<Found<T>>;
  readonly agesOf: (found: Found<T>, tookMs: number) => ListAges;
  readonly keyOf: (item: T) => string;
  readonly isSame: (one: T, other: T) => boolean;
}

/** How it stands with a list, without reading it. */
export interface ListState {
  /** Since it was last read, in milliseconds; undefined when it wasn't, or not yet to its end. */
  readonly ageMs: number | undefined;
  /** Too old to be given again. */
  readonly isOver: boolean;
  readonly hasGap: boolean;
  readonly isReading: boolean;
  /** The last reading came to nothing, or not to the end. */
  readonly hasFailed: boolean;
}

interface Kept<T> extends ListAges {
  readonly listing: Listing<T>;
  readonly endedAt: number;
}

/** Not kept at all. */
export const NOT_KEPT: ListAges = { freshMs: 0, usableMs: 0 };

/** After a refresh that failed, the next one waits so long, while there is something to give. */
const REFRESH_AGAIN_MS = 10_000;

/**
 * One list with a known age. All callers share one reading, which goes on behind them; while it is read for the
 * first time they get what there is. Whatever didn't change stays the same object, the list itself included.
 */
export class KeptListing<T> {
  #kept: Kept<T> | undefined;
  #loading: Promise<Listing<T>> | undefined;
  #loadingSince = 0;
  #growing: Pick<Listing<T>, 'items' | 'at'> | undefined;
  #lastGap: ReadFailure | undefined;
  #refreshAt = -Infinity;
  #pausedUntil = -Infinity;

  constructor(
    private readonly context: Pick<GraphContext, 'clock' | 'ageClock'>,
    private readonly keeping: KeepingList<T>,
  ) {}

  /** Waits so many milliseconds at most; then answers with what has been read so far. */
  read(patienceMs: number, owner: Owner = NOBODY): Awaitable<Listing<T>> {
    const now = this.#now();
    const kept = this.#usable(now);
    if (!kept) return this.#firstLook(patienceMs, owner);
    const isDue = !isYounger(kept, kept.freshMs, now) && now >= this.#refreshAt;
    if (isDue) void this.#load(owner);
    return kept.listing;
  }

  async #firstLook(patienceMs: number, owner: Owner): Promise<Listing<T>> {
    const loading = this.#load(owner);
    return (await within(this.#waitMs(patienceMs), loading)) ?? this.#soFar();
  }

  state(): ListState {
    const kept = this.#kept;
    const isNothing = !kept || (kept.listing.items.length === 0 && kept.listing.gap !== undefined);
    return {
      ageMs: isNothing ? undefined : Math.max(0, this.#now() - kept.endedAt),
      isOver: !isNothing && !this.#usable(),
      hasGap: kept?.listing.gap !== undefined,
      isReading: this.#loading !== undefined,
      hasFailed: this.#lastGap !== undefined,
    };
  }

  /** Who comes while a reading has long been under way gets at once what there is. */
  #waitMs(patienceMs: number): number {
    if (this.#pauseMs() > patienceMs) return 0;
    const elapsedMs = this.#growing ? performance.now() - this.#loadingSince : 0;
    return Math.max(0, patienceMs - elapsedMs);
  }

  #load(owner: Owner): Promise<Listing<T>> {
    if (!this.#loading) this.#loadingSince = performance.now();
    this.#loading ??= this.#read(owner).finally(() => {
      this.#loading = undefined;
      this.#growing = undefined;
    });
    return this.#loading;
  }

  async #read(owner: Owner): Promise<Listing<T>> {
    const { load, agesOf } = this.keeping;
    const startedAt = this.context.clock.stamp();
    const started = performance.now();
    const found = await load(
      (count, items) => {
        // Whoever gets a list works on it, so it only changes when that is worth it.
        if (this.#usable() || count === 0 || count < 2 * (this.#growing?.items.length ?? 0)) return;
        this.#growing = { items: this.#reusing(items()), at: startedAt() };
      },
      (pauseMs) => (this.#pausedUntil = performance.now() + pauseMs),
      owner,
    );
    const listing = { items: this.#reusing(found.items), gap: found.gap, at: startedAt() };
    this.#lastGap = found.gap;
    return this.#keep(listing, agesOf(found, performance.now() - started));
  }

  /** A list with a gap never takes the place of a better one that may still be given. */
  #keep(listing: Listing<T>, ages: ListAges): Listing<T> {
    const kept = this.#usable();
    const { items, gap } = listing;
    if (gap && kept) {
      this.#refreshAt = this.#now() + REFRESH_AGAIN_MS;
      const isBetter = kept.listing.gap === undefined || kept.listing.items.length > items.length;
      if (isBetter) return kept.listing;
    }
    this.#kept = { ...ages, listing, endedAt: this.#now() };
    return listing;
  }

  #soFar(): Listing<T> {
    const { items, at } = this.#growing ?? { items: [], at: this.context.clock.now() };
    return { items, at, gap: this.#gapSoFar() };
  }

  /** "Still reading" asks for patience. Nothing yet after a reading that failed is that failure still. */
  #gapSoFar(): ReadFailure {
    const pauseMs = this.#pauseMs();
    if (pauseMs > 0) return { kind: 'throttled', retryAfterSeconds: Math.ceil(pauseMs / 1000) };
    return (this.#growing ? undefined : this.#lastGap) ?? { kind: 'stillReading' };
  }

  #pauseMs(): number {
    return Math.max(0, this.#pausedUntil - performance.now());
  }

  /** These items as the objects that were given before, as far as they are the same. */
  #reusing(items: readonly T[]): readonly T[] {
    const { keyOf, isSame } = this.keeping;
    const before = this.#growing?.items ?? this.#kept?.listing.items ?? [];
    const known = new Map(before.map((item) => [keyOf(item), item]));
    let isUnchanged = before.length === items.length;
    const reused = items.map((item) => {
      const old = known.get(keyOf(item));
      if (old !== undefined && isSame(old, item)) return old;
      isUnchanged = false;
      return item;
    });
    return isUnchanged ? before : reused;
  }

  #usable(now = this.#now()): Kept<T> | undefined {
    return this.#kept && isYounger(this.#kept, this.#kept.usableMs, now) ? this.#kept : undefined;
  }

  #now(): number {
    return this.context.ageClock.now().getTime();
  }
}

function isYounger({ endedAt }: Pick<Kept<unknown>, 'endedAt'>, ms: number, now: number): boolean {
  const age = now - endedAt;
  return age >= 0 && age < ms;
}
