import assert from 'node:assert/strict';
import { z } from 'zod';
import type { DemoCustomer } from '../../src/demo/data/customer';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { ROLE } from '../../src/demo/data/roles';
import { DemoClient } from './demo-client';

const NOW = new Date('2026-03-15T09:41:00Z');
const DAY_MS = 86_400_000;
const RELATIONSHIPS = '/tenantRelationships/delegatedAdminRelationships';
const CUSTOMERS = '/tenantRelationships/delegatedAdminCustomers';

const TWO_GUIDS = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const etag = z.string().regex(/^W\/".+"$/);
const time = z.iso.datetime();
const accessDetails = z.strictObject({
  unifiedRoles: z.array(z.strictObject({ roleDefinitionId: z.guid() })),
});
const relationshipShape = z.strictObject({
  '@odata.type': z.literal('#microsoft.graph.resellerDelegatedAdminRelationship').optional(),
  '@odata.etag': etag,
  id: z.string().regex(TWO_GUIDS),
  displayName: z.string(),
  duration: z.literal('P730D'),
  autoExtendDuration: z.enum(['PT0S', 'P180D']),
  status: z.string(),
  customer: z.strictObject({ tenantId: z.guid(), displayName: z.string() }).nullable(),
  accessDetails,
  createdDateTime: time,
  activatedDateTime: time.nullable(),
  lastModifiedDateTime: time,
  endDateTime: time.nullable(),
  indirectProviderTenantId: z.guid().optional(),
  isPartnerConsentPending: z.boolean().optional(),
});
const assignmentShape = z.strictObject({
  '@odata.etag': etag,
  id: z.guid(),
  status: z.enum(['pending', 'active', 'deleting', 'deleted', 'error']),
  accessContainer: z.strictObject({
    accessContainerId: z.guid(),
    accessContainerType: z.literal('securityGroup'),
  }),
  accessDetails,
  createdDateTime: time,
  lastModifiedDateTime: time,
});

