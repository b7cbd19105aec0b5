import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { GROUP_ID } from '../../src/demo/data/groups';
import { DemoClient } from './demo-client';

const RELATIONSHIPS = '/tenantRelationships/delegatedAdminRelationships';
const LISTS = [
  { path: '/tenantRelationships/delegatedAdminCustomers', key: 'id' },
  { path: RELATIONSHIPS, key: 'id' },
  { path: '/contracts', key: 'customerId' },
  { path: '/users', key: 'id' },
  { path: '/groups', key: 'id' },
  { path: `/groups/${GROUP_ID.serviceSupport}/transitiveMembers`, key: 'id' },
  { path: '/admin/serviceAnnouncement/healthOverviews', key: 'id' },
  { path: '/admin/serviceAnnouncement/issues', key: 'id' },
];

describe('lists of the demo partner', () => {
  let client: DemoClient;
  before(async () => (client = await DemoClient.start()));
  after(() => client.partner.close());

  for (const { path, key } of LISTS) {
    it(`pages ${path} to its end with every row exactly once`, async () => {
      const whole = await DemoClient.start({ pageSize: 300 });
      const expected = (await whole.all(path)).map((row) => row[key]);
      await whole.partner.close();

      const pages = await client.pages(path);

      assert.deepEqual(
        pages.flat().map((row) => row[key]),
        expected,
      );
      assert.equal(new Set(expected).size, expected.length);
      assert.ok(pages.every((rows, index) => rows.length === 5 || index === pages.length - 1));
    });
  }

  it('exercises paging: every list of customers, relationships and people has several pages', async () => {
    for (const { path } of LISTS.slice(0, 6)) assert.ok((await client.pages(path)).length > 1, path);
  });

  it('takes $top as a page size, capped, and keeps all options in the next link', async () => {
    const path = `${RELATIONSHIPS}?$top=2&$filter=status eq 'active'&$select=id,status&$count=true`;

    const { value, ...rest } = await client.page(path);
    const all = await client.all(path);

    assert.equal(value.length, 2);
    assert.match(rest['@odata.nextLink'] ?? '', /[?&]\$skiptoken=/);
    assert.equal(rest['@odata.count'], all.length);
    assert.ok(all.every((row) => row['status'] === 'active' && !('displayName' in row)));
    assert.equal((await client.page(`${RELATIONSHIPS}?$top=300`)).value.length, 5);
  });

  it('selects properties and always keeps the annotations', async () => {
    const { value } = await client.page('/tenantRelationships/delegatedAdminCustomers?$select=displayName');

    assert.deepEqual(Object.keys(value[0] ?? {}), ['@odata.type', '@odata.etag', 'displayName']);
  });

  it('filters relationships by customer and by status, in either order', async () => {
    const { tenantId } = DEMO_CUSTOMERS.firstUp;
    const names = async (filter: string): Promise<readonly unknown[]> =>
      (await client.all(`${RELATIONSHIPS}?$filter=${encodeURIComponent(filter)}`)).map(
        (row) => row['displayName'],
      );

    assert.deepEqual(await names(`customer/tenantId eq '${tenantId}'`), [
      'First Up 2022',
      'First Up reports',
      'First Up support',
    ]);
    const active = ['First Up reports', 'First Up support'];
    assert.deepEqual(await names(`status eq 'active' and customer/tenantId eq '${tenantId}'`), active);
    assert.deepEqual(
      await names(`customer/tenantId eq '${tenantId.toUpperCase()}' and status eq 'active'`),
      active,
    );
    assert.deepEqual(await names(`customer/tenantId eq 'unknown'`), []);
  });

  for (const { filter, names } of [
    { filter: `displayName eq 'AdminAgents'`, names: ['AdminAgents'] },
    { filter: `startswith(displayName,'AdminAgents')`, names: ['AdminAgents (old)', 'AdminAgents'] },
    { filter: `startswith(displayName, 'on-call')`, names: ['On-call A', 'On-call B'] },
    { filter: `displayName eq 'it''s and eq ''nothing'''`, names: [] },
  ]) {
    it(`filters groups by ${filter}`, async () => {
      const groups = await client.all(`/groups?$filter=${encodeURIComponent(filter)}`);

      assert.deepEqual(
        groups.map((group) => group['displayName']),
        names,
      );
    });
  }

  it('finds a name with an apostrophe, which a filter doubles', async () => {
    const people = await client.all(
      `/users?$filter=${encodeURIComponent(`displayName eq 'Siobhán O''Neill'`)}`,
    );

    assert.equal(people.length, 1);
  });

  for (const path of [
    `${RELATIONSHIPS}?$top=301`,
    `${RELATIONSHIPS}?$top=0`,
    `${RELATIONSHIPS}?$top=-1`,
    `${RELATIONSHIPS}?$top=many`,
    `${RELATIONSHIPS}?$skiptoken=made-up`,
    `${RELATIONSHIPS}?$orderby=status`,
    `${RELATIONSHIPS}?$expand=accessAssignments`,
    `${RELATIONSHIPS}?$filter=`,
    `${RELATIONSHIPS}?$filter=displayName eq 'x'`,
    `${RELATIONSHIPS}?$filter=status ne 'active'`,
    `${RELATIONSHIPS}?$filter=status eq active`,
    `${RELATIONSHIPS}?$filter=status eq 'active' or status eq 'expired'`,
    `${RELATIONSHIPS}?$filter=status eq 'active' and`,
    `${RELATIONSHIPS}?$filter=startswith(status,'a')`,
    `/groups?$filter=contains(displayName,'Admin')`,
    `/groups?$filter=displayName eq 'it's'`,
    `/tenantRelationships/delegatedAdminCustomers/${DEMO_CUSTOMERS.contoso.tenantId}/serviceManagementDetails?$top=1`,
  ]) {
    it(`refuses ${path} with 400`, async () => {
      assert.equal((await client.fetch(path)).status, 400);
    });
  }
});
