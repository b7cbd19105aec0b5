import { addressFrom, type LinkTarget } from './address-template';
import type { PortalId } from './portals';
import type { WorkloadId } from './workloads';

/** A text of the organisation's: one for all, or by language ("es"). */
export type LocalText = string | Readonly<Record<string, string | undefined>>;

/** Whom a person turns to who gets no further. At least one way to reach them is there. */
export interface EscalationContact {
  readonly name: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** Opens a chat, a call or a channel in Teams. */
  readonly teamsUrl?: string | undefined;
  /** When, and for what. */
  readonly note?: LocalText | undefined;
  /** Absent: for all. */
  readonly workloads?: readonly WorkloadId[] | undefined;
}

/** A page of the organisation's own, or one that our table lacks. */
export interface OwnPortal {
  readonly title: LocalText;
  /** An https address; placeholders as in `ADDRESS_PLACEHOLDERS`, after its host. */
  readonly url: string;
  /** Absent: for all. */
  readonly workloads?: readonly WorkloadId[] | undefined;
}

/** A link to press. */
export interface OwnLink {
  readonly title: LocalText;
  readonly url: string;
}

/** Addresses in place of our own table's; an organisation need not wait for a version of ours when a portal moves. */
export type PortalReplacements = Readonly<Partial<Record<PortalId, string>>>;

/**
 * What an organisation adds to the tables, checked at the start. Nothing in it is ever looked at by the rules: it
 * can't make a yes of a no.
 */
export interface OrganisationTables {
  readonly contacts: readonly EscalationContact[];
  readonly portals: readonly OwnPortal[];
  readonly replaced: PortalReplacements;
  /** For everybody, about nobody: on the cards that explain. */
  readonly links: readonly OwnLink[];
}

export const NO_TABLES: OrganisationTables = { contacts: [], portals: [], replaced: {}, links: [] };

const MOST_CONTACTS = 3;
/** Of one workload; the file may not name more. */
export const MOST_PORTALS = 3;

/** Whom to ask about a workload, or about none in particular: those who are named for it first, three at most. */
export function contactsFor(
  { contacts }: Pick<OrganisationTables, 'contacts'>,
  workload?: WorkloadId,
): readonly EscalationContact[] {
  if (contacts.length === 0) return contacts;
  const named = contacts.filter(({ workloads }) => workload !== undefined && workloads?.includes(workload));
  const general = contacts.filter(({ workloads }) => workloads === undefined);
  return [...named, ...general].slice(0, MOST_CONTACTS);
}

/** The organisation's own pages for a workload, as far as what they name of the customer is known. */
export function ownPortalsFor(
  { portals }: Pick<OrganisationTables, 'portals'>,
  workload: WorkloadId,
  target: LinkTarget,
): readonly OwnLink[] {
  if (portals.length === 0) return [];
  return portals
    .filter(({ workloads }) => workloads === undefined || workloads.includes(workload))
    .flatMap(({ title, url: template }) => {
      const url = addressFrom(template, target);
      return url === undefined ? [] : [{ title, url }];
    })
    .slice(0, MOST_PORTALS);
}
