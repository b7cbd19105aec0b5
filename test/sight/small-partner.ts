import {
  type Customer,
  guid,
  type Partner,
  type Person,
  PLAIN_MANNERS,
  type Relationship,
  ROLE,
} from './partner';

const person = (name: string, account: Person['account'] = 'member'): Person => ({
  id: guid(name),
  name,
  account,
});

/** Works for some of the customers. */
export const ANA = person('Ana Colleague');
/** Sees all, and can file for none. */
export const LENA = person('Lena Lead');

/** Ana is in it through another one. */
export const DESK = guid('group desk');
export const SHIFT = guid('group shift');
const NIGHT = guid('group night');
const LEADS = guid('group leads');

/** A relationship that would do, apart from what is said otherwise. */
function relationship(name: string, groupId: string, odd: Partial<Relationship> = {}): Relationship {
  const roles = [ROLE.serviceSupport, ROLE.directoryReaders];
  const assignment = {
    id: guid(`assignment ${name}`),
    status: 'active',
    groupId,
    containerType: 'securityGroup',
    roles,
  };
  return {
    id: `${guid(`relationship ${name}`)}-${guid(name)}`,
    name: `${name} access`,
    status: 'active',
    endsInDays: 400,
    awaitsReview: false,
    roles,
    assignments: [assignment],
    ...odd,
  };
}

function customer(name: string, ...relationships: readonly Relationship[]): Customer {
  const tenantId = guid(`customer ${name}`);
  return { tenantId, name, domain: `${tenantId.slice(0, 5)}.example`, listedIn: 'both', relationships };
}

/** By what Ana may do there. */
export const CUSTOMER = {
  first: customer('Adatum Dental', relationship('first', DESK)),
  throughSecond: customer(
    'Fabrikam Harbor',
    relationship('ended', DESK, { status: 'terminated' }),
    relationship('second', SHIFT),
  ),
  others: customer('Northwind Traders', relationship('night', NIGHT)),
  readsOnly: customer('Litware Clinic', relationship('reading', DESK, { roles: [ROLE.directoryReaders] })),
  nobodys: customer('Tailspin Brewing'),
  last: customer('Proseware Foods', relationship('last', DESK)),
} as const;

export const SMALL_PARTNER: Partner = {
  customers: Object.values(CUSTOMER),
  people: [LENA, ANA],
  groups: [
    { id: LEADS, name: 'Leads', members: [LENA.id], deleted: false },
    { id: DESK, name: 'Desk', members: [SHIFT], deleted: false },
    { id: SHIFT, name: 'Shift', members: [ANA.id], deleted: false },
    { id: NIGHT, name: 'Night', members: [], deleted: false },
    { id: guid('AdminAgents'), name: 'AdminAgents', members: [], deleted: false },
    { id: guid('HelpdeskAgents'), name: 'HelpdeskAgents', members: [], deleted: false },
  ],
  leadGroupId: LEADS,
  manners: PLAIN_MANNERS,
};
