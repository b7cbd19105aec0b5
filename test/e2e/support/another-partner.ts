import type { PartnerData } from './plain-graph';

export const PARTNER_TENANT = '7d9c1f0a-3a54-4c1b-8e0e-5b1f9d2c6a10';

const ROLE = {
  serviceSupport: 'f023fd81-a637-4b56-95fd-791ac0226033',
  directoryReaders: '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
} as const;

const GROUP = {
  leads: 'aaaaaaaa-0000-4000-8000-0000000000ff',
  desk: '11111111-aaaa-4bbb-8ccc-000000000001',
  cloud: '11111111-aaaa-4bbb-8ccc-000000000002',
  nobody: '11111111-aaaa-4bbb-8ccc-000000000003',
  crowd: '11111111-aaaa-4bbb-8ccc-000000000004',
  deleted: '11111111-aaaa-4bbb-8ccc-00000000dead',
} as const;

/** Its members see every customer, where the settings say so. */
export const LEAD_GROUP_ID = GROUP.leads;

const person = (tail: string, name: string, address: string) => ({
  id: `22222222-aaaa-4bbb-8ccc-0000000000${tail}`,
  displayName: name,
  mail: address,
  userPrincipalName: address,
  jobTitle: null,
});

/** Whoever speaks in these tests. */
export const PEOPLE = {
  /** In both groups. */
  adele: person('01', 'Adele Vance', 'adele.vance@harborlight.example'),
  /** In none. */
  megan: person('02', 'Megan Bowen', 'megan.bowen@harborlight.example'),
  guest: {
    ...person('03', 'Nestor Wilke', 'nestor.wilke@fourthcoffee.example'),
    userPrincipalName: 'nestor.wilke_fourthcoffee.example#EXT#@harborlight.onmicrosoft.com',
  },
} as const;

/** More than one card can name at once. */
const CROWD = Array.from({ length: 10 }, (_, index) =>
  person(`${50 + index}`, `Colleague ${index + 1}`, `colleague.${index + 1}@harborlight.example`),
);

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString();

type Row = Readonly<Record<string, unknown>>;

interface Customer {
  readonly tenantId: string;
  readonly name: string;
  readonly domain: string;
  readonly relationship?: Row;
  readonly assignments?: readonly Row[];
  /** Known to the contracts only. */
  readonly contractOnly?: boolean;
}

const roles = (...ids: readonly string[]) => ({
  unifiedRoles: ids.map((roleDefinitionId) => ({ roleDefinitionId })),
});

const assigned = (group: string, role: string, status = 'active'): Row => ({
  '@odata.etag': 'W/"1"',
  id: crypto.randomUUID(),
  status,
  accessContainer: { accessContainerId: group, accessContainerType: 'securityGroup' },
  accessDetails: roles(role),
  createdDateTime: day(-200),
  lastModifiedDateTime: day(-200),
});

let count = 0;

/** A customer whose only relationship is as given, apart from what every relationship has. */
function customer(
  name: string,
  domain: string,
  relationship: Row | undefined,
  assignments: readonly Row[] = [assigned(GROUP.desk, ROLE.serviceSupport)],
): Customer {
  const tenantId = `33333333-aaaa-4bbb-8ccc-0000000000${String((count += 1)).padStart(2, '0')}`;
  return { tenantId, name, domain, ...(relationship && { relationship, assignments }) };
}

const ACTIVE: Row = { status: 'active', endDateTime: day(400), activatedDateTime: day(-200) };

/** By what happens when Adele asks for them. */
export const CUSTOMERS = {
  complete: customer('Adventure Works', 'adventure-works.example', ACTIVE, [
    assigned(GROUP.desk, ROLE.serviceSupport),
    assigned(GROUP.cloud, ROLE.directoryReaders),
  ]),
  noRelationship: {
    ...customer('Alpine Ski House', 'alpineskihouse.example', undefined),
    contractOnly: true,
  },
  notApproved: customer('Baldwin Museum of Science', 'baldwin.example', {
    status: 'approvalPending',
    endDateTime: null,
  }),
  expired: customer('Coho Winery', 'cohowinery.example', { status: 'expired', endDateTime: day(-3) }),
  readingRolesOnly: customer(
    'Lakeshore Books',
    'lakeshore.example',
    { ...ACTIVE, accessDetails: roles(ROLE.directoryReaders) },
    [assigned(GROUP.desk, ROLE.directoryReaders)],
  ),
  unassigned: customer('Parnell Aerospace', 'parnell.example', ACTIVE, []),
  pending: customer('Resonance Sport', 'resonance.example', ACTIVE, [
    assigned(GROUP.desk, ROLE.serviceSupport, 'pending'),
  ]),
  deletedGroup: customer('Tasmanian Traders', 'tasmanian.example', ACTIVE, [
    assigned(GROUP.deleted, ROLE.serviceSupport),
  ]),
  notMember: customer('Verdant Gardens', 'verdant.example', ACTIVE, [
    assigned(GROUP.nobody, ROLE.serviceSupport),
  ]),
  firstNamesake: customer('Munson', 'munson-pickles.example', ACTIVE),
  secondNamesake: customer('Munson', 'munson-preserves.example', ACTIVE),
  ledByMicrosoft: customer('Olympia Kitchens', 'olympia.example', {
    ...ACTIVE,
    displayName: 'MLT_0a1b2c3d_4e5f6071_8293a4b5',
  }),
  fromProvider: customer('Datum Rentals', 'datum.example', {
    ...ACTIVE,
    '@odata.type': '#microsoft.graph.resellerDelegatedAdminRelationship',
    indirectProviderTenantId: '44444444-aaaa-4bbb-8ccc-000000000001',
    isPartnerConsentPending: true,
  }),
  crowded: customer('Quarry Lane Clinic', 'quarrylane.example', ACTIVE, [
    assigned(GROUP.crowd, ROLE.serviceSupport),
  ]),
  endsSoon: customer('Kestrel Ferries', 'kestrel.example', {
    ...ACTIVE,
    endDateTime: day(9.5),
    autoExtendDuration: 'PT0S',
  }),
} as const satisfies Record<string, Customer>;

