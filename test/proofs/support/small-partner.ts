import { randomUUID } from 'node:crypto';
import type { PartnerData } from '../../e2e/support/plain-graph';

const ROLE = 'f023fd81-a637-4b56-95fd-791ac0226033';
const GROUP = '5a1f0c1e-0000-4000-8000-00000000000a';
const FAR = new Date(Date.now() + 400 * 86_400_000).toISOString();
const LONG_AGO = new Date(Date.now() - 200 * 86_400_000).toISOString();

/** All that the scripts ask about. */
const CUSTOMERS = ['Litware', 'Proseware', 'Wingtip Toys'].map((displayName, index) => ({
  tenantId: `5a1f0c1e-0000-4000-8000-0000000001${index}0`,
  displayName,
}));

export const SMALL_PARTNER_TENANT = '5a1f0c1e-0000-4000-8000-00000000000b';

/**
 * A partner with three customers and as many people as are asked for. All have one name and one address, so that two
 * conversations of different people read the same.
 */
export class SmallPartner {
  private readonly users: (Readonly<Record<string, unknown>> & { readonly id: string })[] = [];
  private readonly members: string[] = [];

  readonly data: PartnerData = {
    customers: CUSTOMERS.map((one) => ({ id: one.tenantId, ...one })),
    relationships: CUSTOMERS.map(({ tenantId, displayName }) => ({
      '@odata.type': '#microsoft.graph.delegatedAdminRelationship',
      id: `${tenantId}-${tenantId}`,
      displayName: `${displayName} support`,
      status: 'active',
      duration: 'P730D',
      autoExtendDuration: 'P180D',
      customer: { tenantId, displayName },
      accessDetails: { unifiedRoles: [{ roleDefinitionId: ROLE }] },
      createdDateTime: LONG_AGO,
      activatedDateTime: LONG_AGO,
      lastModifiedDateTime: LONG_AGO,
      endDateTime: FAR,
    })),
    assignments: Object.fromEntries(
      CUSTOMERS.map(({ tenantId }) => [
        `${tenantId}-${tenantId}`,
        [
          {
            id: randomUUID(),
            status: 'active',
            accessContainer: { accessContainerId: GROUP, accessContainerType: 'securityGroup' },
            accessDetails: { unifiedRoles: [{ roleDefinitionId: ROLE }] },
            createdDateTime: LONG_AGO,
            lastModifiedDateTime: LONG_AGO,
          },
        ],
      ]),
    ),
    links: Object.fromEntries(CUSTOMERS.map(({ tenantId }) => [tenantId, []])),
    contracts: [],
    users: this.users,
    groups: [{ id: GROUP, displayName: 'Everybody', members: this.members }],
    health: [],
    issues: [],
  };

  /** Somebody new, who may file for every customer. */
  person(): { readonly id: string; readonly name: string } {
    const id = randomUUID();
    const name = 'Alex Wilber';
    const mail = 'alex.wilber@alpinecloud.example';
    this.users.push({ id, displayName: name, mail, userPrincipalName: mail, jobTitle: null });
    this.members.push(id);
    return { id, name };
  }
}
