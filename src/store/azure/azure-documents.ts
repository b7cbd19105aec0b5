import type { ContainerClient } from '@azure/storage-blob' with { 'resolution-mode': 'import' };
import type { DocumentStore, Ids, Rewritten, StoredDocument } from '../../ports';
import { documentKey } from '../document-key';
import { assertReadable, assertStorable } from '../storable-text';
import { refusalOf } from './azure-errors';
import { placeOf } from './place-of';
import type { StoreLane } from './store-lane';
import { textOf } from './text-of';
import { unfinishedKeys } from './unfinished-keys';
import type { Marker, UnfinishedMarkers } from './unfinished-markers';

/** Names of blobs that need no care: no `..`, no dot or slash at an end, nothing that a URL might change. */
const READABLE = /^[\w:@;=-]+(?:[./][\w:@;=-]+)*$/u;

/** As the service writes them. Anything else, above all `*`, would be no condition at all. */
const ETAG = /^"[\w-]+"$/u;

/** Metadata of a document: which write it comes from, and whether that one marked it. */
const WRITE_ID = 'write';
const UNFINISHED = 'unfinished';
const YES = 'yes';

/**
 * Documents as blobs. Every save is conditional on the blob's real ETag, so it holds across machines. Whether one is
 * marked as unfinished is said by itself; the markers only say where to look.
 */
export class AzureDocuments implements DocumentStore {
  readonly #place: string;

  constructor(
    private readonly container: ContainerClient,
    private readonly markers: UnfinishedMarkers,
    private readonly lane: StoreLane,
    private readonly ids: Ids,
  ) {
    this.#place = placeOf(container.url);
  }

  async load(key: string): Promise<StoredDocument | undefined> {
    const documentName = nameOf(key);
    const found = await this.loadNamed(documentName);
    if (found?.markedBy) this.markers.remember({ documentName, writeId: found.markedBy }, found.etag);
    return found && { body: found.body, etag: found.etag };
  }

  async save(
    key: string,
    body: string,
    etag: string | undefined,
    unfinished = false,
  ): Promise<{ etag: string } | 'conflict'> {
    assertStorable(body, this.#place);
    if (etag !== undefined && !ETAG.test(etag)) return 'conflict';
    const marker = { documentName: nameOf(key), writeId: this.ids.next() };
    const condition = etag === undefined ? { ifNoneMatch: '*' } : { ifMatch: etag };
    const saved = await this.lane.run(this.#place, async (signal) => {
      if (unfinished) await this.markers.put(marker, key, signal);
      const written = await this.#write({ ...marker, body, unfinished, condition, signal });
      // The first of two tries may have arrived although its answer did not: then the conflict is with ourselves.
      return written ?? (await this.#ownWrite(marker, signal)) ?? 'conflict';
    });
    const isMarked = unfinished && saved !== 'conflict';
    if (isMarked) this.markers.remember(marker, saved.etag);
    if (unfinished && !isMarked) void this.markers.remove(marker);
    if (etag !== undefined && saved !== 'conflict') this.markers.overwritten(marker.documentName, etag);
    return saved;
  }

  /** Throws `StoreError`. */
  async unfinished(): Promise<readonly string[]> {
    const markingWrite = (documentName: string) =>
      this.lane.run(this.#place, (signal) => this.#markingWrite(documentName, signal));
    return unfinishedKeys({ markers: this.markers, markingWrite });
  }

  /** The document in the blob of this name, which is not always its key. */
  async loadNamed(documentName: string): Promise<Found | undefined> {
    return this.lane.run(this.#place, (signal) => this.#read(documentName, signal));
  }

  /** Saves over what was found; a mark that stays is still its old write's. False when somebody else wrote first. */
  async rewrite(documentName: string, found: Found, { body, unfinished }: Rewritten): Promise<boolean> {
    const isMarked = unfinished && found.markedBy !== undefined;
    const writeId = (isMarked && found.markedBy) || this.ids.next();
    const condition = { ifMatch: found.etag };
    const written = await this.lane.run(this.#place, (signal) =>
      this.#write({ documentName, writeId, body, unfinished: isMarked, condition, signal }),
    );
    return written !== undefined;
  }

  /** The container is created where it turns out to be missing; nothing about it is remembered. */
  async #write(write: Write): Promise<{ etag: string } | undefined> {
    try {
      return await this.#put(write);
    } catch (error) {
      if (isConflict(error)) return undefined;
      if (refusalOf(error).code !== 'ContainerNotFound') throw error;
    }
    if (write.condition.ifMatch !== undefined) return undefined;
    await this.container.createIfNotExists({ abortSignal: write.signal });
    return this.#put(write).catch((error: unknown) => {
      if (isConflict(error)) return undefined;
      throw error;
    });
  }