const all: readonly Customer[] = Object.values(CUSTOMERS);
const idOf = ({ tenantId }: Customer): string => `${tenantId}-${tenantId}`;

/** A small partner that nothing but these tests knows. */
export const ANOTHER_PARTNER: PartnerData = {
  customers: all
    .filter(({ contractOnly }) => !contractOnly)
    .map(({ tenantId, name }) => ({ '@odata.etag': 'W/"1"', id: tenantId, tenantId, displayName: name })),
  relationships: [
    { id: `${PARTNER_TENANT}-${PARTNER_TENANT}`, displayName: 'Not accepted by anybody', status: 'created' },
    ...all.flatMap((one) =>
      one.relationship
        ? [
            {
              '@odata.type': '#microsoft.graph.delegatedAdminRelationship',
              id: idOf(one),
              displayName: `${one.name} support`,
              duration: 'P730D',
              autoExtendDuration: 'P180D',
              customer: { tenantId: one.tenantId, displayName: one.name },
              accessDetails: roles(ROLE.serviceSupport, ROLE.directoryReaders),
              createdDateTime: day(-201),
              lastModifiedDateTime: day(-200),
              ...one.relationship,
            },
          ]
        : [],
    ),
  ],
  assignments: Object.fromEntries(all.map((one) => [idOf(one), one.assignments ?? []])),
  links: Object.fromEntries(
    all.map(({ tenantId, domain }) => [
      tenantId,
      [
        link('Azure Active Directory', `https://aad.portal.azure.com/${domain}`),
        link('Microsoft 365 Lighthouse', 'https://lighthouse.microsoft.com'),
        link('Teams', `https://admin.teams.microsoft.com/?delegatedOrg=${domain}`),
        link('Exchange', 'https://portal.evil.example/exchange'),
      ],
    ]),
  ),
  contracts: all.map(({ tenantId, name, domain }) => ({
    id: crypto.randomUUID(),
    contractType: 'ResellerPartnerContract',
    customerId: tenantId,
    displayName: name,
    defaultDomainName: domain,
  })),
  users: [...Object.values(PEOPLE), ...CROWD],
  groups: [
    { id: GROUP.desk, displayName: 'Harbor Desk', members: [PEOPLE.adele.id, PEOPLE.guest.id] },
    { id: GROUP.cloud, displayName: 'Harbor Cloud', members: [PEOPLE.adele.id] },
    { id: GROUP.crowd, displayName: 'Harbor Crowd', members: CROWD.map(({ id }) => id) },
    { id: GROUP.nobody, displayName: 'Harbor Night Shift', members: [] },
    { id: GROUP.leads, displayName: 'Harbor Leads', members: [PEOPLE.adele.id, PEOPLE.megan.id] },
  ],
  health: [
    { service: 'Exchange Online', status: 'ServiceDegradation', id: 'Exchange' },
    { service: 'Identity Service', status: 'ServiceRestored', id: 'OrgLiveID' },
    { service: 'Microsoft Teams', status: 'ServiceOperational', id: 'microsoftteams' },
  ],
  issues: [
    incident('EX900001', 'Exchange Online', 'Mail is delayed for some users', 'ServiceDegradation', false),
    incident('EX900002', 'Exchange Online', 'Calendars did not open', 'ServiceRestored', true),
    incident('TM900003', 'Microsoft Teams', 'Calls drop after a minute', 'Investigating', false),
  ],
};

function link(serviceName: string, serviceManagementUrl: string): Row {
  return { id: crypto.randomUUID(), serviceName, serviceManagementUrl };
}

function incident(id: string, service: string, title: string, status: string, isResolved: boolean): Row {
  return {
    id,
    title,
    service,
    status,
    isResolved,
    classification: 'Incident',
    startDateTime: day(-1),
    lastModifiedDateTime: day(0),
  };
}
