import { satisfies } from 'semver';
import type { Advisory } from './advisory-list';
import type { LockedPackage } from './lockfile';

/** A locked version inside the range of an advisory. */
export interface Finding {
  /** `accepted`: a reason is given and has not lapsed. */
  readonly standing: 'open' | 'accepted' | 'lapsed';
  readonly advisory: Advisory;
  readonly locked: LockedPackage;
}

/** @param today `YYYY-MM-DD`, UTC. */
export function checkAdvisories(
  packages: readonly LockedPackage[],
  advisories: readonly Advisory[],
  today: string,
): readonly Finding[] {
  return advisories.flatMap((advisory) =>
    packages
      .filter((locked) => locked.name === advisory.package && isIn(locked.version, advisory.vulnerable))
      .map((locked) => ({ standing: standingOf(advisory, today), advisory, locked })),
  );
}

/** A pre-release of a vulnerable version is as vulnerable; the SDK itself is published as pre-releases in part. */
function isIn(version: string, range: string): boolean {
  return satisfies(version, range, { includePrerelease: true });
}

function standingOf({ accepted }: Advisory, today: string): Finding['standing'] {
  if (!accepted) return 'open';
  return today <= accepted.until ? 'accepted' : 'lapsed';
}

/** What to do about a finding, in one line. */
export function describeFinding({ standing, advisory, locked }: Finding): string {
  const what = `${advisory.package} ${locked.version} (${locked.path}): ${advisory.id}, ${advisory.severity}. ${advisory.summary}`;
  switch (standing) {
    case 'open':
      return `${what} Raise it out of ${advisory.vulnerable}, with an override if need be, or accept it with a reason and a date.`;
    case 'lapsed':
      return `${what} Was accepted until ${advisory.accepted?.until}: look at it again.`;
    case 'accepted':
      return `${what} Accepted until ${advisory.accepted?.until}: ${advisory.accepted?.because}`;
  }
}
