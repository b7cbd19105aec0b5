/** Time for what is still being written. */
const FAREWELL_MS = 5_000;

/** How many tests did what. */
export interface Counts {
  readonly passes: number;
  readonly failures: number;
  readonly pending: number;
}

/**
 * Closes a run by one plain line that any continuous integration can read: `N passed, N failed`, with `, N skipped`
 * where tests were left out.
 */
export function closeRun({ passes, failures, pending }: Counts): void {
  const skipped = pending > 0 ? `, ${pending} skipped` : '';
  process.stdout.write(`\n${passes} passed, ${failures} failed${skipped}\n`);
  if (failures === 0) return;
  process.exitCode = 1;
  // A test that failed may have left a server or a browser behind, which would keep the process for ever.
  setTimeout(() => process.exit(1), FAREWELL_MS).unref();
}
