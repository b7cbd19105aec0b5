import type { BlobItem, ContainerClient } from '@azure/storage-blob' with { 'resolution-mode': 'import' };
import pLimit from 'p-limit';
import type { Rewritten, Upkeep } from '../../ports';
import { assertStorable } from '../storable-text';
import type { AzureDocuments } from './azure-documents';
import { refusalOf } from './azure-errors';
import { placeOf } from './place-of';
import type { StoreLane } from './store-lane';

/** Turns go on meanwhile, so it takes its time. */
const AT_ONCE = 4;
const PAGE = 500;

export interface AzureUpkeepOptions {
  readonly documents: AzureDocuments;
  readonly documentBlobs: ContainerClient;
  /** Their names begin with those of the documents, and hold keys. */
  readonly markerBlobs: ContainerClient;
  readonly lane: StoreLane;
}

/** Clearing away blobs. What soft delete or versioning keeps is the account's own affair. */
export class AzureUpkeep implements Upkeep {
  constructor(private readonly options: AzureUpkeepOptions) {}

  async deleteUnder(folder: string, notWrittenSince?: Date): Promise<number> {
    const { documentBlobs, markerBlobs } = this.options;
    const deleted = await this.#deleteIn(documentBlobs, folder, notWrittenSince);
    await this.#deleteIn(markerBlobs, folder, notWrittenSince);
    return deleted;
  }

  async rewriteUnder(folder: string, change: (body: string) => Rewritten | undefined): Promise<number> {
    const changed = await this.#each(this.options.documentBlobs, folder, ({ name }) =>
      this.#rewrite(name, change),
    );
    return changed.filter(Boolean).length;
  }

  /** Nothing is kept in files here. */
  async isScrubDue(): Promise<boolean> {
    return false;
  }

  async scrub(): Promise<void> {}

  async #rewrite(name: string, change: (body: string) => Rewritten | undefined): Promise<boolean> {
    const { documents } = this.options;
    for (;;) {
      const found = await documents.loadNamed(name);
      const rewritten = found && change(found.body);
      if (!rewritten) return false;
      assertStorable(rewritten.body, placeOf(this.options.documentBlobs.url));
      if (await documents.rewrite(name, found, rewritten)) return true;
    }
  }

  async #deleteIn(
    container: ContainerClient,
    folder: string,
    notWrittenSince: Date | undefined,
  ): Promise<number> {
    const deleted = await this.#each(container, folder, async ({ name, properties }) => {
      if (notWrittenSince && properties.lastModified >= notWrittenSince) return false;
      return this.#delete(container, name, notWrittenSince && properties.etag);
    });
    return deleted.filter(Boolean).length;
  }

  /** With an ETag, one that was written since it was listed stays. */
  async #delete(container: ContainerClient, name: string, etag: string | undefined): Promise<boolean> {
    return this.options.lane.run(placeOf(container.url), async (abortSignal) => {
      const conditions = etag === undefined ? {} : { ifMatch: `"${etag.replaceAll('"', '')}"` };
      try {
        await container.getBlockBlobClient(name).delete({ abortSignal, conditions });
        return true;
      } catch (error) {
        const { status } = refusalOf(error);
        if (status === 404 || status === 412) return false;
        throw error;
      }
    });
  }

  async #each<T>(
    container: ContainerClient,
    folder: string,
    work: (blob: BlobItem) => Promise<T>,
  ): Promise<readonly T[]> {
    const limit = pLimit(AT_ONCE);
    const done: T[] = [];
    let continuationToken: string | undefined;
    do {
      const { items, next } = await this.#page(container, folder, continuationToken);
      done.push(...(await Promise.all(items.map((blob) => limit(work, blob)))));
      continuationToken = next;
    } while (continuationToken);
    return done;
  }

  async #page(container: ContainerClient, folder: string, continuationToken: string | undefined) {
    return this.options.lane.run(placeOf(container.url), async (abortSignal) => {
      const listed = container.listBlobsFlat({ prefix: `${folder}/`, abortSignal });
      const pages = listed.byPage({ maxPageSize: PAGE, ...(continuationToken && { continuationToken }) });
      try {
        const page = await pages.next();
        if (page.done === true) return { items: [], next: undefined };
        const { segment, continuationToken: next } = page.value;
        return { items: segment.blobItems, next: next || undefined };
      } catch (error) {
        if (refusalOf(error).status === 404) return { items: [], next: undefined };
        throw error;
      }
    });
  }
}
