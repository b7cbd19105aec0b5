import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { firstTurns } from '../bundle/first-turns';
import type { BuiltStage } from './build-stages';
import { RehearsalError } from './rehearsal-error';

const LONGEST_START_MS = 20_000;
const LONGEST_END_MS = 15_000;

/** What came of a run. */
export interface Rehearsed {
  readonly startedMs: number;
  readonly endedMs: number;
}

/**
 * Runs the last stage as the image's user, with a tree in which only the volumes can be written, until its health check
 * is green; talks to it, and ends it as Docker does. Throws `RehearsalError` where it does not go as it should.
 */
export async function runStage(stage: BuiltStage, port: number): Promise<Rehearsed> {
  lock(stage);
  const startedAt = Date.now();
  const [program = '', ...parameters] = asUser(stage, stage.command);
  const bot = spawn(program, parameters, { ...surroundings(stage, port), stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [bot.stdout, bot.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  try {
    await untilHealthy(stage, port, () => printed, bot);
    const startedMs = Date.now() - startedAt;
    await firstTurns(`http://127.0.0.1:${port}`);
    const stoppedAt = Date.now();
    bot.kill('SIGTERM');
    const [code] = await Promise.race([once(bot, 'close'), pause(LONGEST_END_MS, [undefined])]);
    if (code !== 0) throw new RehearsalError(`After SIGTERM it ended with ${code}:\n${printed}`);
    if (/"level":[456]0|Warning/u.test(printed)) throw new RehearsalError(`It complained:\n${printed}`);
    return { startedMs, endedMs: Date.now() - stoppedAt };
  } finally {
    bot.kill('SIGKILL');
    // Else nobody but root could take it away again.
    spawnSync('chmod', ['-R', 'u+w', stage.root]);
  }
}

/** Another user reads it, and nobody but root writes to it. */
function lock({ root, workdir, volumes, ...stage }: BuiltStage): void {
  const [uid = ''] = stage.user.split(':');
  if (uid === '0') throw new RehearsalError('It would run as root.');
  spawnSync('chmod', ['-R', 'a-w,a+rX', root]);
  for (const volume of volumes) spawnSync('chmod', ['-R', 'u+w', volume]);
  const [program = '', ...parameters] = asUser({ root, workdir, volumes, ...stage }, [
    'touch',
    `${workdir}/a-new-file`,
  ]);
  if (spawnSync(program, parameters).status === 0) {
    throw new RehearsalError(`${stage.user} can write to ${workdir}.`);
  }
}

async function untilHealthy(
  stage: BuiltStage,
  port: number,
  printed: () => string,
  bot: ChildProcess,
): Promise<void> {
  const giveUpAt = Date.now() + LONGEST_START_MS;
  const [program = '', ...parameters] = asUser(stage, stage.health);
  for (;;) {
    const check = spawn(program, parameters, { ...surroundings(stage, port), stdio: 'ignore' });
    const [code] = (await once(check, 'exit')) as [number | null];
    if (code === 0) return;
    if (bot.exitCode !== null || Date.now() > giveUpAt) {
      throw new RehearsalError(`Its health check is not green:\n${printed()}`);
    }
    await pause(200);
  }
}

function surroundings(stage: BuiltStage, port: number): { cwd: string; env: NodeJS.ProcessEnv } {
  const { PATH } = process.env;
  return { cwd: stage.workdir, env: { PATH, ...stage.env, PORT: `${port}` } };
}

/** Only root can become somebody else; everybody else is somebody else already. */
function asUser({ user }: BuiltStage, command: readonly string[]): readonly string[] {
  if (process.getuid?.() !== 0) return command;
  const [uid, gid] = user.split(':');
  return ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--no-new-privs', ...command];
}
