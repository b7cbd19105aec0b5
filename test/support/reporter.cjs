'use strict';

const { reporters, Runner } = require('mocha');

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
    });
  }
}

module.exports = PlainClosingLine;
