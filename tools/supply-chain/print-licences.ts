import { licencesOf, licenceTable } from './licences';
import { readLockfile } from './lockfile';

const rows = licencesOf(readLockfile());
const refused = rows.filter(({ allowed }) => !allowed);

process.stdout.write(`${licenceTable(rows)}\n`);
if (refused.length > 0) {
  const names = refused.map(({ name, version }) => `${name}@${version}`).join(', ');
  process.stderr.write(
    `Not allowed: ${names}. Replace the package, or decide about its licence in tools/supply-chain/licence-policy.ts.\n`,
  );
  process.exitCode = 1;
}
