import type { DemoCustomer, DemoRelationship } from './customer';
import { INACTIVE_CUSTOMERS } from './customers-inactive';
import { READY_CUSTOMERS } from './customers-ready';
import { SPECIAL_CUSTOMERS } from './customers-special';
import { UNASSIGNED_CUSTOMERS } from './customers-unassigned';
import { ROLE } from './roles';

/*
 * Customer | What it demonstrates
 * ---|---
 * Contoso | Everything in place, through nested groups; shares its name with another customer
 * Fabrikam, Inc. | Everything in place; Teams and SharePoint administrators can file as well
 * Trey Research | Several workload roles, each on its own group; Security Operator files, Security Reader does not
 * Café Ñandú | A name with accents; Dynamics 365 and Power Platform administrators can file
 * Müller & Söhne | An ampersand and umlauts; Intune through two groups that contain each other
 * Northwind Traders | Works today, but ends in 12 days and does not extend itself
 * The Consolidated International… | A very long name; ends in 9 days, but extends itself, so nothing to warn of
 * Lamna Healthcare | Has a relationship but no contract, so no domain is known
 * Contoso | The other Contoso: told apart by domain and tenant; only the Exchange group can file
 * Adatum Corporation | Directory Readers only: enough for Azure, not for Microsoft 365
 * Coho Vineyard | Authentication Policy Administrator only: permits Entra and Azure requests, not Microsoft 365
 * Humongous Insurance | Only the relationship that Microsoft made for the transition (MLT_)
 * School of Fine Art | Two relationships, one expired and one that works
 * Best For You Organics | Works through a relationship that an indirect provider made for us and we accepted
 * Bellows College | Works, but through Partner Tier2 Support, a role that is no longer to be used
 * Tailspin Toys | The relationship holds only reading roles, none that permits filing
 * Litware, Inc. | The role was granted, but nobody assigned it to a group
 * Woodgrove Bank | Service Support Administrator is in the relationship; the groups were given other roles of it
 * *Proseware* [click](https://example.com) | Markdown in the name; the assignment is still pending
 * O'Brien "The Baker" | Apostrophe and quotes in the name; the assignment ended in an error
 * Margie's Travel | The assignment is being removed
 * Blue Yonder Airlines | The assignment points to a group that was deleted
 * Wide World Importers | The role is assigned to a group that nobody is in
 * First Up Consultants | Three relationships that break at three different links: the furthest one counts
 * Cоntoso | Looks like Contoso, but the first o is Cyrillic; the relationship was begun and never finalized
 * Fourth Coffee | The customer has not approved the relationship yet
 * Consolidated Messenger | Approved minutes ago, not active yet
 * City Power & Light | The relationship is being activated
 * Relecloud | Past its end and being removed
 * VanArsdel, Ltd. | Expired; it cannot be revived, only requested anew
 * The Phone Company | Somebody asked to end the relationship
 * C0ntoso | Looks like Contoso, but has a zero in it; the relationship is being ended
 * Southridge Video | The relationship was ended before its time
 * Graphic Design Institute | Says active, but its end lies three days back
 * Lucerne Publishing | A status that this version does not know: never taken for active
 * Wingtip Toys | A reseller contract and no relationship at all: only the contracts list knows it
 * Nod Publishers | An indirect provider made the relationship for us; we have not reviewed it yet
 */

/** The demo partner's customers, by the name that tests and stories use. */
export const DEMO_CUSTOMERS = {
  ...READY_CUSTOMERS,
  ...SPECIAL_CUSTOMERS,
  ...UNASSIGNED_CUSTOMERS,
  ...INACTIVE_CUSTOMERS,
} as const satisfies Record<string, DemoCustomer>;

/** An invitation that no customer has accepted yet: Graph lists it without a customer. */
export const OPEN_INVITATION: DemoRelationship = {
  id: '96fb4d51-54ee-4959-b253-da44163092c2-53d81452-ae03-49d4-a1ee-e4714a8215b9',
  name: 'Open invitation for new customers',
  status: 'approvalPending',
  roles: [ROLE.serviceSupportAdministrator],
};

/** What to try: one line for each customer. */
export const DEMO_STORY: readonly {
  readonly customer: string;
  readonly domain: string | undefined;
  readonly shows: string;
}[] = Object.values<DemoCustomer>(DEMO_CUSTOMERS).map(({ name, contract, shows }) => ({
  customer: name,
  domain: contract?.defaultDomain,
  shows,
}));
