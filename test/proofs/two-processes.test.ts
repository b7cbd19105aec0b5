import { AZURITE_START_MS, launchAzurite, ownPrefix } from '../support/azurite';
import { TemporaryStores } from '../store/temporary-store';
import { assertNothingLost, proofSeed } from './support/assert-nothing-lost';
import { killRounds, undisturbedEndings } from './support/kill-rounds';
import { azureLog, sqliteLog } from './support/log-rows';
import type { SceneOptions } from './support/scene';

const KILLS = 25;
const LONGEST_MS = 5 * 60_000;

describe('two processes whose conversations hop at every step', function () {
  this.timeout(LONGEST_MS);
  const stores = new TemporaryStores();
  after(() => stores.clear());

  it('on one folder: killed in turns, they lose nothing and double nothing', async () => {
    await proveOn(() => {
      const folder = stores.folder();
      return { storage: { DATA_DIR: folder }, log: sqliteLog(folder) };
    });
  });

  it('on Azure Storage: killed in turns, they lose nothing and double nothing', async function () {
    this.timeout(AZURITE_START_MS + LONGEST_MS);
    const azurite = await launchAzurite();
    if (!azurite) return this.skip();
    const { connectionString } = azurite;

    await proveOn(() => {
      const prefix = ownPrefix();
      const storage = {
        AZURE_STORAGE_CONNECTION_STRING: connectionString,
        AZURE_STORAGE_PREFIX: prefix,
      };
      return { storage, log: azureLog(connectionString, prefix) };
    });
  });

  async function proveOn(storage: () => Pick<SceneOptions, 'storage' | 'log'>): Promise<void> {
    const seed = proofSeed();
    const scene = (): SceneOptions => ({ ...storage(), instances: 2 });
    const endings = await undisturbedEndings(scene());

    const counts = await killRounds(
      { scene, scenes: 1, talksAtOnce: 3, seed, isEnough: (kills) => kills >= KILLS },
      endings,
    );

    assertNothingLost(counts, seed);
  }
});
