import type { Agents } from '../domain/agents';
import type { Customer } from '../domain/customer';
import type { CustomerEvidence, Evidence, Memberships } from '../domain/evidence';
import type { HandOff } from '../domain/hand-off';
import type { KnownIncidents } from '../domain/incident';
import type { Person } from '../domain/person';
import type { Listing, ReadFailure, Reading } from '../domain/reading';

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
  customers(): Promise<Listing<Customer>>;
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
  staff(personId: string): Promise<StaffReading>;
  /** Read afresh at every call: an account that was closed just now gives no answer any more. */
  staffNow(personId: string): Promise<StaffReading>;
  /** May be a minute old; `AccessReader.evidenceFor` has them afresh. */
  memberships(personId: string): Promise<Reading<Memberships>>;
  /** All members of a group, direct and nested, each once, without guests. A deleted group has none. */
  membersOf(groupId: string): Promise<Listing<Person>>;
  /** Members of AdminAgents and HelpdeskAgents, for "what does that mean for whom?". May be some minutes old. */
  agents(): Promise<Agents>;
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
  evidenceFor(personId: string, customer: Customer): Promise<Evidence>;
  /**
   * May be some minutes old, and answers with what there is while a large partner is read for the first time.
   * The same reading is the same object.
   */
  survey(): Promise<Survey>;
}

/** One of Graph's `serviceManagementDetails`: an admin portal of this very customer. */
export interface ServiceLink {
  readonly service: string;
  readonly url: string;
}

/** Links that Graph knows for one customer. */
export interface PortalDirectory {
  serviceLinks(customer: Customer): Promise<Reading<readonly ServiceLink[]>>;
}

/** Known incidents of Microsoft's services. */
export interface ServiceHealth {
  /** What isn't resolved yet, over all services: of the customer's tenant where it lets us read it, else of our own. */
  openIncidents(customer?: Customer): Promise<Reading<KnownIncidents>>;
}

/** The record of what was handed to whom. */
export interface HandOffLog {
  record(handOff: HandOff): Promise<void>;
  /** Adds the ticket number that Microsoft gave. Only the person of the hand-off may; answers whether it was found. */
  addTicket(handOffId: string, personId: string, ticket: string, at: Date): Promise<boolean>;
  find(handOffId: string, personId: string): Promise<HandOff | undefined>;
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
   * `etag` undefined means "must not exist yet". Answers the new ETag, or `conflict` when somebody else wrote first.
   * `unfinished` marks the document, in the same write, as one that `unfinished()` lists; leaving it out unmarks it.
   */
  save(
    key: string,
    body: string,
    etag: string | undefined,
    unfinished?: boolean,
  ): Promise<{ etag: string } | 'conflict'>;
  /** Keys, as they were given, of documents that are marked as unfinished; a few hundred at most. */
  unfinished(): Promise<readonly string[]>;
}
