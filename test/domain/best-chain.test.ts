import assert from 'node:assert/strict';
import type { AccessAssignment, Relationship } from '../../src/domain/evidence';
import { judge } from '../../src/domain/judge';
import type { Question } from '../../src/domain/question';
import { readingOf } from '../../src/domain/reading';
import {
  anAssignment,
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

describe('bestChain, as judge uses it', () => {
  const other = { kind: 'found', id: 'a2000000-0000-4000-8000-000000000002', name: 'GDAP Exchange' } as const;
  const helpdesk: AccessAssignment = anAssignment({ id: 'second', group: other, roleIds: [ROLE.helpdesk] });
  const both = membershipsOf([GROUP_ID, other.id]);

  function chosen(relationships: readonly Relationship[], question = exchange): string {
    const verdict = judge(question, evidenceWith({ relationships, memberships: both }), NOW);
    assert.ok(verdict.kind === 'canFile');
    return `${verdict.chain.relationship.name}: ${verdict.chain.roleId}`;
  }

  it('prefers Service Support Administrator', () => {
    const roleIds = [ROLE.exchange, ROLE.global, ROLE.serviceSupport];

    assert.equal(chosen([aRelationshipWithRoles(...roleIds)]), `Contoso support: ${ROLE.serviceSupport}`);
  });

  it('prefers a role that is not privileged, and any other before Global Administrator', () => {
    assert.equal(
      chosen([aRelationshipWithRoles(ROLE.global, ROLE.helpdesk, ROLE.exchange)]),
      `Contoso support: ${ROLE.exchange}`,
    );
    assert.equal(
      chosen([aRelationshipWithRoles(ROLE.global, ROLE.helpdesk)]),
      `Contoso support: ${ROLE.helpdesk}`,
    );
  });

  it('prefers the relationship that is not about to end, even through a stronger role', () => {
    const ending = aRelationship({ name: 'Ending', endsAt: daysFromNow(5), autoExtends: false });
    const lasting = aRelationship({
      id: 'lasting',
      name: 'Lasting',
      roleIds: [ROLE.helpdesk],
      assignments: readingOf([helpdesk], NOW),
    });

    assert.equal(chosen([ending, lasting]), `Lasting: ${ROLE.helpdesk}`);
  });

  it("prefers a relationship of ours to Microsoft's own", () => {
    const microsoftLed = aRelationship({ id: 'led', name: 'MLT_12345678_12345678_12345678' });

    const ours = aRelationship({ name: 'Zwei' });

    assert.equal(chosen([microsoftLed, ours]), `Zwei: ${ROLE.serviceSupport}`);
  });

  it('chooses the same one whatever the order they were read in', () => {
    const relationships = ['A', 'B', 'C'].map((name) => aRelationship({ id: name, name }));

    assert.equal(chosen(relationships), chosen(relationships.toReversed()));
  });
});
