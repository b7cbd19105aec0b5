import type { Customer } from '../../domain/customer';
import type { AccessAssignment, Evidence, Memberships, Relationship } from '../../domain/evidence';
import { evidenceFailure, readAssignments, readRelationships } from '../../domain/find-chains';
import { hasGdapApi } from '../../domain/partner';
import { failedReading, failureOf, type ReadFailure, type Reading, readingOf } from '../../domain/reading';
import type { AccessReader, Caller, Survey } from '../../ports';
import type { Awaitable } from '../../ports/awaitable';
import { asReading, deadlineFor, type GraphContext } from '../context';
import { GraphError } from '../http/graph-error';
import { canonicalId } from '../http/graph-path';
import type { GroupNames } from '../people/group-names';
import { readMemberships } from '../people/memberships';
import type { Relationships, Theirs } from './relationships';
import { KeptSurvey } from './survey';

/** GDAP as Graph tells it. In US Government clouds nothing is asked: there is no such API. */
export class GraphAccess implements AccessReader {
  readonly #survey: KeptSurvey;
  readonly #noSurvey: Survey;
  readonly #groupIds = new WeakMap<Survey, readonly string[]>();

  constructor(
    private readonly context: GraphContext,
    private readonly relationships: Relationships,
    groups: GroupNames,
    /** Groups that matter whatever the customer is, such as the leads'. */
    private readonly watchedGroupIds: readonly string[],
  ) {
    this.#survey = new KeptSurvey(context, relationships, groups);
    this.#noSurvey = { byCustomer: new Map(), gap: NO_GDAP_API, at: context.clock.now() };
  }

  async evidenceFor(personId: string, customer: Customer, caller?: Caller): Promise<Evidence> {
    const startedAt = this.context.clock.stamp();
    if (!hasGdapApi(this.context.cloud)) {
      const nothing = failedReading<never>(NO_GDAP_API);
      return { checkedAt: startedAt(), relationships: nothing, memberships: nothing };
    }
    const deadline = deadlineFor(caller, this.context.limits.operationMs);
    const reading = asReading(this.context, () =>
      this.relationships.of(customer, deadline, (tenantId) => this.#isSurveyedWithout(tenantId, caller)),
    );
    const [theirs, memberships] = await Promise.all([
      reading,
      asReading(this.context, () =>
        readMemberships(
          this.context,
          personId,
          async () => [...this.watchedGroupIds, ...groupIdsIn(await reading)],
          deadline,
        ),
      ),
    ]);
    const gap = theirs.kind === 'read' ? theirs.value.gap : undefined;
    const relationships = withoutContradiction(relationshipsIn(theirs), memberships);
    const evidence = { checkedAt: startedAt(), relationships, memberships };
    return gap ? { ...evidence, gap } : evidence;
  }

  survey(caller?: Caller): Awaitable<Survey> {
    return hasGdapApi(this.context.cloud) ? this.#survey.read(caller) : this.#noSurvey;
  }

  async #isSurveyedWithout(tenantId: string, caller: Caller | undefined): Promise<boolean> {
    const { byCustomer, gap } = await this.survey(caller);
    return gap === undefined && !byCustomer.has(canonicalId(tenantId));
  }

  /** All groups that any assignment names. Throws `GraphError` while a part of the survey is missing. */
  async groupIds(): Promise<readonly string[]> {
    if (!hasGdapApi(this.context.cloud)) return [];
    const survey = await this.survey();
    const known = this.#groupIds.get(survey) ?? groupIdsOf(survey);
    this.#groupIds.set(survey, known);
    return known;
  }
}

/** The API is not there for anybody, so there is no permission to ask for. */
const NO_GDAP_API: ReadFailure = { kind: 'refused', permission: undefined };

function groupIdsOf({ byCustomer, gap }: Survey): readonly string[] {
  const all = [...byCustomer.values()];
  if (gap || all.some(evidenceFailure)) throw new GraphError('incomplete', 'checkMemberGroups');
  return [...new Set(all.flatMap(readRelationships).flatMap(groupIdsThrough))];
}

function groupIdsThrough(relationship: Relationship): readonly string[] {
  return readAssignments(relationship).map(({ group }) => group.id);
}

/** The groups whose membership decides. When none of them is known, membership can't be known either. */
function groupIdsIn(theirs: Reading<Theirs>): readonly string[] {
  if (theirs.kind === 'failed') throw new GraphError('incomplete', 'checkMemberGroups');
  const { relationships, gap } = theirs.value;
  const ids = relationships.flatMap(groupIdsThrough);
  const lacksSome = gap ?? relationships.map(({ assignments }) => failureOf(assignments)).find(Boolean);
  if (ids.length === 0 && lacksSome) throw new GraphError('incomplete', 'checkMemberGroups');
  return ids;
}

function relationshipsIn(theirs: Reading<Theirs>): Reading<readonly Relationship[]> {
  return theirs.kind === 'failed' ? theirs : readingOf(theirs.value.relationships, theirs.at);
}

/** Nobody is a member of a deleted group: where they are one, the "not there" was about something else. */
function withoutContradiction(
  relationships: Reading<readonly Relationship[]>,
  memberships: Reading<Memberships>,
): Reading<readonly Relationship[]> {
  if (relationships.kind === 'failed' || memberships.kind === 'failed') return relationships;
  // Deleted groups are rare, and a copy of everything is made for them only.
  if (!relationships.value.some(namesDeleted)) return relationships;
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

function namesDeleted({ assignments }: Relationship): boolean {
  return assignments.kind === 'read' && assignments.value.some(({ group }) => group.kind === 'deleted');
}
