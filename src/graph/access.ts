import type { Customer } from '../domain/customer';
import type {
  AccessAssignment,
  CustomerEvidence,
  Evidence,
  Memberships,
  Relationship,
} from '../domain/evidence';
import { hasGdapApi } from '../domain/partner';
import { failedReading, readingOf, type Reading } from '../domain/reading';
import type { AccessReader } from '../ports';
import { asReading, type GraphContext } from './context';
import type { GraphCustomers } from './customers';
import { GraphError } from './graph-error';
import { canonicalId } from './graph-path';
import { KeptReading } from './kept-reading';
import { Deadline } from './limits';
import { readMemberships } from './memberships';
import type { Relationships } from './relationships';

type Survey = ReadonlyMap<string, CustomerEvidence>;

/** GDAP as Graph tells it. In US Government clouds nothing is asked: there is no such API. */
export class GraphAccess implements AccessReader {
  readonly #survey: KeptReading<Survey>;

  constructor(
    private readonly context: GraphContext,
    private readonly relationships: Relationships,
    private readonly customers: GraphCustomers,
  ) {
    const { clock, limits, ages } = context;
    this.#survey = new KeptReading({
      load: () => context.budget.forEverybody(() => this.#loadSurvey()),
      clock,
      freshMs: ages.surveyMs,
      usableMs: ages.surveyMs * 3,
      isWhole: isWholeSurvey,
      patienceMs: limits.operationMs,
    });
  }

  async evidenceFor(personId: string, customer: Customer): Promise<Evidence> {
    const checkedAt = this.context.clock.now();
    if (!hasGdapApi(this.context.cloud))
      return { checkedAt, relationships: noGdapApi(), memberships: noGdapApi() };
    const deadline = new Deadline(this.context.limits.operationMs);
    const reading = this.#relationshipsOf(customer, deadline);
    const [relationships, memberships] = await Promise.all([
      reading,
      asReading(this.context, () =>
        readMemberships(this.context, personId, async () => groupIdsIn(await reading), deadline),
      ),
    ]);
    return { checkedAt, relationships: withoutContradiction(relationships, memberships), memberships };
  }

  async customerEvidence(customer: Customer): Promise<CustomerEvidence> {
    const checkedAt = this.context.clock.now();
    const deadline = new Deadline(this.context.limits.operationMs);
    return { checkedAt, relationships: await this.#relationshipsOf(customer, deadline) };
  }

  async survey(): Promise<Reading<Survey>> {
    return hasGdapApi(this.context.cloud) ? this.#survey.read() : noGdapApi();
  }

  async #relationshipsOf(customer: Customer, deadline: Deadline): Promise<Reading<readonly Relationship[]>> {
    if (!hasGdapApi(this.context.cloud)) return noGdapApi();
    return asReading(this.context, () => this.relationships.of(customer, deadline));
  }

  async #loadSurvey(): Promise<Reading<Survey>> {
    const deadline = new Deadline(this.context.limits.backgroundMs);
    const [customers, relationships] = await Promise.all([
      this.customers.allCustomers(),
      asReading(this.context, () => this.relationships.all(deadline)),
    ]);
    if (customers.kind === 'failed') return customers;
    if (relationships.kind === 'failed') return relationships;
    return readingOf(surveyOf(customers.value, relationships.value, relationships.at), relationships.at);
  }
}

/** A customer without relationships is in it too, with an empty list that was read to its end. */
function surveyOf(
  customers: readonly Customer[],
  relationships: ReadonlyMap<string, readonly Relationship[]>,
  at: Date,
): Survey {
  const byId = new Map([...relationships].map(([tenantId, theirs]) => [canonicalId(tenantId), theirs]));
  const tenantIds = new Map([
    ...[...relationships.keys()].map((id) => [canonicalId(id), id] as const),
    // Spelt as in the customer list, which is what people look up with.
    ...customers.map(({ tenantId }) => [canonicalId(tenantId), tenantId] as const),
  ]);
  return new Map(
    [...tenantIds].map(([key, tenantId]) => [
      tenantId,
      { checkedAt: at, relationships: readingOf(byId.get(key) ?? [], at) },
    ]),
  );
}

function isWholeSurvey(survey: Survey): boolean {
  return [...survey.values()].every(
    ({ relationships }) =>
      relationships.kind === 'read' &&
      relationships.value.every(({ assignments }) => assignments.kind === 'read'),
  );
}

function noGdapApi<T>(): Reading<T> {
  return failedReading({ kind: 'refused', permission: undefined });
}

/** The groups whose membership decides. When they aren't known, membership can't be known either. */
function groupIdsIn(relationships: Reading<readonly Relationship[]>): readonly string[] {
  if (relationships.kind === 'failed') throw new GraphError('incomplete', 'checkMemberGroups');
  return relationships.value.flatMap(({ assignments }) =>
    assignments.kind === 'read' ? assignments.value.map(({ group }) => group.id) : [],
  );
}

/** Nobody is a member of a deleted group: where they are one, the "not there" was about something else. */
function withoutContradiction(
  relationships: Reading<readonly Relationship[]>,
  memberships: Reading<Memberships>,
): Reading<readonly Relationship[]> {
  if (relationships.kind === 'failed' || memberships.kind === 'failed') return relationships;
  const { groupIds } = memberships.value;
  const corrected = (assignment: AccessAssignment): AccessAssignment => {
    const { id, kind } = assignment.group;
    return kind === 'deleted' && groupIds.has(id)
      ? { ...assignment, group: { kind: 'unnamed', id } }
      : assignment;
  };
  const value = relationships.value.map((relationship) => {
    const { assignments } = relationship;
    if (assignments.kind === 'failed') return relationship;
    return { ...relationship, assignments: { ...assignments, value: assignments.value.map(corrected) } };
  });
  return { ...relationships, value };
}
