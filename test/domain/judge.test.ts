import assert from 'node:assert/strict';
import type { Evidence } from '../../src/domain/evidence';
import { judge } from '../../src/domain/judge';
import type { Question } from '../../src/domain/question';
import { failedReading } from '../../src/domain/reading';
import type { Verdict, Warning } from '../../src/domain/verdict';
import {
  aRelationship,
  aRelationshipWithRoles,
  evidenceWith,
  membershipsOf,
  NOW,
  ROLE,
} from '../support/evidence';

const partner = { type: 'directBill', cloud: 'commercial' } as const;
const exchange: Question = { workload: 'exchange', partner };

function warningsOf(verdict: Verdict): readonly Warning[] {
  return 'warnings' in verdict ? verdict.warnings : [];
}

function withRoles(...roleIds: readonly string[]): Evidence {
  return evidenceWith({ relationships: [aRelationshipWithRoles(...roleIds)] });
}

describe('judge: the role', () => {
  const rows: readonly (readonly [string, Question, string, Verdict['kind']])[] = [
    ['Microsoft 365 with Service Support Administrator', exchange, ROLE.serviceSupport, 'canFile'],
    ['Microsoft 365 with Domain Name Administrator', exchange, ROLE.domainName, 'canFile'],
    [
      'Microsoft 365 with Authentication Policy Administrator',
      exchange,
      ROLE.authenticationPolicy,
      'blocked',
    ],
    ['Microsoft 365 with Global Reader', exchange, ROLE.globalReader, 'blocked'],
    ['Microsoft 365 with a role unknown to us', exchange, ROLE.unknown, 'blocked'],
    ['Power BI with Dynamics 365 Administrator', { workload: 'powerBi', partner }, ROLE.dynamics, 'canFile'],
    [
      'Entra ID with P1 and Authentication Policy Administrator',
      { workload: 'entra', partner, entraPremium: 'yes' },
      ROLE.authenticationPolicy,
      'canFile',
    ],
    [
      'Entra ID with P1 and Domain Name Administrator',
      { workload: 'entra', partner, entraPremium: 'yes' },
      ROLE.domainName,
      'blocked',
    ],
    [
      'Entra ID without P1 and Directory Readers',
      { workload: 'entra', partner, entraPremium: 'no' },
      ROLE.directoryReaders,
      'canFile',
    ],
    ['Azure with Directory Readers', { workload: 'azure', partner }, ROLE.directoryReaders, 'canFile'],
    ['Azure with a role unknown to us', { workload: 'azure', partner }, ROLE.unknown, 'canFile'],
  ];

  for (const [name, question, roleId, kind] of rows) {
    it(`${name}: ${kind}`, () => {
      const verdict = judge(question, withRoles(roleId), NOW);

      assert.equal(verdict.kind, kind);
    });
  }

  it('counts only when the relationship still grants what the assignment carries', () => {
    const relationship = aRelationship({ roleIds: [ROLE.globalReader] });

    const verdict = judge(exchange, evidenceWith({ relationships: [relationship] }), NOW);

    assert.deepEqual(verdict, { kind: 'blocked', broken: { link: 'role', relationship }, warnings: [] });
  });

  it('counts whatever the case of its ID', () => {
    const relationship = aRelationship({ roleIds: [ROLE.serviceSupport.toUpperCase()] });

    const verdict = judge(exchange, evidenceWith({ relationships: [relationship] }), NOW);

    assert.equal(verdict.kind, 'canFile');
  });
});

describe('judge: Entra ID when it is unknown whether the customer has P1 or P2', () => {
  const question: Question = { workload: 'entra', partner };

  it('can file by the Entra permission, with the doubt about RBAC told', () => {
    const verdict = judge(question, withRoles(ROLE.serviceSupport), NOW);

    assert.equal(verdict.kind, 'canFile');
    assert.deepEqual(warningsOf(verdict), [{ kind: 'azureRbacNotVerified', adminAgent: 'yes' }]);
  });

  it('leaves it open when only the test without P1 and P2 is met', () => {
    const verdict = judge(question, withRoles(ROLE.directoryReaders), NOW);

    assert.ok(verdict.kind === 'unchecked');
    assert.deepEqual(verdict.reason, { kind: 'entraPremiumUnknown' });
    assert.equal(verdict.chain?.roleId, ROLE.directoryReaders);
  });

  it('is blocked when neither test is met', () => {
    const verdict = judge(question, evidenceWith({ memberships: membershipsOf([]) }), NOW);

    assert.equal(verdict.kind, 'blocked');
  });

  it('is blocked for a reseller by the weaker test: without P1 and P2 only the provider could file', () => {
    const reseller: Question = { workload: 'entra', partner: { type: 'advisor', cloud: 'commercial' } };

    assert.equal(judge(reseller, withRoles(ROLE.directoryReaders), NOW).kind, 'blocked');
  });
});

describe('judge: what was not read', () => {
  const failure = { kind: 'throttled', retryAfterSeconds: 7 } as const;
  const unreadAssignments = aRelationship({ id: 'unread', assignments: failedReading(failure) });
  const rows: readonly (readonly [string, Evidence])[] = [
    ['the relationships', evidenceWith({ relationships: failedReading(failure) })],
    ['the memberships', evidenceWith({ memberships: failedReading(failure) })],
    [
      'the memberships, for a customer without relationships',
      evidenceWith({
        relationships: [],
        memberships: failedReading(failure),
      }),
    ],
    ['the assignments', evidenceWith({ relationships: [unreadAssignments] })],
    [
      'some assignments, while the rest breaks',
      evidenceWith({
        relationships: [aRelationship({ status: 'expired' }), unreadAssignments],
      }),
    ],
  ];

  for (const [name, evidence] of rows) {
    it(`concludes nothing without ${name}`, () => {
      const verdict = judge(exchange, evidence, NOW);

      assert.ok(verdict.kind === 'unchecked');
      assert.deepEqual(verdict.reason, { kind: 'readFailed', failure });
      assert.equal(verdict.chain, undefined);
    });
  }

  it('still trusts a complete chain in what was read', () => {
    const verdict = judge(
      exchange,
      evidenceWith({ relationships: [unreadAssignments, aRelationship()] }),
      NOW,
    );

    assert.equal(verdict.kind, 'canFile');
  });
});
