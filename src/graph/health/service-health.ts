import type { Customer } from '../../domain/customer';
import type { Incident, KnownIncidents } from '../../domain/incident';
import { failedReading, readingOf, type Reading } from '../../domain/reading';
import type { Caller, ServiceHealth } from '../../ports';
import { asReading, deadlineFor, type GraphContext } from '../context';
import { KeptReading } from '../kept-reading';
import { Deadline } from '../http/limits';
import { Everybody } from '../http/owner';
import { readOpenIncidents } from './open-incidents';
import { TenantHealth } from './tenant-health';
import { within } from '../../ports/within';

/** An answer is whole without the incidents, so it doesn't wait longer for them, in all. */
const LONGEST_WAIT_MS = 3_000;

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

  async openIncidents(customer?: Customer, caller?: Caller): Promise<Reading<KnownIncidents>> {
    const limit = deadlineFor(caller, Math.min(LONGEST_WAIT_MS, this.context.limits.operationMs));
    // Both at once, so that nobody waits for one after the other.
    const own = this.#own.read();
    // Nobody listens to it any more once the customer's tenant has answered.
    if (own instanceof Promise) own.catch(() => undefined);
    const asked = customer && this.#tenants.incidentsOf(customer.tenantId, caller);
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

function known(
  reading: Reading<readonly Incident[]>,
  seenFrom: KnownIncidents['seenFrom'],
): Reading<KnownIncidents> {
  return reading.kind === 'read' ? readingOf({ incidents: reading.value, seenFrom }, reading.at) : reading;
}
