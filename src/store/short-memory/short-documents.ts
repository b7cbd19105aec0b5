import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { DocumentStore, StoredDocument } from '../../ports';
import { isOutage } from './is-outage';
import { SecondTry } from './second-try';

/** Of bodies, in characters. */
const MOST_KEPT = 32 * 1024 * 1024;

/** Begins the ETags of documents that are only kept here. */
const KEPT = 'kept-';

/** A document as this process knows it. */
interface Known extends StoredDocument {
  /**
   * The store's ETag that it goes back to, or nothing where none was there or could be seen. The same as `etag`
   * unless it could not be saved yet.
   */
  readonly base: string | undefined;
  /** Whether it is marked as unfinished; told of documents that are only kept here. */
  readonly unfinished: boolean;
}

/**
 * Documents that outlast an outage of their store within one process: conversations go on from where this process
 * saw them last. Somebody else's write in the meantime wins, as in any conflict. What is kept is saved as soon as that
 * works again, whether or not anybody comes back to the conversation.
 */
export class ShortDocuments implements DocumentStore {
  readonly #known = new LRUCache<string, Known>({
    maxSize: MOST_KEPT,
    sizeCalculation: ({ body }) => body.length + 1,
  });
  readonly #again = new SecondTry(() => this.#saveKept());
  #count = 0;
  /** Whether any may be unsaved: nearly always none is, and nobody has to look for it. */
  #mayHoldUnsaved = false;

  constructor(
    private readonly store: DocumentStore,
    private readonly log: Pick<Logger, 'info' | 'warn'>,
  ) {}

  known(key: string): StoredDocument | 'none' | undefined {
    const stored = this.store.known?.(key);
    if (stored === undefined || this.#unsaved(key)) return undefined;
    if (stored !== 'none' && this.#known.get(key)?.etag !== stored.etag) this.#know(key, stored);
    return stored;
  }

  async load(key: string): Promise<StoredDocument | undefined> {
    const stored = await this.#stored(key);
    const known = this.#known.get(key);
    if (stored === 'away') return known && { body: known.body, etag: known.etag };
    if (isUnsaved(known) && known.base === stored?.etag) return { body: known.body, etag: known.etag };
    if (stored) this.#know(key, stored);
    else this.#known.delete(key);
    return stored;
  }

  save(
    key: string,
    body: string,
    etag: string | undefined,
    unfinished = false,
    soon = false,
    parts?: readonly string[],
  ): Promise<{ etag: string } | 'conflict'> {
    const unsaved = this.#unsaved(key);
    const isStale = unsaved ? unsaved.etag !== etag : etag?.startsWith(KEPT);
    if (isStale) return Promise.resolve('conflict');
    const base = unsaved ? unsaved.base : etag;
    return this.store.save(key, body, base, unfinished, soon, parts).then(
      (saved) => {
        if (saved === 'conflict') this.#known.delete(key);
        else this.#know(key, { body, etag: saved.etag });
        return saved;
      },
      (error: unknown) => this.#keep(error, key, { body, base, unfinished }),
    );
  }

  /** While the store is away, only those that are kept here. */
  async unfinished(): Promise<readonly string[]> {
    const kept = this.#kept().flatMap(([key, { unfinished }]) => (unfinished ? [key] : []));
    try {
      return [...new Set([...kept, ...(await this.store.unfinished())])];
    } catch (error) {
      if (!isOutage(error)) throw error;
      this.log.warn(
        { err: error },
        'what is unfinished could not be looked up: only what is in memory is known',
      );
      return kept;
    }
  }

  /** How many could not be saved yet. */
  get waiting(): number {
    return this.#kept().length;
  }

  close(): void {
    this.#again.stop();
    const conversations = this.#kept().length;
    if (conversations > 0) this.log.warn({ conversations }, 'conversations were never saved');
  }

  #unsaved(key: string): Known | undefined {
    const known = this.#mayHoldUnsaved ? this.#known.get(key) : undefined;
    return isUnsaved(known) ? known : undefined;
  }

  #kept(): readonly (readonly [string, Known])[] {
    return [...this.#known.entries()].filter(([, known]) => isUnsaved(known));
  }

  /** Answers whether something is left to save. */
  async #saveKept(): Promise<boolean> {
    for (const [key, kept] of this.#kept()) {
      try {
        await this.#saveOne(key, kept);
      } catch (error) {
        if (isOutage(error)) return true;
        this.log.warn({ err: error }, 'a conversation can never be saved');
        if (this.#known.peek(key) === kept) this.#known.delete(key);
      }
    }
    this.log.info('the conversations that were kept in memory are saved');
    this.#mayHoldUnsaved = this.#kept().length > 0;
    return this.#mayHoldUnsaved;
  }

  /** A turn may save the same document at the same time: one of the two gets a conflict, or builds on the other. */
  async #saveOne(key: string, kept: Known): Promise<void> {
    if (this.#known.peek(key) !== kept) return;
    const saved = await this.store.save(key, kept.body, kept.base, kept.unfinished);
    const now = this.#known.peek(key);
    if (now === kept && saved === 'conflict') this.#known.delete(key);
    else if (now === kept && saved !== 'conflict') this.#know(key, { body: kept.body, etag: saved.etag });
    else if (isUnsaved(now) && now.base === kept.base && saved !== 'conflict')
      this.#known.set(key, { ...now, base: saved.etag });
  }

  /** What the store could not take now. Throws what has another reason. */
  #keep(error: unknown, key: string, unsaved: Omit<Known, 'etag'>): { etag: string } {
    if (!isOutage(error)) throw error;
    this.log.warn({ err: error }, 'a conversation could not be saved: it is kept in memory for now');
    const etag = `${KEPT}${(this.#count += 1)}`;
    this.#known.set(key, { ...unsaved, etag });
    this.#mayHoldUnsaved = true;
    this.#again.later();
    return { etag };
  }

  #know(key: string, { body, etag }: StoredDocument): void {
    this.#known.set(key, { body, etag, base: etag, unfinished: false });
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
