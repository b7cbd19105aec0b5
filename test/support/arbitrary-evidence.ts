import fc from 'fast-check';
import { ASSIGNMENT_STATUSES, RELATIONSHIP_STATUSES } from '../../src/domain/evidence';
import type {
  AccessAssignment,
  AssignedGroup,
  Evidence,
  Memberships,
  Relationship,
} from '../../src/domain/evidence';
import { CLOUDS, PARTNER_TYPES } from '../../src/domain/partner';
import type { Question } from '../../src/domain/question';
import { failedReading, readingOf } from '../../src/domain/reading';
import type { ReadFailure, Reading } from '../../src/domain/reading';
import { WORKLOAD_IDS } from '../../src/domain/workloads';
import { daysFromNow, NOW, ROLE } from './evidence';

/** Small worlds on purpose: the same few groups and roles meet often, so that chains are complete about as often as not. */
export const GROUPS = ['group-1', 'group-2', 'group-3'] as const;

const roleIds = fc.subarray(Object.values(ROLE));

function mostly<T>(usual: T, others: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: others });
}

export const failure: fc.Arbitrary<ReadFailure> = fc.constantFrom<ReadFailure[]>(
  { kind: 'unreachable' },
  { kind: 'throttled', retryAfterSeconds: 3 },
  { kind: 'refused', permission: undefined },
  { kind: 'malformed' },
  { kind: 'incomplete' },
  { kind: 'stillReading' },
);

function perhapsFailed<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Reading<T>> {
  return fc.oneof(
    { weight: 9, arbitrary: value.map((read) => readingOf(read, NOW)) },
    { weight: 1, arbitrary: failure.map((why) => failedReading<T>(why)) },
  );
}

const group: fc.Arbitrary<AssignedGroup> = fc
  .tuple(fc.constantFrom(...GROUPS), fc.nat(9))
  .map(([id, kind]) => {
    if (kind === 0) return { kind: 'deleted', id };
    return kind === 1 ? { kind: 'unnamed', id } : { kind: 'found', id, name: `Name of ${id}` };
  });

const assignment: fc.Arbitrary<AccessAssignment> = fc.record({
  id: fc.uuid(),
  status: mostly('active', fc.constantFrom(...ASSIGNMENT_STATUSES)),
  group,
  roleIds,
});

const relationship: fc.Arbitrary<Relationship> = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom('Support', 'MLT_a_b_c', 'Zwei'),
  status: mostly('active', fc.constantFrom(...RELATIONSHIP_STATUSES)),
  roleIds,
  endsAt: mostly<Date | undefined>(
    daysFromNow(400),
    fc.constantFrom(undefined, daysFromNow(-1), NOW, new Date(NOW.getTime() + 1), daysFromNow(10)),
  ),
  autoExtends: fc.boolean(),
  awaitsOurReview: mostly(false, fc.boolean()),
  indirectProviderTenantId: fc.constant(undefined),
  assignments: perhapsFailed(fc.array(assignment, { maxLength: 3 })),
});

const memberships: fc.Arbitrary<Memberships> = fc.record({
  groupIds: fc.subarray([...GROUPS]).map((ids) => new Set<string>(ids)),
  adminAgent: fc.constantFrom('yes', 'no', 'unknown'),
  helpdeskAgent: fc.constantFrom('yes', 'no', 'unknown'),
});

/** Evidence of all kinds; some of it could not be read. */
export const evidence: fc.Arbitrary<Evidence> = fc.record({
  checkedAt: fc.constant(NOW),
  relationships: perhapsFailed(fc.array(relationship, { maxLength: 4 })),
  memberships: perhapsFailed(memberships),
  gap: fc.option(failure, { freq: 9, nil: undefined }),
});

export const question: fc.Arbitrary<Question> = fc.record({
  workload: fc.constantFrom(...WORKLOAD_IDS),
  partner: fc.record({
    type: fc.constantFrom(...PARTNER_TYPES),
    cloud: mostly('commercial', fc.constantFrom(...CLOUDS)),
  }),
  entraPremium: fc.constantFrom('yes', 'no', 'unknown'),
  azureSeller: fc.constantFrom('us', 'someoneElse', 'unknown'),
});
