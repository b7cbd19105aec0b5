import pLimit from 'p-limit';
import type { Customer } from '../domain/customer';
import type { AccessAssignment, Relationship } from '../domain/evidence';
import { readingOf, type Reading } from '../domain/reading';
import type { Call } from './client';
import { asReading, firstOfEach, type GraphContext, type GraphLog } from './context';
import { graphPath, literal, sameId } from './graph-path';
import type { GroupNames } from './group-names';
import type { Deadline } from './limits';
import { assignmentRow, type AssignmentRow, relationshipRow, type RelationshipRow } from './shapes';

const PATH = '/tenantRelationships/delegatedAdminRelationships';

/** Reads GDAP's two halves. Every method reads afresh. */
export class Relationships {
  constructor(
    private readonly context: GraphContext,
    private readonly groups: GroupNames,
  ) {}

  /** Those of one customer, with their assignments. Throws `GraphError` when the list can't be completed. */
  async of(customer: Customer, deadline: Deadline): Promise<readonly Relationship[]> {
    return this.#completed(await this.#theirs(customer, deadline), deadline, this.context.log);
  }

  /**
   * The filter works, but Microsoft doesn't list it among the documented ones. So a server may ignore it, and
   * "this customer has none" is only believed of the whole list.
   */
  async #theirs({ tenantId }: Customer, deadline: Deadline): Promise<readonly RelationshipRow[]> {
    const isTheirs = (row: RelationshipRow): boolean => sameId(tenantOf(row) ?? '', tenantId);
    const found = (await this.#list(deadline, `customer/tenantId eq ${literal(tenantId)}`)).filter(isTheirs);
    return found.length > 0 ? found : (await this.#list(deadline)).filter(isTheirs);
  }

  /** Those of all customers, by the customer's tenant ID. */
  async all(deadline: Deadline): Promise<ReadonlyMap<string, readonly Relationship[]>> {
    const rows = (await this.#list(deadline)).filter((row) => tenantOf(row) !== undefined);
    const completed = await this.#completed(rows, deadline, firstOfEach(this.context.log));
    const byTenant = new Map<string, Relationship[]>();
    rows.forEach((row, index) => {
      const tenantId = tenantOf(row);
      const relationship = completed[index];
      if (tenantId === undefined || relationship === undefined) return;
      byTenant.set(tenantId, [...(byTenant.get(tenantId) ?? []), relationship]);
    });
    return byTenant;
  }

  #list(deadline: Deadline, filter?: string): Promise<readonly RelationshipRow[]> {
    const query: Call['query'] = { $top: '300', ...(filter === undefined ? {} : { $filter: filter }) };
    return this.context.client.list(
      { operation: 'listRelationships', path: PATH, query },
      relationshipRow,
      (row) => row.id,
      deadline,
    );
  }

  async #completed(
    rows: readonly RelationshipRow[],
    deadline: Deadline,
    log: GraphLog,
  ): Promise<readonly Relationship[]> {
    const limit = pLimit(this.context.limits.parallel);
    return Promise.all(
      rows.map((row) =>
        limit(async () => toRelationship(row, await this.#assignmentsOf(row, deadline, log))),
      ),
    );
  }

  /** Only a relationship in force gives rights, so the others are spared the call. */
  async #assignmentsOf(
    row: RelationshipRow,
    deadline: Deadline,
    log: GraphLog,
  ): Promise<Reading<readonly AccessAssignment[]>> {
    if (row.status !== 'active') return readingOf([], this.context.clock.now());
    return asReading({ ...this.context, log }, async () => {
      const assignments = await this.context.client.list(
        { operation: 'listAssignments', path: `${PATH}${graphPath`/${row.id}/accessAssignments`}` },
        assignmentRow,
        (assignment) => assignment.id,
        deadline,
      );
      return Promise.all(assignments.map((assignment) => this.#toAssignment(assignment, deadline)));
    });
  }

  async #toAssignment(row: AssignmentRow, deadline: Deadline): Promise<AccessAssignment> {
    const { accessContainerId, accessContainerType } = row.accessContainer;
    const isGroup = accessContainerType === undefined || accessContainerType === 'securityGroup';
    return {
      id: row.id,
      // Whatever else may contain people one day, we don't know who is in it.
      status: isGroup ? row.status : 'other',
      group: await this.groups.find(accessContainerId, deadline),
      roleIds: row.accessDetails,
    };
  }
}

function tenantOf(row: RelationshipRow): string | undefined {
  return row.customer?.tenantId;
}

function toRelationship(
  row: RelationshipRow,
  assignments: Reading<readonly AccessAssignment[]>,
): Relationship {
  return {
    id: row.id,
    name: row.displayName ?? row.id,
    status: row.status,
    roleIds: row.accessDetails,
    endsAt: row.endDateTime,
    autoExtends: row.autoExtendDuration,
    awaitsOurReview: row.isPartnerConsentPending ?? false,
    indirectProviderTenantId: row.indirectProviderTenantId,
    assignments,
  };
}
