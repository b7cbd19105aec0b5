import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AzuriteError, ensureAzurite } from '../../tools/azurite/ensure-azurite';

describe('ensureAzurite', () => {
  let cache = '';
  const folder = (): string => join(cache, 'filing-desk', 'azurite-3.35.0');
  const script = (): string => join(folder(), 'node_modules', 'azurite', 'dist', 'src', 'azurite.js');
  const lock = (): string => `${folder()}.lock`;
  /** There is no npm to run: whatever tries to install fails at once. */
  const env = (): NodeJS.ProcessEnv => ({ XDG_CACHE_HOME: cache, PATH: cache });
  const pretendInstalled = (): void => {
    mkdirSync(dirname(script()), { recursive: true });
    writeFileSync(script(), '');
  };
  const lockedBy = (pid: number): void => {
    mkdirSync(lock(), { recursive: true });
    writeFileSync(join(lock(), 'pid'), String(pid));
  };

  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'filing-desk-azurite-'));
  });
  afterEach(() => rmSync(cache, { recursive: true, force: true }));

  it('installs nothing where it is installed already', async () => {
    pretendInstalled();

    assert.equal(await ensureAzurite(env()), script());
  });

  it('says in one sentence where it could not be installed, and leaves no lock', async () => {
    await assert.rejects(
      ensureAzurite(env()),
      (error) => error instanceof AzuriteError && error.message.includes(folder()),
    );

    assert.ok(!existsSync(lock()));
    assert.ok(!existsSync(folder()));
  });

  it('waits for a run that is at it, and takes what that one installed', async () => {
    lockedBy(process.pid);
    const waiting = ensureAzurite(env());
    await pause(100);

    pretendInstalled();
    rmSync(lock(), { recursive: true });

    assert.equal(await waiting, script());
  });

  it('takes over from a run that is gone', async () => {
    lockedBy(2 ** 22 + 1);

    await assert.rejects(ensureAzurite(env()), AzuriteError);

    assert.ok(!existsSync(lock()));
  });
});
