import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The scripts of package.json that read the code and do not run it. */
const CHECKS = ['typecheck', 'lint', 'format:check', 'unused'] as const;

interface Outcome {
  readonly check: string;
  readonly isFine: boolean;
  readonly output: string;
}

/** Its output is kept back, so that those of two checks never mingle. */
async function run(check: string): Promise<Outcome> {
  const child = spawn('npm', ['run', '--silent', check], {
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  await once(child, 'close');
  return { check, isFine: child.exitCode === 0, output };
}

/** All at the same time; each is told as soon as it is over, and none hides another’s findings. */
async function runChecks(): Promise<void> {
  const outcomes = await Promise.all(
    CHECKS.map(async (check) => {
      const outcome = await run(check);
      process.stdout.write(`${outcome.isFine ? '✓ passed' : '✗ failed'}: ${check}\n${outcome.output}`);
      return outcome;
    }),
  );
  if (outcomes.some(({ isFine }) => !isFine)) process.exitCode = 1;
}

void runChecks();