describe("the demo partner's GDAP", () => {
  let client: DemoClient;
  before(async () => (client = await DemoClient.start({ now: () => NOW })));
  after(() => client.partner.close());

  async function relationshipsOf(
    customer: DemoCustomer,
  ): Promise<readonly z.infer<typeof relationshipShape>[]> {
    const rows = await client.all(`${RELATIONSHIPS}?$filter=customer/tenantId eq '${customer.tenantId}'`);
    return z.array(relationshipShape).parse(rows);
  }

  async function assignmentsOf(relationshipId: string): Promise<readonly z.infer<typeof assignmentShape>[]> {
    return z
      .array(assignmentShape)
      .parse(await client.all(`${RELATIONSHIPS}/${relationshipId}/accessAssignments`));
  }

  it('serves every relationship and assignment in the documented shape, one by one as in the lists', async () => {
    const relationships = z.array(relationshipShape).parse(await client.all(RELATIONSHIPS));

    for (const listed of relationships) {
      const { '@odata.context': _, ...alone } = await client.object(`${RELATIONSHIPS}/${listed.id}`);
      assert.deepEqual(alone, listed);
      for (const assignment of await assignmentsOf(listed.id)) {
        const path = `${RELATIONSHIPS}/${listed.id}/accessAssignments/${assignment.id}`;
        assert.equal((await client.object(path))['id'], assignment.id);
      }
    }
  });

  it('shows every status that Graph documents, and an unknown one', async () => {
    const shown = new Set((await client.all(RELATIONSHIPS)).map((row) => row['status']));

    assert.deepEqual(
      shown,
      new Set([
        'created',
        'approvalPending',
        'approved',
        'activating',
        'active',
        'expiring',
        'expired',
        'terminationRequested',
        'terminating',
        'terminated',
        'unknownFutureValue',
      ]),
    );
  });

  it('knows customers without an approved relationship by their contract only', async () => {
    const gdap = new Set((await client.all(CUSTOMERS)).map((row) => row['tenantId']));
    const contracts = new Set((await client.all('/contracts')).map((row) => row['customerId']));

    for (const { tenantId } of [
      DEMO_CUSTOMERS.wingtip,
      DEMO_CUSTOMERS.fourthCoffee,
      DEMO_CUSTOMERS.cyrillicContoso,
    ]) {
      assert.ok(!gdap.has(tenantId) && contracts.has(tenantId));
    }
    assert.ok(gdap.has(DEMO_CUSTOMERS.lamna.tenantId) && !contracts.has(DEMO_CUSTOMERS.lamna.tenantId));
    assert.deepEqual(await relationshipsOf(DEMO_CUSTOMERS.wingtip), []);
  });

  it('has a complete chain at Contoso, behind a page of other assignments', async () => {
    const [relationship] = await relationshipsOf(DEMO_CUSTOMERS.contoso);
    const pages = await client.pages(`${RELATIONSHIPS}/${relationship?.id ?? ''}/accessAssignments`);

    assert.equal(pages.length, 2);
    assert.equal(pages[1]?.[0]?.['status'], 'active');
  });

  for (const { customer, days, autoExtend } of [
    { customer: DEMO_CUSTOMERS.northwind, days: 12, autoExtend: 'PT0S' },
    { customer: DEMO_CUSTOMERS.longName, days: 9, autoExtend: 'P180D' },
    { customer: DEMO_CUSTOMERS.graphicDesign, days: -3, autoExtend: 'PT0S' },
  ]) {
    it(`ends ${customer.name.slice(0, 30)}'s active relationship ${days} days from the start`, async () => {
      const [relationship] = await relationshipsOf(customer);
      const ends = Date.parse(relationship?.endDateTime ?? '');

      assert.equal(relationship?.status, 'active');
      assert.equal(Math.round((ends - NOW.getTime()) / DAY_MS), days);
      assert.equal(relationship.autoExtendDuration, autoExtend);
    });
  }

  for (const { customer, statuses } of [
    { customer: DEMO_CUSTOMERS.litware, statuses: [] },
    { customer: DEMO_CUSTOMERS.proseware, statuses: ['pending'] },
    { customer: DEMO_CUSTOMERS.oBrien, statuses: ['error'] },
    { customer: DEMO_CUSTOMERS.margiesTravel, statuses: ['deleting'] },
    { customer: DEMO_CUSTOMERS.woodgrove, statuses: ['active', 'active'] },
    { customer: DEMO_CUSTOMERS.wideWorld, statuses: ['active'] },
    { customer: DEMO_CUSTOMERS.blueYonder, statuses: ['active'] },
  ]) {
    it(`gives ${customer.name} a right role and assignments [${statuses.join(', ')}]`, async () => {
      const [relationship] = await relationshipsOf(customer);
      const assignments = await assignmentsOf(relationship?.id ?? '');

      const roles = relationship?.accessDetails.unifiedRoles.map((role) => role.roleDefinitionId) ?? [];
      assert.ok(roles.includes(ROLE.serviceSupportAdministrator));
      assert.deepEqual(
        assignments.map((assignment) => assignment.status),
        statuses,
      );
    });
  }

  it('names the reseller subtype, reviewed and not reviewed', async () => {
    const [pending] = await relationshipsOf(DEMO_CUSTOMERS.nod);
    const [reviewed] = await relationshipsOf(DEMO_CUSTOMERS.bestForYou);
    const [plain] = await relationshipsOf(DEMO_CUSTOMERS.contoso);

    assert.equal(pending?.isPartnerConsentPending, true);
    assert.equal(reviewed?.isPartnerConsentPending, false);
    assert.equal(pending.indirectProviderTenantId, reviewed.indirectProviderTenantId);
    assert.equal(pending['@odata.type'], '#microsoft.graph.resellerDelegatedAdminRelationship');
    assert.equal(plain?.['@odata.type'], undefined);
  });

  it('has an invitation that no customer has accepted', async () => {
    const open = (await client.all(RELATIONSHIPS)).filter((row) => row['customer'] === null);

    assert.equal(open.length, 1);
  });

  it('gives only a Microsoft-led relationship to Humongous Insurance', async () => {
    const relationships = await relationshipsOf(DEMO_CUSTOMERS.humongous);

    assert.equal(relationships.length, 1);
    assert.match(relationships[0]?.displayName ?? '', /^MLT_[0-9a-f]{8}_[0-9a-f]{8}_[0-9a-f]{8}$/);
  });

  it("links the customer's own portals by its onmicrosoft name, also where the contract says another domain", async () => {
    const { tenantId } = DEMO_CUSTOMERS.contoso;
    const detail = z.strictObject({
      id: z.string().min(1),
      serviceName: z.string(),
      serviceManagementUrl: z.url(),
    });

    const { value } = await client.page(`${CUSTOMERS}/${tenantId}/serviceManagementDetails`);
    const teams = z
      .array(detail)
      .parse(value)
      .find(({ serviceName }) => serviceName === 'Teams');

    assert.equal(
      teams?.serviceManagementUrl,
      'https://admin.teams.microsoft.com/?delegatedOrg=contoso.onmicrosoft.com',
    );
    const contract = (await client.all('/contracts')).find((row) => row['customerId'] === tenantId);
    assert.equal(contract?.['defaultDomainName'], 'contoso.com');
  });
});
