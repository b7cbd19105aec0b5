import type { Customer } from '../src/domain/customer';
import type { CustomerEvidence, Evidence, Memberships } from '../src/domain/evidence';
import type { OrganisationTables } from '../src/domain/organisation';
import type { Partner } from '../src/domain/partner';
import type { ReadFailure, Reading } from '../src/domain/reading';
import type {
  Asker,
  Clock,
  FeedbackLog,
  FileUploads,
  HandOffLog,
  Ids,
  PortalDirectory,
  ServiceHealth,
  StaffDirectory,
} from '../src/ports';
import type { Awaitable } from '../src/ports/awaitable';
import type { Language, WordsFor } from '../src/i18n/words';
import type { CustomerIndex } from '../src/understand';

/** The customers that one person may see, as far as that is known. */
export interface VisibleCustomers {
  readonly index: CustomerIndex;
  /** Set when there may be more than these: "not found" must not be said then. */
  readonly gap: ReadFailure | undefined;
  /** The customers that they work for, or, as a lead, all that there are. */
  readonly sees: 'own' | 'all';
}

/** What a person wants to do with a customer. */
export type GateAction = 'check' | 'listColleagues' | 'seeHealth' | 'seeHistory';

/** What the gate says, with what it read to say so. Who isn't granted gets to know nothing about the customer. */
export type Permission =
  | { readonly kind: 'granted'; readonly evidence: Evidence }
  | { readonly kind: 'denied' }
  | { readonly kind: 'unknown'; readonly failure: ReadFailure };

/** All that "am I ready?" needs, about the customers that this person may see. */
export interface Standing {
  readonly customers: readonly Customer[];
  readonly survey: Reading<ReadonlyMap<string, CustomerEvidence>>;
  /** What it means that a customer is missing in the survey. */
  readonly unlisted: 'notRead' | 'noRelationship';
  readonly memberships: Reading<Memberships>;
  readonly gap: ReadFailure | undefined;
  readonly sees: VisibleCustomers['sees'];
}

/** The one place that decides who may see which customer. GDAP's evidence is only to be had through it. */
export interface CustomerGate {
  /**
   * From lists that may be some minutes old. With a name, those whom it fits are looked at afresh if they aren't in
   * the lists: access that was given a minute ago counts.
   */
  visibleTo(person: Asker, named?: string): Awaitable<VisibleCustomers>;
  /** Decided on a fresh reading: people act on what follows. */
  can(person: Asker, action: GateAction, customer: Customer): Promise<Permission>;
  standingOf(person: Asker): Promise<Standing>;
  /** Whether they are a lead: what concerns all customers at once is for leads only. May be a minute old. */
  leadershipOf(person: Asker): Promise<Leadership>;
}

/** Whether somebody is a lead, as far as that could be read. */
export type Leadership =
  | { readonly kind: 'lead' }
  | { readonly kind: 'notLead' }
  | { readonly kind: 'unknown'; readonly failure: ReadFailure };

/** The customers that a person asked about last, most recent first. */
export interface Recents {
  of(personId: string): Awaitable<readonly string[]>;
  add(personId: string, customerTenantId: string): Promise<void>;
}

/** Which messages a person wants without having asked at that moment. */
export interface NoticeChoice {
  /** "Did you file it?" on the next working day; on until it is switched off. */
  readonly followUps: boolean;
  /** Relationships that end soon, for leads; off until it is switched on. */
  readonly endings: boolean;
}

/** What people chose. */
export interface Notices {
  of(personId: string): Awaitable<NoticeChoice>;
  change(personId: string, change: Partial<NoticeChoice>): Promise<void>;
}

/** The language that people chose to be answered in. */
export interface Languages {
  /** Undefined for whoever follows Teams. */
  of(personId: string): Promise<Language | undefined>;
  /** The same where it is known without waiting; undefined where `of` has to be asked. */
  known?(personId: string): Language | 'teams' | undefined;
  /** `teams`: from now on as Teams is set. */
  choose(personId: string, language: Language | 'teams'): Promise<void>;
}

/** Everything that dialogs need from outside, passed in once. */
export interface DialogServices {
  readonly partner: Partner;
  /** Whether the answers come from the simulated partner; every card then says so. */
  readonly demo: boolean;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly gate: CustomerGate;
  readonly staff: StaffDirectory;
  readonly portals: PortalDirectory;
  readonly health: ServiceHealth;
  readonly handOffs: HandOffLog;
  readonly feedback: Pick<FeedbackLog, 'record' | 'list'>;
  readonly recents: Recents;
  readonly notices: Notices;
  readonly languages: Languages;
  readonly files: FileUploads;
  readonly organisation: OrganisationTables;
  /** With the organisation's own texts; the product's words when left out. */
  readonly wordsFor?: WordsFor;
}
