import { forgetPerson, personFolder, SHARED_FOLDER } from '../bot';
import type { Store } from '../store';

/** How much was found of a person, and deleted. */
export interface Erased {
  readonly handOffs: number;
  /** Answers that they called wrong. */
  readonly feedback: number;
  /** Reminders that were to come. */
  readonly scheduled: number;
  /** Their own conversations, choices and recent customers. */
  readonly documents: number;
  /** Conversations with others, from which what was theirs was taken out. */
  readonly shared: number;
}

/**
 * Deletes everything that is kept about a person, so that it is nowhere in the store's files either. May run beside
 * the bot, and again: what the person does afterwards is kept anew. Throws `StoreError`.
 */
export async function erasePerson(store: Store, personId: string): Promise<Erased> {
  // First what would make more of it: a reminder that is sent now writes to their conversation.
  const scheduled = await store.schedule.eraseOf(personId);
  const documents = await store.upkeep.deleteUnder(personFolder(personId));
  const shared = await store.upkeep.rewriteUnder(SHARED_FOLDER, (body) => forgetPerson(body, personId));
  const handOffs = await store.handOffs.eraseOf(personId);
  const feedback = await store.feedback.eraseOf(personId);
  // Even when nothing was found: an earlier time may have been killed here, and turns leave traces of their own.
  await store.upkeep.scrub();
  return { handOffs, feedback, scheduled, documents, shared };
}
