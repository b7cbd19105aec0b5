import { LRUCache } from 'lru-cache';
import type { Memberships } from '../../domain/evidence';
import { failedReading, type Reading } from '../../domain/reading';
import type { Caller } from '../../ports';
import type { Awaitable } from '../../ports/awaitable';
import { asReading, type GraphContext, patienceOf } from '../context';
import { canonicalId } from '../http/graph-path';
import { Deadline } from '../http/limits';
import { isAging } from './is-aging';
import { type Candidates, readMemberships } from './memberships';
import { within } from '../../ports/within';

/** Bounds what is kept, over all people. */
const MOST_GROUP_IDS = 100_000;

/** Which groups somebody is in, for lists. Kept for a minute; failures are not kept; callers share one reading. */
export class KeptMemberships {
  readonly #known: LRUCache<string, Reading<Memberships>>;
  readonly #reading = new Map<string, Promise<Reading<Memberships>>>();

  constructor(
    private readonly context: GraphContext,
    private readonly candidates: Candidates,
  ) {
    this.#known = new LRUCache({
      maxSize: MOST_GROUP_IDS,
      sizeCalculation: (reading) => 1 + (reading.kind === 'read' ? reading.value.groupIds.size : 0),
      ttl: context.ages.staffMs,
      ttlResolution: 0,
      perf: { now: () => context.ageClock.now().getTime() },
    });
  }

  of(personId: string, caller: Caller | undefined): Awaitable<Reading<Memberships>> {
    const key = canonicalId(personId);
    const known = this.#known.get(key);
    if (known === undefined) return this.#awaited(key, caller);
    if (isAging(this.#known, key, this.context.ages.staffMs)) void this.#shared(key, caller);
    return known;
  }

  async #awaited(key: string, caller: Caller | undefined): Promise<Reading<Memberships>> {
    const patienceMs = patienceOf(caller, this.context.limits.operationMs);
    const reading = await within(patienceMs, this.#shared(key, caller));
    return reading ?? failedReading({ kind: 'unreachable' });
  }

  #shared(personId: string, caller: Caller | undefined): Promise<Reading<Memberships>> {
    const shared =
      this.#reading.get(personId) ??
      this.#read(personId, caller).finally(() => this.#reading.delete(personId));
    this.#reading.set(personId, shared);
    return shared;
  }

  /** It outlives the turn that set it off, but counts as that person's. */
  async #read(personId: string, caller: Caller | undefined): Promise<Reading<Memberships>> {
    const deadline = new Deadline(this.context.limits.operationMs, caller);
    const reading = await asReading(this.context, () =>
      readMemberships(this.context, personId, this.candidates, deadline),
    );
    if (reading.kind === 'read') this.#known.set(personId, reading);
    return reading;
  }
}
