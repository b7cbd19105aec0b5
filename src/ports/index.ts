import type { Agents } from '../domain/agents';
import type { Customer } from '../domain/customer';
import type { CustomerEvidence, Evidence, Memberships } from '../domain/evidence';
import type { Feedback } from '../domain/feedback';
import type { HandOff, HandOffFilter, Settlement } from '../domain/hand-off';
import type { KnownIncidents } from '../domain/incident';
import type { Person } from '../domain/person';
import type { Listing, ReadFailure, Reading } from '../domain/reading';
import type { Awaitable } from './awaitable';
import type { Caller } from './caller';

export type { Asker, Caller, CallerOf } from './caller';

/** The current time. Passed in everywhere, so that a test can hold it still. */
export interface Clock {
  now(): Date;
}

/** Unguessable identifiers (flows, hand-offs, correlation). */
export interface Ids {
  next(): string;
}

/** The customers that the partner serves. */
export interface CustomerDirectory {
  /**
   * Every customer, each once, tenant IDs in lower case. May be some minutes old. A long list answers with what
   * there is while it is read for the first time. Two answers with the same customers share one `items` object.
   */
  customers(caller?: Caller): Awaitable<Listing<Customer>>;
}

/** Somebody who wrote to us, looked up in the partner's own tenant. */
export type StaffReading =
  | { readonly kind: 'member'; readonly person: Person }
  | { readonly kind: 'guest' }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'failed'; readonly failure: ReadFailure };

/** The people in the partner's own tenant. */
export interface StaffDirectory {
  /** May be a minute old. */
  staff(personId: string, caller?: Caller): Awaitable<StaffReading>;
  /** Read afresh at every call: an account that was closed just now gives no answer any more. */
  staffNow(personId: string, caller?: Caller): Promise<StaffReading>;
  /** May be a minute old; `AccessReader.evidenceFor` has them afresh. */
  memberships(personId: string, caller?: Caller): Awaitable<Reading<Memberships>>;
  /** All members of a group, direct and nested, each once, without guests. A deleted group has none. */
  membersOf(groupId: string, caller?: Caller): Promise<Listing<Person>>;
  /** Members of AdminAgents and HelpdeskAgents, for "what does that mean for whom?". May be some minutes old. */
  agents(caller?: Caller): Promise<Agents>;
}

/** Every customer's GDAP at once. */
export interface Survey {
  /** By tenant ID in lower case. A customer who is missing was not read, unless there is no gap. */
  readonly byCustomer: ReadonlyMap<string, CustomerEvidence>;
  /** Set while it is read for the first time, and when the list of relationships could not be completed. */
  readonly gap: ReadFailure | undefined;
  readonly at: Date;
}

/** GDAP as it stands. */
export interface AccessReader {
  /** Read afresh at every call: people act on the answer. */
  evidenceFor(personId: string, customer: Customer, caller?: Caller): Promise<Evidence>;
  /**
   * May be some minutes old, and answers with what there is while a large partner is read for the first time.
   * The same reading is the same object.
   */
  survey(caller?: Caller): Awaitable<Survey>;
}

/** One of Graph's `serviceManagementDetails`: an admin portal of this very customer. */
export interface ServiceLink {
  readonly service: string;
  readonly url: string;
}

/** Links that Graph knows for one customer; they may be some minutes old. */
export interface PortalDirectory {
  serviceLinks(customer: Customer, caller?: Caller): Awaitable<Reading<readonly ServiceLink[]>>;
}

/** Known incidents of Microsoft's services. */
export interface ServiceHealth {
  /** What isn't resolved yet, over all services: of the customer's tenant where it lets us read it, else of our own. */
  openIncidents(customer?: Customer, caller?: Caller): Awaitable<Reading<KnownIncidents>>;
}

/** Some of the hand-offs that were asked for, newest first. */
export interface HandOffPage {
  readonly handOffs: readonly HandOff[];
  /** Where the next page begins; undefined when there is none. Made by `list`, and only `list` can read it. */
  readonly next: string | undefined;
  /** Rows of this page that this version can't read: they are left out, and the others stand. */
  readonly unreadable: number;
}

/** The record of what was handed to whom. */
export interface HandOffLog {
  /** Recording the same ID again changes nothing. */
  record(handOff: HandOff): Promise<void>;
  /**
   * Notes what became of it. Only the person of the hand-off may; answers whether it was found. What was told later
   * stands: an `at` before that of an earlier call changes nothing.
   */
  settle(handOffId: string, personId: string, settlement: Settlement, at: Date): Promise<boolean>;
  /** Fails for one that this version can't read. */
  find(handOffId: string, personId: string): Promise<HandOff | undefined>;
  /** Newest first. A page may hold fewer than `limit` although more follow. */
  list(
    filter: HandOffFilter,
    page: { readonly limit: number; readonly after?: string | undefined },
  ): Promise<HandOffPage>;
  /** Deletes everything of one person; answers how many hand-offs that were. Files are clean after `Upkeep.scrub`. */
  eraseOf(personId: string): Promise<number>;
  /** Deletes what is older; answers how many hand-offs that were. Files are clean after `Upkeep.scrub`. */
  deleteBefore(moment: Date): Promise<number>;
}

