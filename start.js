'use strict';

/*
 * What `npm start` runs: the bundle that `npm run build` made, or the sources where there is none or they have changed
 * since. It never builds: that takes longer than the first start of the sources does.
 */

const { existsSync } = require('node:fs');
const { join } = require('node:path');

const starter = join(__dirname, 'dist', 'start.js');
const isRunning = existsSync(starter) && require(starter).startBundle();
if (!isRunning) {
  require('tsx/cjs/api').register();
  require('./src/index.ts');
}
