import assert from 'node:assert/strict';
import type { Evidence } from '../../src/domain/evidence';
import { judge } from '../../src/domain/judge';
import type { PartnerType } from '../../src/domain/partner';
import type { Question } from '../../src/domain/question';
import { failedReading } from '../../src/domain/reading';
import type { Verdict, Warning } from '../../src/domain/verdict';
import {
  aRelationship,
  aRelationshipWithRoles,
  daysFromNow,
  evidenceWith,
  GROUP_ID,
  membershipsOf,
  NOW,
  ROLE,
} from '../support/evidence';

const partner = { type: 'directBill', cloud: 'commercial' } as const;
const exchange: Question = { workload: 'exchange', partner };

function warningsOf(verdict: Verdict): readonly Warning[] {
  return 'warnings' in verdict ? verdict.warnings : [];
}

function kindsOf(verdict: Verdict): readonly string[] {
  return warningsOf(verdict).map(({ kind }) => kind);
}

function withRoles(...roleIds: readonly string[]): Evidence {
  return evidenceWith({ relationships: [aRelationshipWithRoles(...roleIds)] });
}

describe('the warnings of a verdict', () => {
  const reseller: PartnerType = 'indirectReseller';
  const rows: readonly (readonly [string, Question, Evidence, readonly Warning[]])[] = [
    ['nothing to say', exchange, evidenceWith(), []],
    [
      'not an Admin agent',
      exchange,
      evidenceWith({ memberships: membershipsOf([GROUP_ID], 'no') }),
      [{ kind: 'notAdminAgent' }],
    ],
    [
      'Admin agent unknown',
      exchange,
      evidenceWith({ memberships: membershipsOf([GROUP_ID], 'unknown') }),
      [{ kind: 'adminAgentUnknown' }],
    ],
    [
      'ends in 30 days',
      exchange,
      evidenceWith({ relationships: [aRelationship({ endsAt: daysFromNow(30), autoExtends: false })] }),
      [{ kind: 'endsSoon', endsAt: daysFromNow(30), days: 30 }],
    ],
    [
      'ends in 31 days',
      exchange,
      evidenceWith({ relationships: [aRelationship({ endsAt: daysFromNow(31), autoExtends: false })] }),
      [],
    ],
    [
      'ends tomorrow but extends by itself',
      exchange,
      evidenceWith({ relationships: [aRelationship({ endsAt: daysFromNow(1) })] }),
      [],
    ],
    [
      "only Microsoft's own relationship",
      exchange,
      evidenceWith({
        relationships: [aRelationship({ name: 'MLT_a_b_c' }), aRelationship({ status: 'expired' })],
      }),
      [{ kind: 'microsoftLedOnly' }],
    ],
    ['a deprecated role', exchange, withRoles(ROLE.partnerTier2), [{ kind: 'deprecatedRole' }]],
    ['a deprecated role beside a good one', exchange, withRoles(ROLE.partnerTier2, ROLE.global), []],
    [
      'a role that Microsoft does not list for the portal',
      { workload: 'powerPlatform', partner },
      withRoles(ROLE.dynamics),
      [{ kind: 'roleNotListedForPortal' }],
    ],
    [
      'a role that is not listed beside one that is',
      { workload: 'businessCentral', partner },
      withRoles(ROLE.serviceSupport, ROLE.dynamics),
      [],
    ],
    [
      'a reseller for Microsoft 365',
      { workload: 'teams', partner: { type: reseller, cloud: 'gcc' } },
      evidenceWith(),
      [{ kind: 'resellerRulesDisagree' }],
    ],
    [
      'Azure sold by us',
      { workload: 'azure', partner, azureSeller: 'us' },
      evidenceWith(),
      [{ kind: 'azureRbacNotVerified', adminAgent: 'yes' }],
    ],
    [
      'Azure, seller unknown',
      { workload: 'azure', partner },
      evidenceWith(),
      [{ kind: 'azureSellerUnknown' }, { kind: 'azureRbacNotVerified', adminAgent: 'yes' }],
    ],
    [
      'Entra ID with P1: RBAC does not matter',
      { workload: 'entra', partner, entraPremium: 'yes', azureSeller: 'someoneElse' },
      evidenceWith(),
      [],
    ],
  ];

  for (const [name, question, evidence, expected] of rows) {
    it(`${name}: ${expected.map(({ kind }) => kind).join(', ') || 'none'}`, () => {
      const verdict = judge(question, evidence, NOW);

      assert.equal(verdict.kind, 'canFile');
      assert.deepEqual(warningsOf(verdict), expected);
    });
  }

  it('says nothing of a deprecated role when a better one is there too, though its relationship is about to end', () => {
    const ending = aRelationship({ id: 'ending', endsAt: daysFromNow(5), autoExtends: false });
    const relationships = [aRelationshipWithRoles(ROLE.partnerTier2), ending];

    assert.deepEqual(warningsOf(judge(exchange, evidenceWith({ relationships }), NOW)), []);
  });

  it("says nothing of Microsoft's own relationships where none is in force", () => {
    const relationships = [aRelationship({ name: 'MLT_a_b_c', status: 'expired' })];

    assert.deepEqual(warningsOf(judge(exchange, evidenceWith({ relationships }), NOW)), []);
  });

  it('tells on a blocked verdict what holds whoever files', () => {
    const question: Question = { workload: 'teams', partner: { type: reseller, cloud: 'commercial' } };
    const relationships = [aRelationship({ name: 'MLT_a_b_c' })];

    const verdict = judge(
      question,
      evidenceWith({ relationships, memberships: membershipsOf([], 'no') }),
      NOW,
    );

    assert.equal(verdict.kind, 'blocked');
    assert.deepEqual(kindsOf(verdict), ['resellerRulesDisagree', 'microsoftLedOnly']);
  });

  it('tells where there is no API to check with what remains to be looked at by hand', () => {
    const question: Question = { workload: 'azure', partner: { type: 'directBill', cloud: 'gccHigh' } };

    const verdict = judge(
      question,
      evidenceWith({ memberships: failedReading({ kind: 'unreachable' }) }),
      NOW,
    );

    assert.deepEqual(kindsOf(verdict), ['azureSellerUnknown', 'azureRbacNotVerified', 'adminAgentUnknown']);
  });
});
