import type { Logger } from 'pino';
import type { DocumentStore } from '../../ports';
import type { Store } from '../open-store';
import { PendingHandOffs } from './pending-hand-offs';
import { ShortDocuments } from './short-documents';

/** The store that people's turns are worked off on, and below it the one that says when it fails. */
export interface ForgivingStore extends Store {
  /** For what must not be made up while the store is away, such as keys that all instances share. */
  readonly strictDocuments: DocumentStore;
  /** How many conversations and hand-offs are held in this process until they can be saved. */
  waiting(): number;
}

/**
 * Keeps the bot answering while its store is full, broken or away: what can't be saved is held in this process, and
 * saved as soon as that works again. What is still held when the process ends is lost, and the log says so.
 */
export function withShortMemory(store: Store, log: Pick<Logger, 'info' | 'warn'>): ForgivingStore {
  const documents = new ShortDocuments(store.documents, log);
  const pending = new PendingHandOffs(store.handOffs, log);
  return {
    documents,
    strictDocuments: store.documents,
    handOffs: pending,
    // What can't be put down now is put down when its turn carries out its effects again.
    feedback: store.feedback,
    schedule: store.schedule,
    upkeep: store.upkeep,
    waiting: () => documents.waiting + pending.waiting,
    close: () => {
      documents.close();
      pending.close();
      store.close();
    },
  };
}
