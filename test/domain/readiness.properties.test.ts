import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Customer } from '../../src/domain/customer';
import type { CustomerEvidence, Evidence, Relationship } from '../../src/domain/evidence';
import { judge } from '../../src/domain/judge';
import type { MissingPiece } from '../../src/domain/missing-pieces';
import { PARTNER_TYPES } from '../../src/domain/partner';
import type { Partner } from '../../src/domain/partner';
import type { Question } from '../../src/domain/question';
import { readiness, READINESS_FAMILIES } from '../../src/domain/readiness';
import type { Readiness, ReadinessFamily, ReadinessInput } from '../../src/domain/readiness';
import { failedReading, readingOf } from '../../src/domain/reading';
import { CHAIN_LINKS } from '../../src/domain/verdict';
import type { BrokenLink, Verdict, VerdictKind } from '../../src/domain/verdict';
import { evidence } from '../support/arbitrary-evidence';
import { aCustomer, daysFromNow, NOW, ROLE } from '../support/evidence';

interface Judged {
  readonly customer: Customer;
  readonly verdict: Verdict;
}

interface BlockedCustomer {
  readonly customer: Customer;
  readonly broken: BrokenLink;
}

type Known = Extract<Readiness, { kind: 'known' }>;
type Memberships = Extract<Evidence['memberships'], { kind: 'read' }>;

/** The same answer the long way: every customer judged on their own, then counted. */
function oneByOne(input: ReadinessInput, memberships: Memberships, surveyedAt: Date): Known {
  const { partner } = input;
  const questions: Readonly<Record<ReadinessFamily, Question>> = {
    microsoft365: { workload: 'm365', partner },
    dynamics: { workload: 'dynamics365', partner },
    entra: { workload: 'entra', partner, entraPremium: 'yes' },
    azure: { workload: 'azure', partner, azureSeller: 'us' },
  };
  const all = input.customers.map((customer) => ({ customer, evidence: evidenceOf(customer, input) }));
  const judged = (family: ReadinessFamily): Judged[] =>
    all.map(({ customer, evidence }) => ({ customer, verdict: judge(questions[family], evidence, NOW) }));
  const times = [memberships.at, surveyedAt, ...all.map(({ evidence }) => evidence.checkedAt)];
  const { adminAgent, helpdeskAgent } = memberships.value;
  return {
    kind: 'known',
    families: READINESS_FAMILIES.map((family) => countOf(family, judged(family))),
    missing: missingFrom(judged('microsoft365')),
    adminAgent,
    helpdeskAgent,
    checkedAt: new Date(Math.min(...times.map((time) => time.getTime()))),
  };
}

function evidenceOf({ tenantId }: Customer, { survey, unlisted, memberships }: ReadinessInput): Evidence {
  const found = survey.kind === 'read' ? survey.value.get(tenantId) : undefined;
  const unlistedOne: CustomerEvidence = {
    checkedAt: NOW,
    relationships: unlisted === 'noRelationship' ? readingOf([], NOW) : failedReading({ kind: 'incomplete' }),
  };
  return { ...(found ?? unlistedOne), memberships };
}

function countOf(family: ReadinessFamily, judged: readonly Judged[]): Known['families'][number] {
  const of = (kind: VerdictKind): number => judged.filter(({ verdict }) => verdict.kind === kind).length;
  return {
    family,
    canFile: of('canFile'),
    unchecked: of('unchecked'),
    providerFiles: of('providerFiles'),
    total: judged.length,
  };
}

function missingFrom(judged: readonly Judged[]): MissingPiece[] {
  const blocked = judged.flatMap(({ customer, verdict }) =>
    verdict.kind === 'blocked' ? [{ customer, broken: verdict.broken }] : [],
  );
  return CHAIN_LINKS.map((link) => blocked.filter(({ broken }) => broken.link === link))
    .flatMap((alike) => (alike[0] ? [pieceOf(alike[0].broken.link, alike)] : []))
    .toSorted((a, b) => b.count - a.count);
}

const byName = new Intl.Collator('en').compare;

function pieceOf(link: MissingPiece['link'], blocked: readonly BlockedCustomer[]): MissingPiece {
  const named = blocked.map(({ customer }) => customer).toSorted((a, b) => byName(a.name, b.name));
  const wanted = blocked.flatMap(({ broken }) => groupsIn(broken));
  const groups = [...new Map(wanted.map((group) => [group.id, group])).values()].map(({ id, name }) => ({
    id,
    name,
    opens: blocked.filter(({ broken }) => groupsIn(broken).some((group) => group.id === id)).length,
  }));
  const [group] = groups.toSorted((a, b) => b.opens - a.opens || byName(a.name, b.name));
  return { link, count: blocked.length, examples: named.slice(0, 3), group };
}

