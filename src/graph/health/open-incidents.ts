import type { Incident } from '../../domain/incident';
import type { Clock } from '../../ports';
import type { GraphClient } from '../http/client';
import type { Deadline } from '../http/limits';
import { HEALTH_PATH, ISSUES_PATH } from '../paths';
import { healthOverview, type Issue, issue } from '../shapes';

/**
 * After these, nothing more is expected of Microsoft. Documented in camel case, sampled in Pascal case, so that
 * only their letters are compared. "Mitigated" is not among them: the cause is still there.
 */
const RESOLVED = new Set([
  'serviceoperational',
  'servicerestored',
  'postincidentreviewpublished',
  'falsepositive',
  'resolved',
  'resolvedexternal',
]);

/** What Microsoft has published to the client's tenant and not yet closed, each once. Throws `GraphError`. */
export async function readOpenIncidents(
  client: GraphClient,
  deadline: Deadline,
  clock: Clock,
): Promise<readonly Incident[]> {
  const overviews = await client.list(
    { operation: 'listHealth', path: HEALTH_PATH, query: { $expand: 'issues' } },
    healthOverview,
    (overview) => overview.id ?? overview.service ?? '',
    deadline,
  );
  const expanded = overviews.every((overview) => Array.isArray(overview.issues));
  const issues = expanded
    ? overviews.flatMap(({ issues, service }) =>
        (issues ?? []).map((one) => ({ ...one, service: one.service ?? service })),
      )
    : await readIssues(client, deadline);
  const now = clock.now();
  const open = issues.filter((one) => isOpen(one, now));
  return [...new Map(open.map((one) => [one.id, toIncident(one)])).values()];
}

/** A server that doesn't expand would otherwise seem to have no incidents. */
function readIssues(client: GraphClient, deadline: Deadline): Promise<readonly Issue[]> {
  return client.list({ operation: 'listIssues', path: ISSUES_PATH }, issue, (one) => one.id, deadline);
}

/**
 * A status that we don't know never closes an issue: one shown too many costs a glance, one hidden costs a needless
 * request. For the same reason a start in the future doesn't hide it. Its end counts when nothing says more.
 */
function isOpen({ isResolved, status, endDateTime }: Issue, now: Date): boolean {
  if (isResolved === true || RESOLVED.has(status?.toLowerCase().replaceAll(/[^a-z]/g, '') ?? ''))
    return false;
  return isResolved === false || endDateTime === undefined || endDateTime > now;
}

function toIncident(one: Issue): Incident {
  return {
    id: one.id,
    title: one.title ?? one.id,
    service: one.service ?? '',
    severity: one.classification?.toLowerCase() === 'incident' ? 'incident' : 'advisory',
    startedAt: one.startDateTime,
    updatedAt: latest([one.lastModifiedDateTime, ...(one.posts ?? []).map((post) => post.createdDateTime)]),
  };
}

function latest(dates: readonly (Date | undefined)[]): Date | undefined {
  return dates
    .filter((date) => date !== undefined)
    .reduce<Date | undefined>((last, date) => (last && last >= date ? last : date), undefined);
}
