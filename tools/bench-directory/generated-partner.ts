import { roleIds } from '../../src/domain/roles';
import type { BenchOptions } from './bench-options';
import { BenchError } from './bench-error';
import { customerName, domainFor, personName } from './partner-names';
import { Seeded } from './seeded';

const GROUPS = 40;
/** One customer in so many is worked for by the agent. */
const AGENT_SHARE = 25;
/** Customers who sign up between the first reading and the next. */
const NEWCOMERS = 10;

export interface GeneratedCustomer {
  readonly tenantId: string;
  readonly name: string;
  /** Of the contract; some have none. */
  readonly domain: string | undefined;
}

export interface GeneratedAssignment {
  readonly id: string;
  readonly groupId: string;
  readonly roles: readonly string[];
  readonly status: string;
}

export interface GeneratedRelationship {
  readonly id: string;
  readonly customer: GeneratedCustomer;
  readonly status: string;
  readonly roles: readonly string[];
  readonly endsInDays: number;
  readonly assignments: readonly GeneratedAssignment[];
}

export interface GeneratedPerson {
  readonly id: string;
  readonly name: string;
}

export interface GeneratedGroup {
  readonly id: string;
  readonly name: string;
  /** People and groups. */
  readonly members: readonly string[];
}

export interface GeneratedPartner {
  readonly customers: readonly GeneratedCustomer[];
  readonly relationships: readonly GeneratedRelationship[];
  readonly newcomers: readonly GeneratedCustomer[];
  readonly newRelationships: readonly GeneratedRelationship[];
  readonly people: readonly GeneratedPerson[];
  readonly groups: readonly GeneratedGroup[];
  /** Sees everybody. */
  readonly lead: GeneratedPerson;
  readonly leadGroupId: string;
  /** Sees one customer in 25, through a group in a group. */
  readonly agent: GeneratedPerson;
}

const ROLE_SETS = [
  roleIds('Service Support Administrator', 'Directory Readers'),
  roleIds('Service Support Administrator', 'Global Reader', 'License Administrator', 'User Administrator'),
  roleIds('Helpdesk Administrator', 'Service Support Administrator', 'Exchange Administrator'),
  roleIds('Global Reader', 'Directory Readers', 'Reports Reader'),
  roleIds(
    'Service Support Administrator',
    'Exchange Administrator',
    'SharePoint Administrator',
    'Teams Administrator',
    'Intune Administrator',
    'Security Reader',
    'Dynamics 365 Administrator',
  ),
] as const;

/** Statuses of relationships beside the first one of each customer. */
const STATUSES = [
  'active',
  'active',
  'active',
  'active',
  'active',
  'active',
  'expired',
  'terminated',
] as const;

/** A partner that nobody has, the same for the same options. */
export function generatePartner(options: BenchOptions): GeneratedPartner {
  const random = new Seeded(options.seed);
  const people = Array.from({ length: options.staff }, () => ({
    id: random.guid(),
    name: personName(random),
  }));
  const groups = groupsOf(people, random);
  const teams = teamsIn(groups);
  const all = Array.from({ length: options.customers + NEWCOMERS }, (_, place) => customerAt(place, random));
  const customers = all.slice(0, options.customers);
  const newcomers = all.slice(options.customers);
  const relationship = (of: readonly GeneratedCustomer[]) => (_: unknown, place: number) =>
    relationshipAt(place, of, teams, random);
  return {
    customers,
    newcomers,
    relationships: Array.from({ length: options.relationships }, relationship(customers)),
    newRelationships: newcomers.map(relationship(newcomers)),
    people,
    groups: groups.all,
    lead: at(people, 0),
    leadGroupId: groups.leads,
    agent: at(people, 1),
  };
}

/** Whether the agent works for the customer at this place of the list. */
export function isAgents(place: number): boolean {
  return place % AGENT_SHARE === 3;
}

function customerAt(place: number, random: Seeded): GeneratedCustomer {
  const name = customerName(random);
  const domain = random.chance(0.97) ? domainFor(name, place, random) : undefined;
  return { tenantId: random.guid(), name, domain };
}

interface Groups {
  readonly all: readonly GeneratedGroup[];
  readonly leads: string;
}

/** Leads, the two groups of agents, the agent's team with its night shift in it, and teams, some within others. */
function groupsOf(people: readonly GeneratedPerson[], random: Seeded): Groups {
  const ids = Array.from({ length: GROUPS }, () => random.guid());
  const others = people.slice(2).map(({ id }) => id);
  const some = (count: number): string[] =>
    Array.from({ length: count }, () => others[random.below(others.length)] ?? '');
  const fixed: readonly [string, readonly string[]][] = [
    ['Service desk leads', [at(people, 0).id]],
    ['AdminAgents', some(4)],
    ['HelpdeskAgents', some(10)],
    ['Team 04', [...some(5), at(ids, 4)]],
    ['Team 04 night shift', [at(people, 1).id, ...some(3)]],
  ];
  const all = ids.map((id, place): GeneratedGroup => {
    const [name, members] = fixed[place] ?? [`Team ${String(place).padStart(2, '0')}`, some(12)];
    // Every fourth team has the one before it in it.
    const nested = place > fixed.length && place % 4 === 0 ? [at(ids, place - 1)] : [];
    return { id, name, members: [...new Set([...members, ...nested])] };
  });
  return { all, leads: at(ids, 0) };
}

interface Teams {
  readonly agents: string;
  readonly others: readonly [string, ...string[]];
}

function teamsIn({ all }: Groups): Teams {
  const [first, ...others] = all.slice(5).map(({ id }) => id);
  return { agents: at(all, 3).id, others: [first ?? '', ...others] };
}

function relationshipAt(
  place: number,
  customers: readonly GeneratedCustomer[],
  teams: Teams,
  random: Seeded,
): GeneratedRelationship {
  const owner = place % customers.length;
  const isFirst = place < customers.length;
  const status = isFirst ? 'active' : random.pick(STATUSES);
  const roles = random.pick(ROLE_SETS);
  const home = isFirst && isAgents(owner) ? teams.agents : random.pick(teams.others);
  const groups = random.chance(0.3) ? [home, random.pick(teams.others)] : [home];
  return {
    id: `${random.guid()}-${random.guid()}`,
    customer: at(customers, owner),
    status,
    roles,
    endsInDays: status === 'active' ? 20 + random.below(700) : -1 - random.below(300),
    assignments: groups.map((groupId) => ({
      id: random.guid(),
      groupId,
      roles: roles.slice(0, 1 + random.below(roles.length)),
      status: random.chance(0.97) || groupId === teams.agents ? 'active' : 'error',
    })),
  };
}

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new BenchError('partner', `The generated partner has nothing at ${place}.`);
  return found;
}
