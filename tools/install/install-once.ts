import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

/** An installation takes half a minute; another run may be at it already. In milliseconds. */
const LONGEST_INSTALL = 240_000;
const LOOK_AGAIN = 500;

/** A package of npm's registry that is too large for everybody's node_modules. */
export interface CachedPackage {
  readonly name: string;
  readonly version: string;
  /** The one that is wanted, inside of the package. */
  readonly file: string;
}

/** `code` is stable: `notInstalled`. */
export class InstallError extends Error {
  override readonly name = 'InstallError';
  readonly code = 'notInstalled';
}

/**
 * Where that file lies. The package is installed once, without running any of its scripts, into the user's cache:
 * `$XDG_CACHE_HOME/filing-desk`, or `~/.cache/filing-desk`. Throws `InstallError`.
 */
export async function installOnce(wanted: CachedPackage, env: NodeJS.ProcessEnv): Promise<string> {
  const { name, version } = wanted;
  const cache = join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'filing-desk');
  const folder = join(cache, `${name}-${version}`);
  const file = join(folder, 'node_modules', name, wanted.file);
  if (existsSync(file)) return file;
  try {
    await mkdir(cache, { recursive: true });
    await locked(`${folder}.lock`, async () => {
      if (!existsSync(file)) await install(folder, `${name}@${version}`, env);
    });
  } catch (cause) {
    const advice = 'check the network and npm, or install it there by hand';
    throw new InstallError(`${name} ${version} could not be installed into ${folder}: ${advice}.`, { cause });
  }
  return file;
}

/** Beside its place, and renamed when it is complete: half an installation never passes for a whole one. */
async function install(folder: string, wanted: string, env: NodeJS.ProcessEnv): Promise<void> {
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  await writeFile(join(part, 'package.json'), '{ "private": true }\n');
  const flags = ['--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await promisify(execFile)('npm', ['install', ...flags, wanted], {
    cwd: part,
    env,
    timeout: LONGEST_INSTALL,
  });
  await rename(part, folder);
}

/** Making a folder is atomic on every file system. A lock whose process is gone is taken over. */
async function locked(lock: string, work: () => Promise<void>): Promise<void> {
  const giveUpAt = Date.now() + LONGEST_INSTALL;
  while (!(await taken(lock))) {
    if (await isAbandoned(lock)) await rm(lock, { recursive: true, force: true });
    else if (Date.now() > giveUpAt) throw new InstallError(`${lock} is held by another run: remove it.`);
    else await pause(LOOK_AGAIN);
  }
  try {
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  await writeFile(join(lock, 'pid'), String(process.pid));
  return true;
}

async function isAbandoned(lock: string): Promise<boolean> {
  const pid = Number(await readFile(join(lock, 'pid'), 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}
