import type { GraphCheckup } from '../graph';
import { noSample, type Outcome, outcomeOf } from './outcome';

/** Things that turned up, to ask other endpoints about. */
export interface GdapSample {
  readonly groupIds: readonly string[];
}

interface Asked {
  readonly outcomes: Readonly<
    Record<'customers' | 'relationships' | 'assignments' | 'serviceLinks', Outcome>
  >;
  readonly sample: GdapSample;
}

type Relationships = Awaited<ReturnType<GraphCheckup['relationships']>>;
type Relationship = Extract<Relationships, { kind: 'answered' }>['value']['rows'][number];

/** Asks GDAP's endpoints, about a relationship in force where there is one. */
export async function askGdap(checkup: GraphCheckup): Promise<Asked> {
  const [customers, relationships] = await Promise.all([checkup.customers(), checkup.relationships()]);
  const active = await activeAmong(checkup, relationships);
  const firstCustomer = customers.kind === 'answered' ? customers.value.rows[0]?.tenantId : undefined;
  const tenantId = active?.customer?.tenantId ?? firstCustomer;
  const [assignments, links] = await Promise.all([
    active && checkup.assignments(active.id),
    tenantId === undefined ? undefined : checkup.serviceLinks(tenantId),
  ]);
  const rows = assignments?.kind === 'answered' ? assignments.value.rows : [];
  return {
    outcomes: {
      customers: outcomeOf(customers, ({ rows: found }) => (found.length === 0 ? NO_CUSTOMERS : {})),
      relationships: outcomeOf(relationships, () => (active ? {} : NO_RELATIONSHIP)),
      assignments: assignments
        ? outcomeOf(assignments, (page) => (page.rows.length === 0 ? NO_ASSIGNMENT : {}))
        : noSample('There is no active relationship to ask about.'),
      serviceLinks: links ? outcomeOf(links) : noSample('There is no customer to ask about.'),
    },
    sample: { groupIds: rows.map((row) => row.accessContainer.accessContainerId) },
  };
}

const NO_CUSTOMERS = {
  detail: 'The list is empty.',
  attention:
    'Either the tenant has no GDAP relationships, or the token is not for the partner’s tenant: compare the ' +
    'tenant ID with the one in Partner Center.',
};

const NO_RELATIONSHIP = {
  detail: 'None of them is active.',
  attention: 'Until a customer approves one, nobody can be shown to have access.',
};

const NO_ASSIGNMENT = {
  detail: 'The relationship that was asked about has none.',
  attention:
    'Map its roles to a security group in Partner Center: without that, a relationship gives nobody access.',
};

/** Usually on the first page; a partner with many ended ones is asked for the active ones alone. */
async function activeAmong(checkup: GraphCheckup, probe: Relationships): Promise<Relationship | undefined> {
  if (probe.kind === 'failed') return undefined;
  const found = probe.value.rows.find(isActive);
  if (found || probe.value.next === undefined) return found;
  const filtered = await checkup.activeRelationships();
  return filtered.kind === 'answered' ? filtered.value.rows.find(isActive) : undefined;
}

function isActive({ status }: Relationship): boolean {
  return status === 'active';
}
