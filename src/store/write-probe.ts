import type { Store } from './open-store';

/** Nobody's: a document that is only written to see whether that works. */
const KEY = 'health/write-probe';

/**
 * Writes one small document, and takes away from the schedule what isn't there: so both services of a storage account
 * are asked for the right to write. Always the same document, so nothing grows.
 */
export class WriteProbe {
  #etag: string | undefined;

  constructor(private readonly store: Pick<Store, 'documents' | 'schedule'>) {}

  /** Rejects with `StoreError` where nothing can be written. */
  async write(at: Date): Promise<void> {
    await Promise.all([this.#writeDocument(JSON.stringify({ at })), this.store.schedule.remove(KEY)]);
  }

  /** Several instances write it: a conflict says that another one has just done so. The next write is ours again. */
  async #writeDocument(body: string): Promise<void> {
    const { documents } = this.store;
    const saved = await documents.save(KEY, body, this.#etag);
    if (saved !== 'conflict') {
      this.#etag = saved.etag;
      return;
    }
    this.#etag = (await documents.load(KEY))?.etag;
    const again = await documents.save(KEY, body, this.#etag);
    if (again !== 'conflict') this.#etag = again.etag;
  }
}
