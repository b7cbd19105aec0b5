import pLimit from 'p-limit';
import type { ListedMarker, UnfinishedMarkers } from './unfinished-markers';

const AT_ONCE = 8;

/** No save takes longer from its marker to its document, in milliseconds. */
const LONGEST_SAVE = 60_000;

export interface UnfinishedKeysOptions {
  readonly markers: Pick<UnfinishedMarkers, 'list' | 'keyIn' | 'remove'>;
  /** The write that left the document marked, by the document's name; nothing for one that isn't, or is absent. */
  readonly markingWrite: (documentName: string) => Promise<string | undefined>;
}

/** The keys of marked documents, each once. Takes away markers that no document needs and no save can be waiting for. */
export async function unfinishedKeys({
  markers,
  markingWrite,
}: UnfinishedKeysOptions): Promise<readonly string[]> {
  const limit = pLimit(AT_ONCE);
  const keyOf = async ([documentName, listed]: readonly [string, readonly ListedMarker[]]) => {
    const writeId = await markingWrite(documentName);
    for (const marker of listed)
      if (marker.writeId !== writeId && marker.age > LONGEST_SAVE) void markers.remove(marker);
    return writeId === undefined ? undefined : markers.keyIn({ documentName, writeId });
  };
  const documents = [...byDocument(await markers.list())];
  const keys = await Promise.all(documents.map((document) => limit(keyOf, document)));
  return keys.filter((key) => key !== undefined);
}

function byDocument(markers: readonly ListedMarker[]): ReadonlyMap<string, readonly ListedMarker[]> {
  const grouped = new Map<string, ListedMarker[]>();
  for (const marker of markers) {
    const group = grouped.get(marker.documentName) ?? [];
    group.push(marker);
    grouped.set(marker.documentName, group);
  }
  return grouped;
}
