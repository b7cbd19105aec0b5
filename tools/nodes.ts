import { ensureNode } from './nodes/ensure-node';
import { onOtherNodes } from './nodes/on-other-nodes';
import { testOn } from './nodes/test-on';
import { lineOf, NODE_VERSIONS } from './nodes/versions';

/*
 * Tries the other lines of Node.js that Filing Desk may run on, with what differs between them: native code, the SDKs
 * of Azure, HTTP, languages and time zones, and the bundle, built and started. All the rest is for `npm test`.
 */

const TOLD_BY = [
  // Built, started, asked as Teams asks, and ended.
  'test/tools/bundle.test.ts',
  // libsql, and the SDKs of Azure Storage on Azurite.
  'test/store/contract/documents.test.ts',
  'test/store/contract/hand-offs.test.ts',
  'test/store/contract/schedule.test.ts',
  'test/store/sqlite/open-database.test.ts',
  'test/server/server.test.ts',
  // What Node.js itself knows of languages and time zones.
  'test/i18n/languages.test.ts',
  'test/domain/next-working-day.test.ts',
  'test/domain/period-days.test.ts',
];

async function main(): Promise<void> {
  const others = NODE_VERSIONS.filter((version) => lineOf(version) !== lineOf(process.version));
  const areFine = await onOtherNodes(others, {
    ensure: (version) => ensureNode(version),
    test: (program) => testOn(program, TOLD_BY),
    say: (line) => void process.stdout.write(`${line}\n`),
  });
  if (!areFine) process.exitCode = 1;
}

void main();
