/** Everything that belongs to one person lies under it, in a folder of theirs: so it can be deleted as a whole. */
export const PEOPLE_FOLDER = 'person';

/** Conversations that several people share. */
export const SHARED_FOLDER = 'conversation';

/** `personId` is the object ID, in whatever case. */
export function personFolder(personId: string): string {
  return `${PEOPLE_FOLDER}/${personId.toLowerCase()}`;
}

/** The conversation of this document, as it was before something made it unreadable. */
export function setAsideKey(key: string, etag: string): string {
  return `${key}/set-aside/${etag}`;
}
