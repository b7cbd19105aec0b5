import type { BlobDownloadResponseParsed, ContainerClient } from '@azure/storage-blob' with {
  'resolution-mode': 'import',
};
import type { DocumentStore, Ids, StoredDocument } from '../../ports';
import { documentKey } from '../document-key';
import { assertReadable, assertStorable } from '../storable-text';
import { refusalOf } from './azure-errors';
import { placeOf } from './place-of';
import type { StoreLane } from './store-lane';

/** Names of blobs that need no care: no `..`, no dot or slash at an end, nothing that a URL might change. */
const READABLE = /^[\w:@;=-]+(?:[./][\w:@;=-]+)*$/u;

/** As the service writes them. Anything else, above all `*`, would be no condition at all. */
const ETAG = /^"[\w-]+"$/u;

const WRITE_ID = 'write';

/** Documents as blobs. Every save is conditional on the blob's real ETag, so it holds across machines. */
export class AzureDocuments implements DocumentStore {
  readonly #place: string;

  constructor(
    private readonly container: ContainerClient,
    private readonly lane: StoreLane,
    private readonly ids: Ids,
  ) {
    this.#place = placeOf(container.url);
  }

  async load(key: string): Promise<StoredDocument | undefined> {
    return this.lane.run(this.#place, async (signal) => {
      const found = await this.#read(key, signal);
      return found && { body: found.body, etag: found.etag };
    });
  }

  async save(key: string, body: string, etag: string | undefined): Promise<{ etag: string } | 'conflict'> {
    assertStorable(body, this.#place);
    if (etag !== undefined && !ETAG.test(etag)) return 'conflict';
    const writeId = this.ids.next();
    const condition = etag === undefined ? { ifNoneMatch: '*' } : { ifMatch: etag };
    return this.lane.run(this.#place, async (signal) => {
      const written = await this.#write(key, body, { writeId, condition, signal });
      // The first of two tries may have arrived although its answer did not: then the conflict is with ourselves.
      return written ?? (await this.#ownWrite(key, writeId, signal)) ?? 'conflict';
    });
  }

  /** The container is created where it turns out to be missing; nothing about it is remembered. */
  async #write(key: string, body: string, write: Write): Promise<{ etag: string } | undefined> {
    try {
      return await this.#put(key, body, write);
    } catch (error) {
      if (isConflict(error)) return undefined;
      if (refusalOf(error).code !== 'ContainerNotFound') throw error;
    }
    if (write.condition.ifMatch !== undefined) return undefined;
    await this.container.createIfNotExists({ abortSignal: write.signal });
    return this.#put(key, body, write).catch((error: unknown) => {
      if (isConflict(error)) return undefined;
      throw error;
    });
  }

  async #put(key: string, body: string, { writeId, condition, signal }: Write): Promise<{ etag: string }> {
    const { etag } = await this.#blob(key).upload(body, Buffer.byteLength(body), {
      abortSignal: signal,
      conditions: condition,
      metadata: { [WRITE_ID]: writeId },
      blobHTTPHeaders: { blobContentType: 'application/json; charset=utf-8' },
    });
    return { etag: quoted(etag) };
  }

  async #ownWrite(key: string, writeId: string, signal: AbortSignal): Promise<{ etag: string } | undefined> {
    const found = await this.#read(key, signal);
    return found?.writeId === writeId ? { etag: found.etag } : undefined;
  }

  async #read(
    key: string,
    signal: AbortSignal,
  ): Promise<(StoredDocument & { readonly writeId: string | undefined }) | undefined> {
    try {
      const response = await this.#blob(key).download(undefined, undefined, {
        abortSignal: signal,
        maxRetryRequests: 0,
      });
      assertReadable(response.contentLength ?? 0, this.#place);
      const body = await textOf(response);
      return { body, etag: quoted(response.etag), writeId: response.metadata?.[WRITE_ID] };
    } catch (error) {
      if (refusalOf(error).status === 404) return undefined;
      throw error;
    }
  }

  #blob(key: string) {
    return this.container.getBlockBlobClient(documentKey(key, READABLE));
  }
}

interface Write {
  /** Kept with the document, so that we know our own write again. */
  readonly writeId: string;
  readonly condition: { readonly ifNoneMatch?: string; readonly ifMatch?: string };
  readonly signal: AbortSignal;
}

/** Other 409s (a container being deleted, a lease) are no conflict of ours. */
function isConflict(error: unknown): boolean {
  const { status, code } = refusalOf(error);
  return status === 412 || code === 'BlobAlreadyExists' || (status === 404 && code === 'BlobNotFound');
}

async function textOf({ readableStreamBody }: BlobDownloadResponseParsed): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of readableStreamBody ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** The header and the list of blobs write it with and without quotes. */
function quoted(etag: string | undefined): string {
  return `"${(etag ?? '').replaceAll('"', '')}"`;
}
