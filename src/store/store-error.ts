/**
 * What went wrong with the storage:
 * - `dataDirIsFile`: a file stands where the folder of DATA_DIR is needed;
 * - `notWritable`: the folder or the file can't be created, opened or written;
 * - `notADatabase`, `damaged`: the file can't be read as a database, as a whole or in places;
 * - `foreignDatabase`: another program's database; `newerSchema`: one of a later version of this bot;
 * - `busy`: another process held the lock for too long; `full`: no space left;
 * - `unreadableRow`: one row holds something that this version doesn't know;
 * - `unstorableText`, `tooLarge`: the text would not come back as it went in, or is beyond all measure;
 * - `unreachable`: Azure Storage doesn't answer, not in time, or not properly; `refused`: it doesn't let us in;
 * - `closed`: used after closing; `failed`: anything else, see the cause.
 */
export type StoreErrorCode =
  | 'dataDirIsFile'
  | 'notWritable'
  | 'notADatabase'
  | 'damaged'
  | 'foreignDatabase'
  | 'newerSchema'
  | 'busy'
  | 'full'
  | 'unreadableRow'
  | 'unstorableText'
  | 'tooLarge'
  | 'unreachable'
  | 'refused'
  | 'closed'
  | 'failed';

/** One sentence each, for the operator: the place, and what to do. Whatever is refused is left as it is. */
const SENTENCES: Record<StoreErrorCode, (path: string) => string> = {
  dataDirIsFile: (path) =>
    `${path} can't be a folder because a file stands in its way: let DATA_DIR name a folder.`,
  notWritable: (path) =>
    `${path} can't be created or written: give this account the right to write there, or let DATA_DIR name another folder.`,
  notADatabase: (path) =>
    `${path} is not a database: it was left as it is, so move it away or let DATA_DIR name another folder, then start again.`,
  damaged: (path) =>
    `${path} is a damaged database: it was left as it is, so move it away (or restore a copy) or let DATA_DIR name another folder, then start again.`,
  foreignDatabase: (path) =>
    `${path} is a database of another program: it was left as it is, so let DATA_DIR name another folder.`,
  newerSchema: (path) =>
    `${path} was written by a newer version of Filing Desk: it was left as it is, so start that version, or let DATA_DIR name another folder.`,
  busy: (path) =>
    `${path} is locked by another process: end that process, or let DATA_DIR name another folder, then try again.`,
  full: (path) =>
    `${path} can't grow because the disk is full: free some space, or let DATA_DIR name a folder on another disk; what was saved before is kept.`,
  unreadableRow: (path) =>
    `${path} holds a row that this version can't read: it was left as it is; start the version that wrote it, or let DATA_DIR or AZURE_STORAGE_PREFIX name another place.`,
  unstorableText: (path) =>
    `A text for ${path} holds a NUL or half a surrogate pair and would not come back unchanged: encode it as JSON before saving.`,
  tooLarge: (path) =>
    `A text for ${path} is larger than 4 MiB, or 400 kB of what is scheduled: nothing of ours grows like this, so tell the developers.`,
  unreachable: (path) =>
    `${path} does not answer properly: check AZURE_STORAGE_ACCOUNT_URL or AZURE_STORAGE_CONNECTION_STRING, and the network; it is asked again by itself.`,
  refused: (path) =>
    `${path} refuses this identity or key: give it the roles Storage Blob Data Contributor and Storage Table Data Contributor, or check AZURE_STORAGE_CONNECTION_STRING.`,
  closed: (path) => `${path} was used after it had been closed: let the turns end before closing the store.`,
  failed: (path) =>
    `${path} could not be used: see the cause, and check the disk that DATA_DIR is on, or the account of AZURE_STORAGE_ACCOUNT_URL.`,
};

/** The only error that leaves the storage. Its code is stable; its message is for the operator, not for people in a chat. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    readonly path: string,
    cause?: unknown,
  ) {
    super(SENTENCES[code](path), { cause });
  }
}
