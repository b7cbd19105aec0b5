import { InstallError } from '../install/install-once';
import type { Outcome } from './test-on';

/** What it takes to try a version. */
export interface Trial {
  /** The program of that version; rejects with `InstallError` where it can't be had. */
  readonly ensure: (version: string) => Promise<string>;
  readonly test: (program: string) => Promise<Outcome>;
  readonly say: (line: string) => void;
}

/**
 * Tries those versions at the same time and tells how each went. True unless a test failed on one of them: a version
 * that can't be installed is told, and is no failure.
 */
export async function onOtherNodes(versions: readonly string[], trial: Trial): Promise<boolean> {
  const areFine = await Promise.all(versions.map((version) => onOne(version, trial)));
  return areFine.every((isFine) => isFine);
}

async function onOne(version: string, { ensure, test, say }: Trial): Promise<boolean> {
  let program: string;
  try {
    program = await ensure(version);
  } catch (error) {
    if (!(error instanceof InstallError)) throw error;
    say(`- Node.js ${version}: not run. ${error.message}`);
    return true;
  }
  const startedAt = Date.now();
  const { isFine, said } = await test(program);
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  if (isFine) say(`✓ Node.js ${version}: ${said}, in ${seconds} s`);
  else say(`${said}\n✗ Node.js ${version}: see above`);
  return isFine;
}