function groupsIn(broken: BrokenLink): { readonly id: string; readonly name: string }[] {
  const assignments = broken.link === 'membership' ? broken.assignments : [];
  return assignments.flatMap(({ group }) => (group.kind === 'found' ? [group] : []));
}

/** How one customer is made from evidence of all kinds, so that customers are often alike in all but one thing. */
const twist = fc.record({
  relationships: fc.constantFrom(1, 1, 2, 4),
  granted: fc.constantFrom('asDrawn', 'asDrawn', 'withoutTickets'),
  /** Template IDs mean the same in any case. */
  capitals: fc.constantFrom('nowhere', 'granted', 'assigned'),
  age: fc.nat(3),
});
type Twist = typeof twist extends fc.Arbitrary<infer T> ? T : never;

const withoutTickets: readonly string[] = [ROLE.directoryReaders, ROLE.authenticationPolicy, ROLE.unknown];

function twisted(found: Evidence, { relationships, granted, capitals, age }: Twist): Evidence {
  const rolesOf = ({ roleIds }: Relationship): readonly string[] =>
    granted === 'asDrawn' ? roleIds : roleIds.filter((id) => withoutTickets.includes(id));
  const changed = (relationship: Relationship): Relationship => ({
    ...relationship,
    roleIds: capitals === 'granted' ? rolesOf(relationship).map(upper) : rolesOf(relationship),
    assignments: capitals === 'assigned' ? inCapitals(relationship.assignments) : relationship.assignments,
  });
  const kept = found.relationships.kind === 'read' ? found.relationships.value.slice(0, relationships) : [];
  return {
    ...found,
    relationships:
      found.relationships.kind === 'read' ? readingOf(kept.map(changed), NOW) : found.relationships,
    checkedAt: daysFromNow(-age),
  };
}

function inCapitals(assignments: Relationship['assignments']): Relationship['assignments'] {
  if (assignments.kind === 'failed') return assignments;
  return readingOf(
    assignments.value.map((assignment) => ({ ...assignment, roleIds: assignment.roleIds.map(upper) })),
    NOW,
  );
}

function upper(id: string): string {
  return id.toUpperCase();
}

interface Surveyed {
  readonly customer: Customer;
  /** Absent where the survey does not hold the customer. */
  readonly found: Evidence | undefined;
}

const surveyed: fc.Arbitrary<readonly Surveyed[]> = fc
  .array(
    fc.record({
      // Few names, some of which are equal to a collator or differ in case only.
      name: fc.constantFrom('Adatum', 'adatum', 'Contoso', 'Fabrikam', 'Litware', 'Tailspin'),
      evidence: fc.option(evidence, { freq: 8, nil: undefined }),
      twist,
    }),
    { maxLength: 14 },
  )
  .map((all) =>
    all.map(({ name, evidence, twist }, at) => ({
      customer: aCustomer({ tenantId: `${at}`, name }),
      found: evidence && twisted(evidence, twist),
    })),
  );

const partner: fc.Arbitrary<Partner> = fc.record({
  type: fc.constantFrom(...PARTNER_TYPES),
  cloud: fc.constantFrom('commercial', 'gcc'),
});

interface World {
  readonly partner: Partner;
  readonly surveyed: readonly Surveyed[];
  /** For the memberships alone. */
  readonly who: Evidence;
  readonly unlisted: 'notRead' | 'noRelationship';
  readonly surveyedAt: Date;
}

const world: fc.Arbitrary<World> = fc.record({
  partner,
  surveyed,
  who: evidence,
  unlisted: fc.constantFrom('notRead', 'noRelationship'),
  surveyedAt: fc.nat(4).map((days) => daysFromNow(-days)),
});

function inputFrom({ partner, surveyed, who, unlisted, surveyedAt }: World): ReadinessInput {
  const found = surveyed.flatMap(({ customer, found }): [string, CustomerEvidence][] =>
    found ? [[customer.tenantId, found]] : [],
  );
  return {
    partner,
    memberships: who.memberships,
    survey: readingOf(new Map(found), surveyedAt),
    unlisted,
    customers: surveyed.map(({ customer }) => customer),
  };
}

describe('readiness, whatever the evidence', () => {
  it('is what judging each customer singly comes to', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (given) => {
        const input = inputFrom(given);
        fc.pre(input.memberships.kind === 'read');

        const answer = await readiness(input, NOW, async () => {});

        assert.deepEqual(answer, oneByOne(input, input.memberships, given.surveyedAt));
      }),
      { numRuns: 1000 },
    );
  });
});