  async #put({
    documentName,
    writeId,
    body,
    unfinished,
    condition,
    signal,
  }: Write): Promise<{ etag: string }> {
    const { etag } = await this.#blob(documentName).upload(body, Buffer.byteLength(body), {
      abortSignal: signal,
      conditions: condition,
      metadata: { [WRITE_ID]: writeId, ...(unfinished && { [UNFINISHED]: YES }) },
      blobHTTPHeaders: { blobContentType: 'application/json; charset=utf-8' },
    });
    return { etag: quoted(etag) };
  }

  async #ownWrite(
    { documentName, writeId }: Marker,
    signal: AbortSignal,
  ): Promise<{ etag: string } | undefined> {
    const found = await this.#read(documentName, signal);
    return found?.writeId === writeId ? { etag: found.etag } : undefined;
  }

  async #read(documentName: string, signal: AbortSignal): Promise<Found | undefined> {
    const options = { abortSignal: signal, maxRetryRequests: 0 };
    return unlessMissing(async () => {
      const response = await this.#blob(documentName).download(undefined, undefined, options);
      assertReadable(response.contentLength ?? 0, this.#place);
      const { metadata, etag } = response;
      const body = await textOf(response);
      return { body, etag: quoted(etag), writeId: metadata?.[WRITE_ID], markedBy: markedBy(metadata) };
    });
  }

  async #markingWrite(documentName: string, abortSignal: AbortSignal): Promise<string | undefined> {
    return unlessMissing(async () => {
      const { metadata } = await this.#blob(documentName).getProperties({ abortSignal });
      return markedBy(metadata);
    });
  }

  #blob(documentName: string) {
    return this.container.getBlockBlobClient(documentName);
  }
}

/** A document with what its blob tells of its writes. */
export interface Found extends StoredDocument {
  readonly writeId: string | undefined;
  readonly markedBy: string | undefined;
}

/** The write ID is kept with the document, so that we know our own write again. */
interface Write extends Marker {
  readonly body: string;
  readonly unfinished: boolean;
  readonly condition: { readonly ifNoneMatch?: string; readonly ifMatch?: string };
  readonly signal: AbortSignal;
}

function nameOf(key: string): string {
  return documentKey(key, READABLE);
}

/** The write that left the document marked. */
function markedBy(metadata: Record<string, string> | undefined): string | undefined {
  return metadata?.[UNFINISHED] === YES ? metadata[WRITE_ID] : undefined;
}

async function unlessMissing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (refusalOf(error).status === 404) return undefined;
    throw error;
  }
}

/** Other 409s (a container being deleted, a lease) are no conflict of ours. */
function isConflict(error: unknown): boolean {
  const { status, code } = refusalOf(error);
  return status === 412 || code === 'BlobAlreadyExists' || (status === 404 && code === 'BlobNotFound');
}

/** The header and the list of blobs write it with and without quotes. */
function quoted(etag: string | undefined): string {
  return `"${(etag ?? '').replaceAll('"', '')}"`;
}
