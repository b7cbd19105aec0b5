import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { InstallError, installOnce } from '../install/install-once';

/** As npm's registry has them: one package for each kind of machine, with nothing in it but the program. */
const SYSTEM = process.platform === 'win32' ? 'win' : process.platform;
const FILE = join('bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The program of that version, installed where it is missing. Throws `InstallError` where it can't be had or run. */
export async function ensureNode(version: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const program = await installOnce({ name: `node-${SYSTEM}-${process.arch}`, version, file: FILE }, env);
  const said = await promisify(execFile)(program, ['--version']).catch((cause: unknown) => {
    throw new InstallError(`${program} does not run on this machine: remove it, or go on without it.`, {
      cause,
    });
  });
  if (said.stdout.trim() === `v${version}`) return program;
  throw new InstallError(`${program} is ${said.stdout.trim()} and not v${version}: remove its folder.`);
}
