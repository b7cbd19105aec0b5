import type { Incident } from '../domain/incident';
import type { Reading } from '../domain/reading';
import type { ServiceHealth } from '../ports';
import { asReading, type GraphContext } from './context';
import { KeptReading } from './kept-reading';
import { Deadline } from './limits';
import { healthOverview, type Issue, issue } from './shapes';

const PATH = '/admin/serviceAnnouncement';

/** Statuses after which nothing more is expected of Microsoft. Documented in camel case, sampled in Pascal case. */
const RESOLVED = new Set([
  'serviceoperational',
  'servicerestored',
  'postincidentreviewpublished',
  'falsepositive',
  'resolved',
  'resolvedexternal',
]);

/** Known incidents, as Microsoft publishes them to the tenant of our token. */
export class GraphServiceHealth implements ServiceHealth {
  readonly #incidents: KeptReading<readonly Incident[]>;

  constructor(private readonly context: GraphContext) {
    const { clock, limits, ages } = context;
    this.#incidents = new KeptReading({
      load: () =>
        context.budget.forEverybody(() =>
          asReading(context, () => this.#read(new Deadline(limits.operationMs))),
        ),
      clock,
      freshMs: ages.healthMs,
      usableMs: ages.healthMs * 2,
      patienceMs: limits.operationMs,
    });
  }

  async openIncidents(): Promise<Reading<readonly Incident[]>> {
    return this.#incidents.read();
  }

  async #read(deadline: Deadline): Promise<readonly Incident[]> {
    const overviews = await this.context.client.list(
      { operation: 'listHealth', path: `${PATH}/healthOverviews`, query: { $expand: 'issues' } },
      healthOverview,
      (overview) => overview.id ?? overview.service ?? '',
      deadline,
    );
    const expanded = overviews.every((overview) => Array.isArray(overview.issues));
    const issues = expanded
      ? overviews.flatMap(({ issues, service }) =>
          (issues ?? []).map((one) => ({ ...one, service: one.service ?? service })),
        )
      : await this.#readIssues(deadline);
    return [...new Map(issues.filter(isOpen).map((one) => [one.id, toIncident(one)])).values()];
  }

  /** A server that doesn't expand would otherwise seem to have no incidents. */
  #readIssues(deadline: Deadline): Promise<readonly Issue[]> {
    return this.context.client.list(
      { operation: 'listIssues', path: `${PATH}/issues` },
      issue,
      (one) => one.id,
      deadline,
    );
  }
}

function isOpen(one: Issue): boolean {
  return one.isResolved !== true && !RESOLVED.has(one.status?.toLowerCase() ?? '');
}

function toIncident(one: Issue): Incident {
  return {
    id: one.id,
    title: one.title ?? one.id,
    service: one.service ?? '',
    severity: one.classification?.toLowerCase() === 'incident' ? 'incident' : 'advisory',
    startedAt: one.startDateTime,
  };
}
