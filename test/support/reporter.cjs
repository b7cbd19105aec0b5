'use strict';

const { reporters, Runner } = require('mocha');
const { closeRun } = require('./close-run');

/** The spec reporter, with the same last line for some files (`npx mocha`) as for all of them (`npm test`). */
class PlainClosingLine extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => closeRun(this.stats));
  }
}

module.exports = PlainClosingLine;
