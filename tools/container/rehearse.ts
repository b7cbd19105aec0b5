import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port';
import { type BuiltStage, StageBuilder } from './build-stages';
import { stagesOf } from './dockerfile';
import { RehearsalError } from './rehearsal-error';
import { runStage } from './run-stage';

/**
 * Does what the Dockerfile says without a container engine: each line in a folder, as far as a folder can be an image.
 * Then the bot runs as the image's user in a tree that it can't write to, its health check is asked, some turns are
 * taken, and SIGTERM ends it. `npm ci` needs a network. Rejects with `RehearsalError`.
 */
export async function rehearse(root: string, say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'container-'));
  // The image's user has to get in.
  chmodSync(folder, 0o755);
  try {
    const builder = new StageBuilder(root, folder);
    let last: BuiltStage | undefined;
    for (const stage of stagesOf(readFileSync(join(root, 'Dockerfile'), 'utf8'))) {
      last = builder.build(stage);
      say(`✓ built: ${stage.name}`);
    }
    if (!last) throw new RehearsalError('The Dockerfile has no stage.');
    const { startedMs, endedMs } = await runStage(last, await freePort());
    say(
      `✓ ran as ${last.user}, read-only, on Node.js ${process.version}: ` +
        `healthy after ${startedMs} ms, ended ${endedMs} ms after SIGTERM`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
