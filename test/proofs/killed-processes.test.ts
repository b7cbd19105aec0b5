import assert from 'node:assert/strict';
import { TemporaryStores } from '../store/temporary-store';
import { assertNothingLost, proofSeed } from './support/assert-nothing-lost';
import { killRounds, undisturbedEndings } from './support/kill-rounds';
import { sqliteLog } from './support/log-rows';
import type { SceneOptions } from './support/scene';

const KILLS = 200;

/** Alone on two cores it takes a bit more than a minute. */
const LONGEST_MS = 15 * 60_000;

/** A hand-off may wait for a new process, but no longer than a start and a turn take, even on a busy machine. */
const LONGEST_WAIT_MS = 12_000;

describe('a process that is killed two hundred times', function () {
  this.timeout(LONGEST_MS);
  const stores = new TemporaryStores();
  after(() => stores.clear());

  it('loses no hand-off, logs none twice, and ends every conversation as if nothing had happened', async () => {
    const seed = proofSeed();
    const scene = (): SceneOptions => {
      const folder = stores.folder();
      return { storage: { DATA_DIR: folder }, log: sqliteLog(folder), instances: 1 };
    };
    const endings = await undisturbedEndings(scene());

    const counts = await killRounds(
      { scene, scenes: 4, talksAtOnce: 2, seed, isEnough: (kills) => kills >= KILLS },
      endings,
    );

    assertNothingLost(counts, seed);
    assert.equal(counts.kills, KILLS);
    assert.ok(counts.longestWait < LONGEST_WAIT_MS, `waited for ${counts.longestWait} ms`);
  });
});
