import assert from 'node:assert/strict';
import {
  isDeprecated,
  permitsTicket,
  roleIds,
  roleName,
  ROLES,
  roleWeight,
  UnknownRoleError,
} from '../../src/domain/roles';
import { ROLE } from '../support/evidence';

const count = (permission: 'azure' | 'office365'): number => ROLES.filter((role) => role[permission]).length;

describe('the table of roles', () => {
  it('holds the 145 roles of Microsoft, 45 with the Azure ticket permission, 56 with the other, 42 with both', () => {
    assert.equal(ROLES.length, 145);
    assert.equal(count('azure'), 45);
    assert.equal(count('office365'), 56);
    assert.equal(ROLES.filter(({ azure, office365 }) => azure && office365).length, 42);
  });

  it('has every name and every ID once, and every ID is a GUID in lower case', () => {
    assert.equal(new Set(ROLES.map(({ name }) => name)).size, ROLES.length);
    assert.equal(new Set(ROLES.map(({ templateId }) => templateId)).size, ROLES.length);
    for (const { templateId } of ROLES)
      assert.match(templateId, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

describe('roleName', () => {
  it('names a role whatever the case of its ID, and none that it does not know', () => {
    assert.equal(roleName(ROLE.serviceSupport.toUpperCase()), 'Service Support Administrator');
    assert.equal(roleName(ROLE.unknown), undefined);
  });
});

describe('permitsTicket', () => {
  const rows = [
    ['Service Support Administrator', true, true],
    ['Authentication Policy Administrator', true, false],
    ['Domain Name Administrator', false, true],
    ['Global Reader', false, false],
    ['License Administrator', false, false],
    ['Directory Readers', false, false],
    ['Dynamics 365 Business Central Administrator', false, false],
  ] as const;

  for (const [name, azure, office365] of rows) {
    it(`${name}: Entra ${azure ? 'yes' : 'no'}, Microsoft 365 ${office365 ? 'yes' : 'no'}`, () => {
      const [id = ''] = roleIds(name);

      assert.equal(permitsTicket(id, 'azure'), azure);
      assert.equal(permitsTicket(id, 'office365'), office365);
    });
  }

  it('promises nothing of a role that we do not know', () => {
    assert.equal(permitsTicket(ROLE.unknown, 'office365'), false);
  });
});

describe('roleWeight', () => {
  it('puts the least-privileged role first and what nobody should use last', () => {
    const order = [
      ROLE.serviceSupport,
      ROLE.directoryReaders,
      ROLE.exchange,
      ROLE.helpdesk,
      ROLE.global,
      ROLE.partnerTier1,
    ];

    assert.deepEqual(
      order.toReversed().toSorted((a, b) => roleWeight(a) - roleWeight(b)),
      order,
    );
    assert.equal(roleWeight(ROLE.unknown), roleWeight(ROLE.helpdesk));
  });
});

describe('isDeprecated', () => {
  it('is true of both Partner Tier roles, and of no other', () => {
    const names = ROLES.filter(({ templateId }) => isDeprecated(templateId)).map(({ name }) => name);

    assert.deepEqual(names, ['Partner Tier1 Support', 'Partner Tier2 Support']);
  });
});

describe('roleIds', () => {
  it('refuses a name that is not in the table, and says where to look', () => {
    assert.throws(
      () => roleIds('Exchange Admin'),
      (error: unknown) => {
        assert.ok(error instanceof UnknownRoleError);
        assert.equal(error.code, 'unknown-role');
        return true;
      },
    );
  });
});
