import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AccessAssignment, Evidence, Relationship } from '../../src/domain/evidence';
import { judge } from '../../src/domain/judge';
import type { Question } from '../../src/domain/question';
import { failedReading, readingOf } from '../../src/domain/reading';
import type { Reading } from '../../src/domain/reading';
import catalogue from '../../src/domain/roles.json';
import { CHAIN_LINKS } from '../../src/domain/verdict';
import type { Verdict } from '../../src/domain/verdict';
import type { WorkloadId } from '../../src/domain/workloads';
import { evidence, failure, GROUPS, question } from '../support/arbitrary-evidence';
import { daysFromNow, NOW, ROLE } from '../support/evidence';

const runs = { numRuns: 2000 };

/** Which roles would do for a question, read once more from Microsoft's data and not from the code. */
function wouldDo({ workload, entraPremium }: Question, roleId: string): boolean {
  if (workload === 'azure' || (workload === 'entra' && entraPremium === 'no')) return true;
  const role = catalogue.roles.find(({ templateId }) => templateId === roleId);
  return role !== undefined && (workload === 'entra' ? role.azure : role.office365);
}

function valuesOf<T>(reading: Reading<readonly T[]>): readonly T[] {
  return reading.kind === 'read' ? reading.value : [];
}

/** A complete chain by brute force: every relationship, every assignment, every role, every link looked at by itself. */
function hasCompleteChain(asked: Question, { relationships, memberships }: Evidence): boolean {
  for (const relationship of valuesOf(relationships)) {
    for (const assignment of valuesOf(relationship.assignments)) {
      for (const roleId of assignment.roleIds) {
        const links = [
          relationship.status === 'active',
          relationship.endsAt === undefined || relationship.endsAt > NOW,
          !relationship.awaitsOurReview,
          relationship.roleIds.includes(roleId),
          assignment.status === 'active',
          assignment.group.kind !== 'deleted',
          wouldDo(asked, roleId),
          memberships.kind === 'read' && memberships.value.groupIds.has(assignment.group.id),
        ];
        if (links.every(Boolean)) return true;
      }
    }
  }
  return false;
}

const byProviderOnly: ReadonlySet<WorkloadId> = new Set<WorkloadId>(['azure', 'entra']);

/** Questions to which "you can file" is a possible answer. */
function mayEndInCanFile({ workload, partner, azureSeller }: Question): boolean {
  if (workload === 'marketplace' || workload === 'ownSubscription') return false;
  if (partner.cloud === 'gccHigh' || partner.cloud === 'dod') return false;
  if (workload === 'azure' && azureSeller === 'someoneElse') return false;
  return (
    !byProviderOnly.has(workload) || partner.type === 'directBill' || partner.type === 'indirectProvider'
  );
}

const everythingRead = evidence.filter(
  ({ relationships, memberships }) =>
    relationships.kind === 'read' &&
    memberships.kind === 'read' &&
    relationships.value.every(({ assignments }) => assignments.kind === 'read'),
);

describe('judge: canFile', () => {
  it('is said if and only if a brute-force reading of the evidence finds a complete chain', () => {
    fc.assert(
      fc.property(question.filter(mayEndInCanFile), evidence, (asked, found) => {
        assert.equal(judge(asked, found, NOW).kind === 'canFile', hasCompleteChain(asked, found));
      }),
      runs,
    );
  });

  it('is never said where the rules leave no room for it', () => {
    const noRoom = question.filter((asked) => !mayEndInCanFile(asked));

    fc.assert(
      fc.property(noRoom, evidence, (asked, found) => {
        assert.notEqual(judge(asked, found, NOW).kind, 'canFile');
      }),
      runs,
    );
  });

  it('names a chain that the evidence holds, link by link', () => {
    fc.assert(
      fc.property(question, evidence, (asked, found) => {
        const verdict = judge(asked, found, NOW);
        if (verdict.kind !== 'canFile') return;
        const { relationship, assignment, roleId } = verdict.chain;

        assert.ok(valuesOf(found.relationships).includes(relationship));
        assert.ok(valuesOf(relationship.assignments).includes(assignment));
        assert.ok(relationship.roleIds.includes(roleId) && assignment.roleIds.includes(roleId));
        assert.ok(wouldDo(asked, roleId));
      }),
      runs,
    );
  });
});

/** From worst to best. Settled verdicts stand apart: nothing improves them. */
function rank(verdict: Verdict): number {
  switch (verdict.kind) {
    case 'blocked':
      return CHAIN_LINKS.indexOf(verdict.broken.link);
    case 'unchecked':
      return CHAIN_LINKS.length;
    case 'canFile':
      return CHAIN_LINKS.length + 1;
    default:
      return -1;
  }
}

