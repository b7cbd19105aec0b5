import { execFile } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const MOCHA = join(dirname(require.resolve('mocha/package.json')), 'bin', 'mocha.js');
const LONGEST_MS = 300_000;
const MOST_OUTPUT = 10_000_000;

/** How tests went with one Node.js. */
export interface Outcome {
  readonly isFine: boolean;
  /** How many passed and how many were left out, or the whole output where something is wrong. */
  readonly said: string;
}

/** Runs the files with that program; `node` means it in all that they start, too. */
export function testOn(program: string, files: readonly string[]): Promise<Outcome> {
  const flags = ['--no-config', '--require', 'test/support/after-the-file.ts', '--node-option', 'import=tsx'];
  const manner = ['--timeout', '30000', '--reporter', 'dot', '--forbid-only', '--no-color', '--exit'];
  const PATH = `${dirname(program)}${delimiter}${process.env['PATH']}`;
  const options = { cwd: ROOT, env: { ...process.env, PATH }, timeout: LONGEST_MS, maxBuffer: MOST_OUTPUT };
  return new Promise((resolve) => {
    execFile(program, [MOCHA, ...flags, ...manner, ...files], options, (error, stdout, stderr) => {
      const counts = [...stdout.matchAll(/^ {2}(\d+ (?:passing|pending))\b/gmu)].map(([, count]) => count);
      const isFine = error === null && /^[1-9]\d* passing/u.test(counts[0] ?? '');
      resolve({ isFine, said: isFine ? counts.join(', ') : `${stdout}${stderr}${error?.message ?? ''}` });
    });
  });
}
