import type { Customer } from '../domain/customer';
import type { CustomerEvidence, Evidence, Memberships } from '../domain/evidence';
import type { HandOff } from '../domain/hand-off';
import type { Incident } from '../domain/incident';
import type { Person } from '../domain/person';
import type { Reading } from '../domain/reading';

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
  /** Every customer, or the failure that kept the list from being complete. May be some minutes old. */
  customers(): Promise<Reading<readonly Customer[]>>;
}

/** Somebody who wrote to us, looked up in the partner's own tenant. */
export type StaffReading =
  | { readonly kind: 'member'; readonly person: Person }
  | { readonly kind: 'guest' }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'failed'; readonly failure: Extract<Reading<never>, { kind: 'failed' }>['failure'] };

/** The people in the partner's own tenant. */
export interface StaffDirectory {
  staff(personId: string): Promise<StaffReading>;
  memberships(personId: string): Promise<Reading<Memberships>>;
  /** All members of a group, direct and nested, without guests. A deleted group has none. */
  membersOf(groupId: string): Promise<Reading<readonly Person[]>>;
}

/** GDAP as it stands. */
export interface AccessReader {
  /** Read afresh at every call: people act on the answer. */
  evidenceFor(personId: string, customer: Customer): Promise<Evidence>;
  /** The same without the person, for "who can file?". */
  customerEvidence(customer: Customer): Promise<CustomerEvidence>;
  /** Every customer at once, for "am I ready?". May be some minutes old; each entry says when it was read. */
  survey(): Promise<Reading<ReadonlyMap<string, CustomerEvidence>>>;
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
  /** Incidents and advisories that aren't resolved yet, over all services. */
  openIncidents(): Promise<Reading<readonly Incident[]>>;
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
  /** `etag` undefined means "must not exist yet". Answers the new ETag, or `conflict` when somebody else wrote first. */
  save(key: string, body: string, etag: string | undefined): Promise<{ etag: string } | 'conflict'>;
}
