import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BundleError } from './bundle-error';
import { firstTurns } from './first-turns';

const LONGEST_MS = 60_000;

/** It is compiled by the time that a turn runs, so the bundle runs some of them, against the demo partner. */
export async function writeCodeCache(folder: string): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'filing-desk-build-'));
  const { PATH } = process.env;
  const bot = spawn(
    process.execPath,
    ['-e', `require(${JSON.stringify(join(folder, 'start.js'))}).startForCode()`],
    {
      cwd: folder,
      env: { PATH, PORT: '0', DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const ended = once(bot, 'exit');
  const late = setTimeout(() => bot.kill('SIGKILL'), LONGEST_MS);
  try {
    await firstTurns(await addressOf(bot, ended));
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