/** Some of what was said about answers: that of the newest answers first. */
export interface FeedbackPage {
  readonly feedback: readonly Feedback[];
  /** Where the next page begins; undefined when there is none. Made by `list`, and only `list` can read it. */
  readonly next: string | undefined;
  /** Rows of this page that this version can't read: they are left out, and the others stand. */
  readonly unreadable: number;
}

/** The record of answers that were called wrong. */
export interface FeedbackLog {
  /**
   * What is said about the same answer again takes the place of what its person said before; of two, what was said
   * later stands, in whatever order they arrive. Nobody else's is touched.
   */
  record(feedback: Feedback): Promise<void>;
  /** The newest answers first. A cursor that can't be read begins anew. */
  list(page: { readonly limit: number; readonly after?: string | undefined }): Promise<FeedbackPage>;
  /** Deletes everything that one person said; answers how much that was. Files are clean after `Upkeep.scrub`. */
  eraseOf(personId: string): Promise<number>;
  /** Deletes what was said about older answers; answers how much that was. Files are clean after `Upkeep.scrub`. */
  deleteBefore(moment: Date): Promise<number>;
}

/** Something to be done at a time to come. */
export interface ScheduledItem {
  /** Names the work: putting the same key again gives it this time and body, so a repeated turn schedules once. */
  readonly key: string;
  readonly dueAt: Date;
  /** Whose it is: it is erased with them. Empty when it is nobody's. */
  readonly personId: string;
  /** JSON. */
  readonly body: string;
}

/** An item that is due and belongs to one instance for a while. */
export interface LeasedItem extends ScheduledItem {
  /** Unlike any other lease of any item. */
  readonly lease: string;
}

/** Work for later. Of several instances, one does it; one that dies while doing it is followed by another. */
export interface Schedule {
  put(item: ScheduledItem): Promise<void>;
  /** Taking away what isn't there is harmless. */
  remove(key: string): Promise<void>;
  /**
   * Up to `limit` items that are due at `now`, longest due first; nobody else gets them before `until`. An item that
   * this version can't read is passed over and stays where it is.
   */
  takeDue(now: Date, until: Date, limit: number): Promise<readonly LeasedItem[]>;
  /** Removes a leased item, or puts it down for `again`. False when the lease was lost or the item changed meanwhile. */
  finish(item: LeasedItem, again?: { readonly dueAt: Date; readonly body: string }): Promise<boolean>;
  /** Answers how many items that were. Files are clean after `Upkeep.scrub`. */
  eraseOf(personId: string): Promise<number>;
}

/** What becomes of a document that is rewritten; `unfinished` as in `DocumentStore.save`. */
export interface Rewritten {
  readonly body: string;
  readonly unfinished: boolean;
}

/**
 * Clearing away documents, and the traces of everything that was deleted. It may take as long as there is data: turns
 * look at one person's own folder at most, and don't wait for that.
 */
export interface Upkeep {
  /** Deletes the documents whose keys begin with `folder/`, or only those not written since; answers how many. */
  deleteUnder(folder: string, notWrittenSince?: Date): Promise<number>;
  /**
   * Shows every document under `folder/` to `change` and saves what that answers, unless it is undefined. A document
   * that somebody else changes at the same time is shown again. Answers how many were saved.
   */
  rewriteUnder(folder: string, change: (body: string) => Rewritten | undefined): Promise<number>;
  /**
   * Whether something was cleared away since the last time that `scrub` came to its end: also by another process, or
   * by one that was killed.
   */
  isScrubDue(): Promise<boolean>;
  /**
   * Makes sure that nothing of what was deleted is left in files, whoever deleted it; nothing else does. Costly, and
   * harmless when nothing was deleted.
   */
  scrub(): Promise<void>;
}

/** Where a person lets us save a file. */
export interface FileUploads {
  /** Rejects when `url` isn't one of Teams' own places for files, or when it doesn't take the file. */
  upload(url: string, bytes: Uint8Array): Promise<void>;
}

/** What is kept about a conversation between two turns. */
export interface StoredDocument {
  readonly body: string;
  readonly etag: string;
}

/** Documents with real conditional writes: nothing is ever overwritten unseen. */
export interface DocumentStore {
  load(key: string): Promise<StoredDocument | undefined>;
  /**
   * What `load` would answer now, where this process knows it without asking anybody; `none` is what `load` answers
   * with undefined. Undefined itself where `load` has to be asked: a store without this method always has.
   */
  known?(key: string): StoredDocument | 'none' | undefined;
  /**
   * `etag` undefined means "must not exist yet". Answers the new ETag, or `conflict` when somebody else wrote first.
   * `unfinished` marks the document, in the same write, as one that `unfinished()` lists; leaving it out unmarks it.
   * With `soon` it answers once the end of this process can't undo the write, some milliseconds later where nobody else
   * writes; a loss of power still may for a moment.
   * `parts` are what the body was put together from, whole characters each: a store that writes them one behind the
   * other never has to copy them into one text.
   */
  save(
    key: string,
    body: string,
    etag: string | undefined,
    unfinished?: boolean,
    soon?: boolean,
    parts?: readonly string[],
  ): Promise<{ etag: string } | 'conflict'>;
  /** Keys, as they were given, of documents that are marked as unfinished; a few hundred at most. */
  unfinished(): Promise<readonly string[]>;
}
