import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store';
import type { Store } from '../../src/store/open-store';
import { StoreError } from '../../src/store/store-error';
import type { StoreErrorCode } from '../../src/store/store-error';

export const NOW = new Date('2026-03-02T09:41:00.000Z');

/** Folders and stores of one test; `clear` belongs into `afterEach`. */
export class TemporaryStores {
  readonly #folders: string[] = [];
  readonly #stores: Store[] = [];
  #count = 0;

  folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'filing-desk-store-'));
    this.#folders.push(folder);
    return folder;
  }

  /** Its etags are `etag-1`, `etag-2`, … over all stores of the test; `now` is when it saves documents. */
  open(dataDir = this.folder(), now = NOW): Store {
    const ids = { next: () => `etag-${++this.#count}` };
    const store = openStore({ dataDir, clock: { now: () => now }, ids });
    this.#stores.push(store);
    return store;
  }

  clear(): void {
    this.#count = 0;
    for (const store of this.#stores.splice(0)) store.close();
    for (const folder of this.#folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}

/** Mistakes of ours, which no setting mends. */
const OURS: readonly StoreErrorCode[] = ['closed', 'unstorableText', 'tooLarge'];

/** For `assert.throws` and `assert.rejects`: the code, and one sentence that names the place and what to change. */
export function storeError(code: StoreErrorCode, path?: string): (error: unknown) => boolean {
  return (error) =>
    error instanceof StoreError &&
    error.code === code &&
    /^[^\n]+\.$/.test(error.message) &&
    (OURS.includes(code) || /DATA_DIR|AZURE_STORAGE/.test(error.message)) &&
    (path === undefined || error.message.startsWith(path));
}
