import { isDeepStrictEqual } from 'node:util';
import type { AccessAssignment, AssignedGroup, CustomerEvidence, Relationship } from '../../domain/evidence';
import { readRelationships } from '../../domain/find-chains';
import type { Reading } from '../../domain/reading';
import type { Awaitable } from '../../ports/awaitable';
import type { AssignmentParts, RelationshipTerms } from './relationships';

type Before = ReadonlyMap<string, CustomerEvidence>;

/**
 * What surveys are made of. A hundred thousand relationships have a few groups and sets of roles between them, so each
 * of these is made once; and a relationship that is as the survey before has it stays the same object.
 */
export class SurveyParts implements AssignmentParts {
  readonly #groups = new Map<string, Awaitable<AssignedGroup>>();
  readonly #roleSets = new Map<string, readonly string[]>();
  readonly #texts = new Map<string, string>();

  constructor(
    private readonly findGroup: (id: string) => Awaitable<AssignedGroup>,
    private readonly before: Before,
  ) {}

  readonly group = (id: string): Awaitable<AssignedGroup> => {
    const known = this.#groups.get(id) ?? this.findGroup(id);
    this.#groups.set(id, known);
    return known;
  };

  readonly roleIds = (ids: readonly string[]): readonly string[] => {
    const key = ids.join();
    const known = this.#roleSets.get(key) ?? ids.map((id) => this.#text(id));
    this.#roleSets.set(key, known);
    return known;
  };

  /** These terms, or a whole relationship of the survey before with the same ones. */
  terms(tenantId: string, fresh: RelationshipTerms): RelationshipTerms | Relationship {
    const old = this.#find(tenantId, fresh.id);
    if (old && isDeepStrictEqual(termsIn(old), fresh)) return old;
    const { roleIds, indirectProviderTenantId: provider } = fresh;
    return {
      ...fresh,
      roleIds: this.roleIds(roleIds),
      indirectProviderTenantId: provider === undefined ? undefined : this.#text(provider),
    };
  }

  /** A relationship that has not changed keeps the date at which it was first read so. */
  relationship(
    terms: RelationshipTerms | Relationship,
    assignments: Reading<readonly AccessAssignment[]>,
  ): Relationship {
    if ('assignments' in terms && isSame(terms.assignments, assignments)) return terms;
    const { id, name, status, roleIds, endsAt, autoExtends, awaitsOurReview, indirectProviderTenantId } =
      terms;
    return {
      id,
      name,
      status,
      roleIds,
      endsAt,
      autoExtends,
      awaitsOurReview,
      indirectProviderTenantId,
      assignments,
    };
  }

  #text(text: string): string {
    const known = this.#texts.get(text) ?? text;
    this.#texts.set(text, known);
    return known;
  }

  #find(tenantId: string, id: string): Relationship | undefined {
    const evidence = this.before.get(tenantId);
    return evidence && readRelationships(evidence).find((one) => one.id === id);
  }
}

function termsIn({ assignments: _assignments, ...terms }: Relationship): RelationshipTerms {
  return terms;
}

function isSame<T>(one: Reading<T>, other: Reading<T>): boolean {
  return one.kind === 'read' && other.kind === 'read' && isDeepStrictEqual(one.value, other.value);
}