type Improvement = (before: Evidence) => Evidence;

function eachRelationship(change: (relationship: Relationship) => Relationship): Improvement {
  return (before) => ({
    ...before,
    relationships: mapReading(before.relationships, (all) => all.map(change)),
  });
}

function eachAssignment(change: (assignment: AccessAssignment) => AccessAssignment): Improvement {
  return eachRelationship((relationship) => ({
    ...relationship,
    assignments: mapReading(relationship.assignments, (all) => all.map(change)),
  }));
}

function mapReading<T>(reading: Reading<T>, change: (value: T) => T): Reading<T> {
  return reading.kind === 'read' ? readingOf(change(reading.value), reading.at) : reading;
}

const improvements: Readonly<Record<string, Improvement>> = {
  'granting a role': eachRelationship((it) => ({ ...it, roleIds: [...it.roleIds, ROLE.serviceSupport] })),
  'assigning a role': eachAssignment((it) => ({ ...it, roleIds: [...it.roleIds, ROLE.serviceSupport] })),
  'activating the assignments': eachAssignment((it) => ({ ...it, status: 'active' })),
  'activating the relationships': eachRelationship((it) => ({
    ...it,
    status: 'active',
    endsAt: daysFromNow(100),
    awaitsOurReview: false,
  })),
  'replacing deleted groups': eachAssignment((it) => ({
    ...it,
    group: { kind: 'found', id: it.group.id, name: 'New' },
  })),
  'joining a group': (before) => ({
    ...before,
    memberships: mapReading(before.memberships, (value) => ({
      ...value,
      groupIds: new Set([...value.groupIds, GROUPS[0]]),
    })),
  }),
};

describe('judge: adding a right', () => {
  for (const [name, improve] of Object.entries(improvements)) {
    it(`never makes a verdict worse: ${name}`, () => {
      fc.assert(
        fc.property(question, evidence, (asked, before) => {
          const worse = judge(asked, before, NOW);
          const better = judge(asked, improve(before), NOW);

          assert.ok(rank(better) >= rank(worse), `${worse.kind} became ${better.kind}`);
        }),
        runs,
      );
    });
  }

  it('never makes a verdict worse: another relationship', () => {
    fc.assert(
      fc.property(question, everythingRead, evidence, (asked, before, more) => {
        const relationships = readingOf(
          [...valuesOf(before.relationships), ...valuesOf(more.relationships)],
          NOW,
        );
        const after = judge(asked, { ...before, relationships }, NOW);

        assert.ok(rank(after) >= rank(judge(asked, before, NOW)));
      }),
      runs,
    );
  });
});

type Loss = 'relationships' | 'memberships' | 'assignments';

const losses = fc.subarray<Loss>(['relationships', 'memberships', 'assignments'], { minLength: 1 });

/** The same evidence with some of it unread; `assignments` are lost for the first relationship. */
function lose(
  before: Evidence,
  lost: readonly Loss[],
  why: ReturnType<typeof failedReading<never>>,
): Evidence {
  const [first, ...others] = valuesOf(before.relationships);
  const without = first && [{ ...first, assignments: why }, ...others];
  const relationships = without === undefined ? before.relationships : readingOf(without, NOW);
  return {
    ...before,
    relationships: lost.includes('relationships')
      ? why
      : lost.includes('assignments')
        ? relationships
        : before.relationships,
    memberships: lost.includes('memberships') ? why : before.memberships,
  };
}

describe('judge: a reading that failed or is incomplete', () => {
  const withRelationships = everythingRead.filter(({ relationships }) => valuesOf(relationships).length > 0);

  it('never yields blocked, nor a canFile that the rest does not support', () => {
    fc.assert(
      fc.property(question, withRelationships, losses, failure, (asked, whole, lost, why) => {
        const partial = lose(whole, lost, failedReading(why));

        const verdict = judge(asked, partial, NOW);

        assert.notEqual(verdict.kind, 'blocked');
        if (verdict.kind === 'canFile') assert.ok(hasCompleteChain(asked, partial));
      }),
      runs,
    );
  });

  it('never turns a no into a yes, or a yes into a no', () => {
    fc.assert(
      fc.property(question, withRelationships, losses, failure, (asked, whole, lost, why) => {
        const before = judge(asked, whole, NOW).kind;
        const after = judge(asked, lose(whole, lost, failedReading(why)), NOW).kind;

        assert.ok(after === before || after === 'unchecked', `${before} became ${after}`);
      }),
      runs,
    );
  });
});
