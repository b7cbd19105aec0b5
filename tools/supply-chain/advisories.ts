import { readAdvisories } from './advisory-list';
import { checkAdvisories, describeFinding } from './check-advisories';
import { readLockfile } from './lockfile';

const { reviewed, advisories } = readAdvisories();
const findings = checkAdvisories(readLockfile(), advisories, new Date().toISOString().slice(0, 10));
const failed = findings.filter(({ standing }) => standing !== 'accepted');

for (const finding of findings) process.stdout.write(`${finding.standing}: ${describeFinding(finding)}\n`);
process.stdout.write(
  `${advisories.length} advisories, reviewed ${reviewed}: ${findings.length} match, ${failed.length} to act on.\n`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
