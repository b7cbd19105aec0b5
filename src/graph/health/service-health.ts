import type { Customer } from '../../domain/customer';
import type { Incident, KnownIncidents } from '../../domain/incident';
import { failedReading, readingOf, type Reading } from '../../domain/reading';
import type { Caller, ServiceHealth } from '../../ports';
import type { Awaitable } from '../../ports/awaitable';
import { asReading, deadlineFor, type GraphContext } from '../context';
import { KeptReading } from '../kept-reading';
import { Deadline } from '../http/limits';
import { Everybody } from '../http/owner';
import { readOpenIncidents } from './open-incidents';
import { TenantHealth } from './tenant-health';
import { within } from '../../ports/within';

/** An answer is whole without the incidents, so it doesn't wait longer for them, in all. */
const LONGEST_WAIT_MS = 3_000;

type Incidents = Reading<readonly Incident[]>;

/** Known incidents, as Microsoft publishes them to a customer's tenant, or else to our own. */
export class GraphServiceHealth implements ServiceHealth {
  readonly #own: KeptReading<readonly Incident[]>;
  readonly #tenants: TenantHealth;

  constructor(private readonly context: GraphContext) {
    const { client, ageClock, clock, limits, ages } = context;
    this.#own = new KeptReading({
      load: () =>
        asReading(context, () =>
          readOpenIncidents(client, new Deadline(limits.operationMs, new Everybody()), clock),
        ),
      clock: ageClock,
      freshMs: ages.healthMs,
      usableMs: ages.healthMs * 2,
      patienceMs: limits.operationMs,
    });
    this.#tenants = new TenantHealth(context);
  }

  openIncidents(customer?: Customer, caller?: Caller): Awaitable<Reading<KnownIncidents>> {
    // Both at once, so that nobody waits for one after the other.
    const own = this.#own.read();
    const theirs = customer && this.#tenants.incidentsOf(customer.tenantId, caller);
    if (own instanceof Promise || theirs instanceof Promise) return this.#inTime(theirs, own, caller);
    return theirs?.kind === 'read' ? known(theirs, 'customer') : known(own, 'ownTenant');
  }

  async #inTime(
    asked: Awaitable<Incidents | undefined>,
    own: Awaitable<Incidents>,
    caller: Caller | undefined,
  ): Promise<Reading<KnownIncidents>> {
    const limit = deadlineFor(caller, Math.min(LONGEST_WAIT_MS, this.context.limits.operationMs));
    // Nobody listens to it any more once the customer's tenant has answered.
    if (own instanceof Promise) own.catch(() => undefined);
    const theirs = asked instanceof Promise ? await within(limit.remainingMs(), asked) : asked;
    if (theirs?.kind === 'read') return known(theirs, 'customer');
    // What has been read by now counts, even if there is no time left.
    const ours = own instanceof Promise ? await within(limit.remainingMs(), own) : own;
    return ours ? known(ours, 'ownTenant') : failedReading({ kind: 'unreachable' });
  }

  /** Lets go of the customers' connections; the shared one isn't ours. */
  close(): Promise<void> {
    return this.#tenants.close();
  }
}

function known(reading: Incidents, seenFrom: KnownIncidents['seenFrom']): Reading<KnownIncidents> {
  return reading.kind === 'read' ? readingOf({ incidents: reading.value, seenFrom }, reading.at) : reading;
}
