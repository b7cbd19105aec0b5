import type { ContainerClient } from '@azure/storage-blob' with { 'resolution-mode': 'import' };
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { jsonOf } from '../../ports/json-of';
import { refusalOf } from './azure-errors';
import { placeOf } from './place-of';
import type { StoreLane } from './store-lane';
import { textOf } from './text-of';
import { writeOrCreate } from './write-or-create';

/** A few hundred conversations are more than are ever left undone; the rest comes with the next look. */
const MOST_LISTED = 500;
const MOST_REMEMBERED = 2_000;

/** Says that this write may have marked this document. */
export interface Marker {
  readonly documentName: string;
  readonly writeId: string;
}

export interface ListedMarker extends Marker {
  /** In milliseconds, both ends by the service's own clock. */
  readonly age: number;
}

const givenKey = z.string();

/**
 * Small blobs beside the documents, by which marked documents are found without reading all of them. One a write, put
 * down before it: a process that is killed leaves a marker too many, never one too few, and whoever takes a marker away
 * takes nobody else's.
 */
export class UnfinishedMarkers {
  readonly #place: string;
  /** By document and ETag: ETags of two documents may be the same. */
  readonly #byEtag = new LRUCache<string, Marker>({ max: MOST_REMEMBERED });

  constructor(
    private readonly container: ContainerClient,
    private readonly lane: StoreLane,
  ) {
    this.#place = placeOf(container.url);
  }

  /** Part of the call that saves the document, whose time it shares. The key is kept as it was given. */
  async put(marker: Marker, key: string, abortSignal: AbortSignal): Promise<void> {
    const body = JSON.stringify(key);
    const upload = () => this.#blob(marker).upload(body, Buffer.byteLength(body), { abortSignal });
    await writeOrCreate(upload, 'ContainerNotFound', () => this.container.createIfNotExists({ abortSignal }));
  }

  /** The document stands marked with this ETag. */
  remember(marker: Marker, etag: string): void {
    this.#byEtag.set(idOf(marker.documentName, etag), marker);
  }

  /** Somebody's save over this ETag succeeded, so no document needs its marker any more. */
  overwritten(documentName: string, etag: string): void {
    const id = idOf(documentName, etag);
    const marker = this.#byEtag.get(id);
    this.#byEtag.delete(id);
    if (marker) void this.remove(marker);
  }

  /** Never rejects: what is left over is found by the next look around. */
  async remove(marker: Marker): Promise<void> {
    const attempt = (abortSignal: AbortSignal) => this.#blob(marker).deleteIfExists({ abortSignal });
    await this.lane.run(this.#place, attempt).catch(() => undefined);
  }

  /** Throws `StoreError`. */
  async list(): Promise<readonly ListedMarker[]> {
    return this.lane.run(this.#place, async (abortSignal) => {
      const listed: ListedMarker[] = [];
      try {
        const pages = this.container.listBlobsFlat({ abortSignal }).byPage({ maxPageSize: MOST_LISTED });
        for await (const { segment, date } of pages) {
          for (const { name, properties } of segment.blobItems)
            listed.push({ ...markerOf(name), age: ageOf(properties.lastModified, date) });
          if (listed.length >= MOST_LISTED) break;
        }
      } catch (error) {
        if (refusalOf(error).status !== 404) throw error;
      }
      return listed;
    });
  }

  /** The document's key as it was given; nothing where the marker has gone since or isn't ours. Throws `StoreError`. */
  async keyIn(marker: Marker): Promise<string | undefined> {
    const body = await this.lane.run(this.#place, async (abortSignal) => {
      try {
        const options = { abortSignal, maxRetryRequests: 0 };
        return await textOf(await this.#blob(marker).download(undefined, undefined, options));
      } catch (error) {
        if (refusalOf(error).status === 404) return undefined;
        throw error;
      }
    });
    return body === undefined ? undefined : keyFrom(body);
  }

  #blob({ documentName, writeId }: Marker) {
    return this.container.getBlockBlobClient(`${documentName}/${writeId}`);
  }
}

function idOf(documentName: string, etag: string): string {
  return `${documentName} ${etag}`;
}

/** Write IDs hold no slash, names of documents may. */
function markerOf(name: string): Marker {
  const slash = name.lastIndexOf('/');
  return { documentName: name.slice(0, slash), writeId: name.slice(slash + 1) };
}

/** One odd blob must not keep all others from being found. */
function keyFrom(body: string): string | undefined {
  return givenKey.safeParse(jsonOf(body)).data;
}

/** Where the service didn't say, it counts as fresh, which costs nothing. */
function ageOf(lastModified: Date, now: Date | undefined): number {
  return now ? now.getTime() - lastModified.getTime() : 0;
}
