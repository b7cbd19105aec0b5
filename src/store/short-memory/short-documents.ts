import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { DocumentStore, StoredDocument } from '../../ports';
import { isOutage } from './is-outage';

/** Some ten thousand bytes each. */
const MOST_KEPT = 1_000;

/** A document that could not be saved yet. */
interface Kept extends StoredDocument {
  /** What it was made from: an ETag of the store's, or nothing where none was there or could be seen. */
  readonly base: string | undefined;
}

/**
 * Documents that outlast an outage of their store within one process. Somebody else's write in the meantime wins, as
 * in any conflict.
 */
export class ShortDocuments implements DocumentStore {
  readonly #kept = new LRUCache<string, Kept>({ max: MOST_KEPT });
  #count = 0;

  constructor(
    private readonly store: DocumentStore,
    private readonly log: Pick<Logger, 'warn'>,
  ) {}

  async load(key: string): Promise<StoredDocument | undefined> {
    const stored = await this.#stored(key);
    const kept = this.#kept.get(key);
    if (kept === undefined) return stored === 'away' ? undefined : stored;
    if (stored === 'away' || stored?.etag === kept.base) return { body: kept.body, etag: kept.etag };
    this.#kept.delete(key);
    return stored;
  }

  async save(key: string, body: string, etag: string | undefined): Promise<{ etag: string } | 'conflict'> {
    const kept = this.#kept.get(key);
    if (kept && kept.etag !== etag) return 'conflict';
    const base = kept ? kept.base : etag;
    try {
      const saved = await this.store.save(key, body, base);
      this.#kept.delete(key);
      return saved;
    } catch (error) {
      if (!isOutage(error)) throw error;
      this.log.warn({ err: error }, 'a conversation could not be saved: it is kept in memory for now');
      return this.#keep(key, body, base);
    }
  }

  #keep(key: string, body: string, base: string | undefined): { etag: string } {
    const etag = `kept-${(this.#count += 1)}`;
    this.#kept.set(key, { body, etag, base });
    return { etag };
  }

  async #stored(key: string): Promise<StoredDocument | 'away' | undefined> {
    try {
      return await this.store.load(key);
    } catch (error) {
      if (!isOutage(error)) throw error;
      this.log.warn({ err: error }, 'a conversation could not be read: it goes on from memory, or afresh');
      return 'away';
    }
  }
}
