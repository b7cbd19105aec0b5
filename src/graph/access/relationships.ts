import pLimit from 'p-limit';
import type { z } from 'zod';
import type { Customer } from '../../domain/customer';
import type { AccessAssignment, AssignedGroup, Relationship } from '../../domain/evidence';
import { readingOf, type ReadFailure, type Reading } from '../../domain/reading';
import { allOf, type Awaitable, whenThere } from '../../ports/awaitable';
import type { Call, Rows } from '../http/client';
import { asReading, type GraphContext, noteFailure } from '../context';
import { literal, sameId } from '../http/graph-path';
import type { GroupNames } from '../people/group-names';
import type { Deadline } from '../http/limits';
import { assignmentsPath, RELATIONSHIPS_PATH } from '../paths';
import { assignmentRow, type AssignmentRow, relationshipRow, type RelationshipRow } from '../shapes';

/** Nobody's clock decides on the minute: so long after its end a relationship is taken for one that may be in force. */
const AFTER_THE_END_MS = 15 * 60_000;

/** Graph's largest page of these. */
const EACH = { $top: '300' };

/** A relationship without its assignments. */
export type RelationshipTerms = Omit<Relationship, 'assignments'>;

/** The relationships of one customer as far as they could be read. */
export interface Theirs {
  readonly relationships: readonly Relationship[];
  readonly gap: ReadFailure | undefined;
}

/** Whether a survey that was read to its end holds no relationship of this tenant. */
export type IsSurveyedWithout = (tenantId: string) => Promise<boolean>;

/** How to make what an assignment points to. */
export interface AssignmentParts {
  readonly group: (id: string) => Awaitable<AssignedGroup>;
  /** Many assignments name the same roles. */
  readonly roleIds: (ids: readonly string[]) => readonly string[];
}

/** Reads GDAP's two halves. Every method reads afresh. */
export class Relationships {
  constructor(
    private readonly context: GraphContext,
    private readonly groups: GroupNames,
  ) {}

  /** Those of one customer, with their assignments. Throws `GraphError` when none could be read, nor that there are none. */
  async of(customer: Customer, deadline: Deadline, isSurveyedWithout: IsSurveyedWithout): Promise<Theirs> {
    const { rows, gap } = await this.#theirs(customer, deadline, isSurveyedWithout);
    const relationships = await this.#withAssignments(rows, deadline);
    return { relationships, gap: gap && noteFailure(this.context.log, gap) };
  }

  #withAssignments(rows: readonly RelationshipRow[], deadline: Deadline): Awaitable<readonly Relationship[]> {
    const whole = (row: RelationshipRow): Awaitable<Relationship> => {
      const terms = termsOf(row);
      // A field after a spread would give each of them a hidden class of its own.
      return whenThere(this.#assignmentsIn(terms, deadline), (assignments) => ({ assignments, ...terms }));
    };
    const { parallel } = this.context.limits;
    // A limiter costs as much as a call, and hardly any customer needs one.
    if (rows.length <= parallel) return allOf(rows.map(whole));
    const limit = pLimit(parallel);
    return Promise.all(rows.map((row) => limit(() => whole(row))));
  }

  /** All relationships of all customers, each row in the shape that is asked for. */
  list<T>(
    row: z.ZodType<T>,
    keyOf: (row: T) => string,
    deadline: Deadline,
    filter?: string,
  ): Promise<Rows<T>> {
    const query: Call['query'] = filter === undefined ? EACH : { ...EACH, $filter: filter };
    const call = { operation: 'listRelationships', path: RELATIONSHIPS_PATH, query } as const;
    return this.context.client.listing(call, row, keyOf, deadline);
  }

  /** Throws `GraphError`. */
  assignmentsOf(
    relationshipId: string,
    parts: AssignmentParts,
    deadline: Deadline,
    retries?: number,
  ): Promise<readonly AccessAssignment[]> {
    const call = { operation: 'listAssignments', path: assignmentsPath(relationshipId) } as const;
    return this.context.client
      .list(retries === undefined ? call : { ...call, retries }, assignmentRow, idOf, deadline)
      .then((rows) => allOf(rows.map((row) => toAssignment(row, parts))));
  }

  /**
   * The filter works, but Microsoft doesn't list it among the documented ones. So "this customer has none" is only
   * believed when the whole list says the same: the one that was surveyed lately, or one that is read now.
   */
  async #theirs(
    { tenantId }: Customer,
    deadline: Deadline,
    isSurveyedWithout: IsSurveyedWithout,
  ): Promise<Rows<RelationshipRow>> {
    const ofThem = (filter?: string): Promise<Rows<RelationshipRow>> =>
      this.list(relationshipRow, idOf, deadline, filter).then((listed) => rowsOf(tenantId, listed));
    const found = await ofThem(`customer/tenantId eq ${literal(tenantId)}`);
    if (found.rows.length > 0 || (await isSurveyedWithout(tenantId))) return found;
    return ofThem();
  }

  #assignmentsIn(
    terms: RelationshipTerms,
    deadline: Deadline,
  ): Awaitable<Reading<readonly AccessAssignment[]>> {
    const now = this.context.clock.now();
    if (!mayGiveRights(terms, now)) return readingOf([], now);
    const parts = {
      group: (id: string) => this.groups.find(id, deadline),
      roleIds: (ids: readonly string[]) => ids,
    };
    return asReading(this.context, () => this.assignmentsOf(terms.id, parts, deadline));
  }
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** Throws where none was read, nor that there are none. */
function rowsOf(tenantId: string, { rows, gap }: Rows<RelationshipRow>): Rows<RelationshipRow> {
  const theirs = rows.filter((row) => sameId(tenantOf(row) ?? '', tenantId));
  if (!gap) return { rows: theirs };
  if (theirs.length === 0) throw gap;
  return { rows: theirs, gap };
}

/** Only a relationship in force gives rights, so the others are spared the call. */
export function mayGiveRights({ status, endsAt }: RelationshipTerms, now: Date): boolean {
  const isOver = endsAt !== undefined && endsAt.getTime() + AFTER_THE_END_MS <= now.getTime();
  return status === 'active' && !isOver;
}

export function tenantOf(row: RelationshipRow): string | undefined {
  return row.customer?.tenantId;
}

export function termsOf(row: RelationshipRow): RelationshipTerms {
  return {
    id: row.id,
    name: row.displayName ?? row.id,
    status: row.status,
    roleIds: row.accessDetails,
    endsAt: row.endDateTime,
    autoExtends: row.autoExtendDuration,
    awaitsOurReview: row.isPartnerConsentPending ?? false,
    indirectProviderTenantId: row.indirectProviderTenantId,
  };
}

function toAssignment(row: AssignmentRow, parts: AssignmentParts): Awaitable<AccessAssignment> {
  const { accessContainerId, accessContainerType } = row.accessContainer;
  const isGroup = accessContainerType === undefined || accessContainerType === 'securityGroup';
  return whenThere(parts.group(accessContainerId), (group) => ({
    id: row.id,
    // Whatever else may contain people one day, we don't know who is in it.
    status: isGroup ? row.status : 'other',
    group,
    roleIds: parts.roleIds(row.accessDetails),
  }));
}
