'use strict';

const { reporters, Runner } = require('mocha');

/** Time for what is still being written. */
const FAREWELL_MS = 5_000;

/**
 * The spec reporter, closed by one plain line that any continuous integration can read:
 * `N passed, N failed`, with `, N skipped` where tests were left out.
 */
class PlainClosingLine extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      const skipped = pending > 0 ? `, ${pending} skipped` : '';
      process.stdout.write(`\n${passes} passed, ${failures} failed${skipped}\n`);
      // A test that failed may have left a server or a browser behind, which would keep the process for ever.
      if (failures > 0) setTimeout(() => process.exit(1), FAREWELL_MS).unref();
    });
  }
}

module.exports = PlainClosingLine;
