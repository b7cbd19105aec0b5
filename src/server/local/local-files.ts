import { extname } from 'node:path';
import { LRUCache } from 'lru-cache';

/** Of one file. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** Of all files; the one that was used longest ago goes first. */
const MOST_IN_ALL = 50 * 1024 * 1024;
const MOST_PLACES = 100;
/** Long enough for any turn that follows a consent. */
const PLACE_LASTS_MS = 15 * 60_000;

/** A file that somebody agreed to, saved or still to come. */
export interface FilePlace {
  /** Names the file from now on. */
  readonly fileId: string;
  readonly name: string;
  /** Its extension. */
  readonly fileType: string;
}

export interface LocalFile extends FilePlace {
  readonly bytes: Buffer;
}

/** Stands for a person's OneDrive: in memory, and only what they agreed to. */
export class LocalFiles {
  private readonly places = new LRUCache<string, FilePlace>({ max: MOST_PLACES, ttl: PLACE_LASTS_MS });
  private readonly files = new LRUCache<string, LocalFile>({
    maxSize: MOST_IN_ALL,
    sizeCalculation: ({ bytes }) => Math.max(bytes.length, 1),
  });

  /** `newId` makes IDs that nobody can guess: whoever knows one may write, or read. */
  constructor(private readonly newId: () => string) {}

  /** Makes room for one file; the upload ID opens it once. */
  expect(name: string): { readonly uploadId: string; readonly place: FilePlace } {
    const uploadId = this.newId();
    const place = { fileId: this.newId(), name, fileType: extname(name).slice(1).toLowerCase() };
    this.places.set(uploadId, place);
    return { uploadId, place };
  }

  /** Answers the place and forgets it, so that nothing else can be written there. */
  claim(uploadId: string): FilePlace | undefined {
    const place = this.places.get(uploadId);
    this.places.delete(uploadId);
    return place;
  }

  save(place: FilePlace, bytes: Buffer): void {
    this.files.set(place.fileId, { ...place, bytes });
  }

  find(fileId: string): LocalFile | undefined {
    return this.files.get(fileId);
  }
}
