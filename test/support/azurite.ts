import { AzuriteError } from '../../tools/azurite/ensure-azurite';
import { type Azurite, runAzurite } from '../../tools/azurite/run-azurite';
import { afterTheFile } from './after-the-file';

export { connectionStringFor } from '../../tools/azurite/run-azurite';

/** How long the first test of a suite may take: Azurite may have to be installed, and then to start. */
export const AZURITE_START_MS = 300_000;

let shared: Promise<Azurite | undefined> | undefined;
let prefixes = 0;

/** A prefix that no other test has: all tests of a file share one Azurite. */
export function ownPrefix(): string {
  return `t${process.pid}n${(prefixes += 1)}`;
}

/**
 * The one Azurite of all tests of a file, or undefined where it can't be had: then the suites skip themselves, unless
 * REQUIRE_AZURITE=1 makes that a failure.
 */
export function launchAzurite(): Promise<Azurite | undefined> {
  shared ??= start().catch((error: unknown) => {
    if (!(error instanceof AzuriteError) || process.env['REQUIRE_AZURITE'] === '1') throw error;
    process.stderr.write(`\nTests on Azure Storage were skipped: ${error.message}\n`);
    return undefined;
  });
  return shared;
}

/** For a hook or a test that needs Azurite: without one, its tests are skipped. */
export async function azuriteFor(context: Mocha.Context): Promise<Azurite> {
  context.timeout(AZURITE_START_MS);
  return (await launchAzurite()) ?? context.skip();
}

async function start(): Promise<Azurite> {
  const azurite = await runAzurite();
  afterTheFile(() => {
    shared = undefined;
    return azurite.stop();
  });
  return azurite;
}
