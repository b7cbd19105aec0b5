import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { DocumentStore, StoredDocument } from '../../ports';
import { isOutage } from './is-outage';

/** Of bodies, in characters. */
const MOST_KEPT = 32 * 1024 * 1024;

/** A document as this process knows it. */
interface Known extends StoredDocument {
  /**
   * The store's ETag that it goes back to, or nothing where none was there or could be seen. The same as `etag`
   * unless it could not be saved yet.
   */
  readonly base: string | undefined;
}

/**
 * Documents that outlast an outage of their store within one process: conversations go on from where this process
 * saw them last. Somebody else's write in the meantime wins, as in any conflict.
 */
export class ShortDocuments implements DocumentStore {
  readonly #known = new LRUCache<string, Known>({
    maxSize: MOST_KEPT,
    sizeCalculation: ({ body }) => body.length + 1,
  });
  #count = 0;

  constructor(
    private readonly store: DocumentStore,
    private readonly log: Pick<Logger, 'warn'>,
  ) {}

  async load(key: string): Promise<StoredDocument | undefined> {
    const stored = await this.#stored(key);
    const known = this.#known.get(key);
    if (stored === 'away') return known && { body: known.body, etag: known.etag };
    if (isUnsaved(known) && known.base === stored?.etag) return { body: known.body, etag: known.etag };
    if (stored) this.#know(key, stored);
    else this.#known.delete(key);
    return stored;
  }

  async save(key: string, body: string, etag: string | undefined): Promise<{ etag: string } | 'conflict'> {
    const known = this.#known.get(key);
    if (isUnsaved(known) && known.etag !== etag) return 'conflict';
    const base = isUnsaved(known) ? known.base : etag;
    try {
      const saved = await this.store.save(key, body, base);
      if (saved === 'conflict') this.#known.delete(key);
      else this.#know(key, { body, etag: saved.etag });
      return saved;
    } catch (error) {
      if (!isOutage(error)) throw error;
      this.log.warn({ err: error }, 'a conversation could not be saved: it is kept in memory for now');
      const kept = { body, etag: `kept-${(this.#count += 1)}`, base };
      this.#known.set(key, kept);
      return { etag: kept.etag };
    }
  }

  #know(key: string, { body, etag }: StoredDocument): void {
    this.#known.set(key, { body, etag, base: etag });
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

function isUnsaved(known: Known | undefined): known is Known {
  return known !== undefined && known.etag !== known.base;
}
