import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BundleError } from './bundle-error';
import { firstTurns, sayAll } from './first-turns';
import { RegisteredWorld } from './registered';

const LONGEST_MS = 60_000;

interface Round {
  readonly settings: Readonly<Record<string, string>>;
  /** JavaScript to run before the bundle. */
  readonly before: string;
  readonly turns: (url: string) => Promise<void>;
}

/**
 * Code is compiled by the time that a turn runs, so the bundle runs some of them: first against the demo partner, then as
 * it is in production, each time with what V8 made of it before.
 */
export async function writeCodeCache(folder: string): Promise<void> {
  await keepCodeOf(folder, { settings: {}, before: '', turns: firstTurns });
  const world = await RegisteredWorld.start();
  try {
    const { settings, redirect, channel } = world;
    await keepCodeOf(folder, { settings, before: redirect, turns: (url) => sayAll(url, channel) });
  } finally {
    await world.close();
  }
}

async function keepCodeOf(folder: string, { settings, before, turns }: Round): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'filing-desk-build-'));
  const { PATH } = process.env;
  const bot = spawn(
    process.execPath,
    ['-e', `${before}require(${JSON.stringify(join(folder, 'start.js'))}).startForCode()`],
    {
      cwd: folder,
      env: { PATH, PORT: '0', DATA_DIR: dataDir, ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const ended = once(bot, 'exit');
  const late = setTimeout(() => bot.kill('SIGKILL'), LONGEST_MS);
  try {
    await turns(await addressOf(bot, ended));
    bot.send('keep');
    const [code] = (await ended) as [number | null];
    if (code !== 0)
      throw new BundleError(`The bundle ended with ${code} instead of writing what V8 compiled of it.`);
  } finally {
    clearTimeout(late);
    bot.kill('SIGKILL');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function addressOf(bot: ChildProcess, ended: Promise<unknown>): Promise<string> {
  let printed = '';
  for (const stream of [bot.stdout, bot.stderr]) stream?.on('data', (chunk) => (printed += String(chunk)));
  const isGone = ended.then(() => true);
  for (;;) {
    const [, address] = /^ {2}Filing Desk is ready: (http:\S+)$/mu.exec(printed) ?? [];
    if (address !== undefined) return address;
    const line = bot.stdout ? once(bot.stdout, 'data').then(() => false) : isGone;
    if (await Promise.race([line, isGone])) throw new BundleError(`The bundle did not start:\n${printed}`);
  }
}
