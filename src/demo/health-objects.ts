import type { DemoIssue, DemoService } from './data/service-health';
import { daysAfter, graphSeconds } from './dates';
import type { GraphObject } from './http/reply';

/** What one tenant sees of service health. */
export interface HealthObjects {
  readonly overviews: readonly GraphObject[];
  readonly issues: readonly GraphObject[];
}

export function healthObjects(services: readonly DemoService[], now: Date): HealthObjects {
  return {
    overviews: services.map((service) => overviewObject(service, now)),
    issues: services.flatMap((service) => service.issues.map((issue) => issueObject(issue, service, now))),
  };
}

/** A `serviceHealth` overview with its issues. */
function overviewObject(service: DemoService, now: Date): GraphObject {
  return {
    service: service.name,
    status: service.status,
    id: service.id,
    issues: service.issues.map((issue) => issueObject(issue, service, now)),
  };
}

/** A `serviceHealthIssue`. */
function issueObject(issue: DemoIssue, service: DemoService, now: Date): GraphObject {
  const hoursAgo = (hours: number): string => graphSeconds(daysAfter(now, -hours / 24));
  const changed = hoursAgo(issue.endedHoursAgo ?? issue.updatedHoursAgo ?? 1);
  return {
    id: issue.id,
    title: issue.title,
    service: service.name,
    feature: issue.feature,
    featureGroup: issue.feature,
    classification: issue.classification,
    origin: 'Microsoft',
    status: issue.status,
    isResolved: issue.isResolved,
    highImpact: null,
    impactDescription: issue.impact,
    startDateTime: hoursAgo(issue.startedHoursAgo),
    endDateTime: issue.endedHoursAgo === undefined ? null : changed,
    lastModifiedDateTime: changed,
    details: [],
    posts: [
      {
        createdDateTime: changed,
        postType: 'Regular',
        description: { contentType: 'Html', content: `<p>${issue.impact}</p>` },
      },
    ],
  };
}
