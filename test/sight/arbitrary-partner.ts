import fc from 'fast-check';
import {
  type Assignment,
  type Customer,
  type Group,
  guid,
  type Manners,
  type Partner,
  type Person,
  type Relationship,
  ROLE,
} from './partner';

/** First words are shared, some names stand inside others, some look alike (Cyrillic а and о), some have accents. */
const NAMES = [
  'Adatum',
  'Adatum Dental',
  'Adatum Harbor Dental',
  'Fabrikam',
  'Fabrikam Harbor',
  'F\u0430brikam Harbor',
  'Northwind Traders',
  'N\u043erthwind Traders',
  'Northwind Brewing',
  'Tailspin Harbor',
  'Tailspin Öl & Brewing',
  'Litware Clinic',
] as const;

const RELATIONSHIP_STATUSES = [
  'activating',
  'active',
  'approvalPending',
  'approved',
  'created',
  'expired',
  'expiring',
  'terminated',
  'terminating',
  'terminationRequested',
  'unknownFutureValue',
  'Active',
  'activeButSuspended',
] as const;
const ASSIGNMENT_STATUSES = [
  'pending',
  'active',
  'deleting',
  'deleted',
  'error',
  'unknownFutureValue',
  'ACTIVE',
  'inactive',
] as const;

/** Well-known groups of every partner, and the leads'. */
const LEADS = guid('group leads');
const MOST_GROUPS = 8;

export const arbitraryManners: fc.Arbitrary<Manners> = fc.record({
  pageSize: fc.integer({ min: 1, max: 4 }),
  honoursFilter: fc.boolean(),
  memberships: mostly<Manners['memberships']>(
    'transitiveMemberOf',
    fc.constantFrom('getMemberGroups', 'checkMemberGroups'),
  ),
  capitals: fc.boolean(),
  emptyPages: fc.boolean(),
});

/** Small, so that people, groups and customers meet often: about as much is seen as hidden. */
export const arbitraryPartner: fc.Arbitrary<Partner> = fc
  .record({
    groups: fc.integer({ min: 3, max: MOST_GROUPS }),
    colleagues: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ groups, colleagues }) => {
    const people = peopleOf(colleagues);
    return fc.record({
      customers: arbitraryCustomers(groups),
      people: fc.constant(people),
      groups: arbitraryGroups(groups, people),
      leadGroupId: fc.constant(LEADS),
      manners: arbitraryManners,
    });
  });

function mostly<T>(usual: T, others: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: others });
}

function groupId(index: number): string {
  return guid(`group ${index}`);
}

/** A lead, a guest, somebody whose account is disabled, and ordinary colleagues. */
function peopleOf(colleagues: number): readonly Person[] {
  const person = (name: string, account: Person['account']): Person => ({ id: guid(name), name, account });
  return [
    person('Lena Lead', 'member'),
    person('Gil Guest', 'guest'),
    person('Dora Disabled', 'disabled'),
    ...['Ana Colleague', 'Ben Colleague', 'Cem Colleague']
      .slice(0, colleagues)
      .map((name) => person(name, 'member')),
  ];
}

/** Anybody may be in any group, and any group in any other or in itself. */
function arbitraryGroups(count: number, people: readonly Person[]): fc.Arbitrary<readonly Group[]> {
  const ids = Array.from({ length: count }, (_, index) => groupId(index));
  const [lead, ...others] = people.map(({ id }) => id);
  const some = (from: readonly string[], maxLength: number) => fc.subarray([...from], { maxLength });
  const ordinary = ids.map((id, index) =>
    fc
      .tuple(some(others, 2), some(ids, 2), mostly(false, fc.boolean()))
      .map(([members, nested, deleted]) => ({
        id,
        name: `Team ${index + 1}`,
        members: [...members, ...nested],
        deleted,
      })),
  );
  const wellKnown = (name: string) =>
    some([...others, ...ids], 2).map((members) => ({ id: guid(name), name, members, deleted: false }));
  const leads = mostly<readonly string[]>([], some(ids, 1)).map((nested) => ({
    id: LEADS,
    name: 'Leads',
    members: [lead ?? '', ...nested],
    deleted: false,
  }));
  return fc.tuple(leads, wellKnown('AdminAgents'), wellKnown('HelpdeskAgents'), ...ordinary);
}

function arbitraryCustomers(groups: number): fc.Arbitrary<readonly Customer[]> {
  const drawn = fc.record({
    name: fc.constantFrom(...NAMES),
    contract: fc.boolean(),
    relationships: fc.array(arbitraryRelationship(groups), { maxLength: 3 }),
  });
  return fc
    .array(drawn, { minLength: 3, maxLength: 8 })
    .map((all) => all.map((each, index) => customerOf(index, each)));
}

interface Drawn {
  readonly name: string;
  readonly contract: boolean;
  readonly relationships: readonly Omit<Relationship, 'id' | 'name'>[];
}

function customerOf(index: number, { name, contract, relationships }: Drawn): Customer {
  const tenantId = guid(`customer ${index}`);
  const delegated = relationships.length > 0 ? 'both' : 'contracts';
  return {
    tenantId,
    name,
    domain: `house${index}-${name.split(' ').length}.example`,
    listedIn: contract ? delegated : 'gdap',
    relationships: relationships.map((relationship, number) => ({
      ...relationship,
      id: `${guid(`relationship ${index} ${number}`)}-${tenantId}`,
      name: `${name} access ${number + 1}`,
      assignments: relationship.assignments.map((assignment, at) => ({
        ...assignment,
        id: guid(`assignment ${index} ${number} ${at}`),
      })),
    })),
  };
}

function arbitraryRelationship(groups: number): fc.Arbitrary<Omit<Relationship, 'id' | 'name'>> {
  return fc.record({
    status: mostly<string>('active', fc.constantFrom(...RELATIONSHIP_STATUSES)),
    endsInDays: mostly<number | undefined>(400, fc.constantFrom(undefined, -1, -400, 1, 20)),
    awaitsReview: mostly(false, fc.boolean()),
    roles: arbitraryRoles,
    assignments: fc.array(arbitraryAssignment(groups), { maxLength: 3 }),
  });
}

function arbitraryAssignment(groups: number): fc.Arbitrary<Assignment> {
  return fc.record({
    id: fc.constant(''),
    status: mostly<string>('active', fc.constantFrom(...ASSIGNMENT_STATUSES)),
    groupId: fc.nat(groups - 1).map(groupId),
    containerType: mostly<string>('securityGroup', fc.constantFrom('unknownFutureValue', 'distributionList')),
    roles: arbitraryRoles,
  });
}

/** Mostly one that may file, since most chains should be complete that far. */
const arbitraryRoles = fc.oneof(
  { weight: 3, arbitrary: fc.constant<readonly string[]>([ROLE.serviceSupport, ROLE.directoryReaders]) },
  { weight: 2, arbitrary: fc.subarray<string>(Object.values(ROLE)) },
);
