import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoCustomer } from '../../src/demo/data/customer';
import { DEMO_CUSTOMERS, DEMO_STORY } from '../../src/demo/data/customers';
import { DEMO_GROUPS } from '../../src/demo/data/groups';
import type { DemoGroup } from '../../src/demo/data/groups';
import { DEMO_PEOPLE } from '../../src/demo/data/people';
import { ROLE } from '../../src/demo/data/roles';
import roleTable from '../../src/domain/roles.json';

const customers = Object.values<DemoCustomer>(DEMO_CUSTOMERS);
const relationships = customers.flatMap((customer) => customer.relationships);
const assignments = relationships.flatMap((relationship) => relationship.assignments ?? []);

describe("the demo partner's data", () => {
  for (const [key, templateId] of Object.entries(ROLE)) {
    it(`names the role ${key} as roles.json does`, () => {
      const role = roleTable.roles.find((each) => each.templateId === templateId);

      assert.equal(role?.name.replaceAll(' ', '').toLowerCase(), key.toLowerCase());
    });
  }

  it('uses every ID once', () => {
    const ids = [
      ...customers.map(({ tenantId }) => tenantId),
      ...customers.flatMap(({ contract }) => (contract ? [contract.id] : [])),
      ...relationships.map(({ id }) => id),
      ...assignments.map(({ id }) => id),
      ...Object.values(DEMO_PEOPLE).map(({ id }) => id),
      ...Object.values(DEMO_GROUPS).map(({ id }) => id),
    ];

    assert.equal(new Set(ids).size, ids.length);
  });

  it('assigns only roles that the relationship has', () => {
    for (const { name, roles, assignments: own } of relationships) {
      for (const role of (own ?? []).flatMap((assignment) => assignment.roles))
        assert.ok(roles.includes(role), name);
    }
  });

  it('nests only people and groups that exist', () => {
    const known = new Set([...Object.values(DEMO_PEOPLE), ...Object.values(DEMO_GROUPS)].map(({ id }) => id));

    for (const group of Object.values<DemoGroup>(DEMO_GROUPS)) {
      for (const member of group.members) assert.ok(known.has(member), group.displayName);
    }
  });

  it('has exactly two customers of one name, told apart by domain and the tail of the tenant ID', () => {
    const twins = customers.filter(({ name }) => name === 'Contoso');

    assert.equal(twins.length, 2);
    assert.equal(new Set(twins.map(({ contract }) => contract?.defaultDomain)).size, 2);
    assert.equal(new Set(twins.map(({ tenantId }) => tenantId.slice(-6))).size, 2);
  });

  for (const [trait, pattern] of [
    ['a zero for an o', /^C0ntoso$/],
    ['a Cyrillic letter', /\p{Script=Cyrillic}/u],
    ['accents', /Ñ.*ú/],
    ['an ampersand', /&/],
    ['quotes and an apostrophe', /'.*".*"/],
    ['Markdown', /\*.*\[.*\]\(https:/],
    ['more than 200 characters', /^.{200,}$/],
  ] as const) {
    it(`has a customer with ${trait} in its name`, () => {
      assert.ok(customers.some(({ name }) => pattern.test(name)));
    });
  }

  it('tells one line of story for each customer, and the table in customers.ts says the same', () => {
    const table = readFileSync(join(__dirname, '../../src/demo/data/customers.ts'), 'utf8');

    assert.equal(DEMO_STORY.length, customers.length);
    for (const { customer, shows } of DEMO_STORY) {
      const shortened = customer.length > 60 ? `${customer.slice(0, 30)}…` : customer;
      assert.ok(table.includes(` * ${shortened} | ${shows}\n`), customer);
    }
  });
});
