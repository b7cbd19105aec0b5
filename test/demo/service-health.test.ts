import assert from 'node:assert/strict';
import { z } from 'zod';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { DemoClient, graphError } from './demo-client';

const NOW = new Date('2026-03-15T09:41:00Z');
const OVERVIEWS = '/admin/serviceAnnouncement/healthOverviews';
const ISSUES = '/admin/serviceAnnouncement/issues';
const issueShape = z.object({
  id: z.string().regex(/^[A-Z]{2}\d+$/),
  title: z.string(),
  service: z.string(),
  classification: z.enum(['Advisory', 'Incident']),
  status: z.string().regex(/^[A-Z]/),
  isResolved: z.boolean(),
  startDateTime: z.iso.datetime(),
  endDateTime: z.iso.datetime().nullable(),
  lastModifiedDateTime: z.iso.datetime(),
});
const overviewShape = z.strictObject({
  id: z.string(),
  service: z.string(),
  status: z.string().regex(/^[A-Z]/),
  issues: z.array(issueShape).optional(),
});

describe("the demo partner's service health", () => {
  let client: DemoClient;
  before(async () => (client = await DemoClient.start({ now: () => NOW, pageSize: 100 })));
  after(() => client.partner.close());

  /** What a customer's tenant answers to the token for it. */
  function inTenant(tenantId: string, path: string): Promise<Response> {
    const authorization = `Bearer ${client.partner.tokenFor(tenantId) ?? 'none'}`;
    return client.fetch(path, { headers: { authorization } });
  }

  async function openIn(customer: { readonly tenantId: string }): Promise<readonly string[]> {
    const response = await inTenant(customer.tenantId, `${OVERVIEWS}?$expand=issues&$top=100`);
    const { value } = z.object({ value: z.array(overviewShape) }).parse(await response.json());
    return value.flatMap(({ issues = [] }) => issues.filter((one) => !one.isResolved).map(({ id }) => id));
  }

  it('lists services with their issues when these are expanded, and without when not', async () => {
    const plain = z.array(overviewShape).parse(await client.all(OVERVIEWS));
    const expanded = z.array(overviewShape).parse(await client.all(`${OVERVIEWS}?$expand=issues`));

    assert.ok(plain.every((overview) => overview.issues === undefined));
    assert.ok(expanded.every((overview) => overview.issues !== undefined));
    assert.equal(plain.find(({ id }) => id === 'OSDPPlatform')?.status, 'ServiceOperational');
  });

  it('has one open incident at Exchange, one open advisory at Teams, and resolved ones', async () => {
    const issues = z.array(issueShape).parse(await client.all(ISSUES));

    const open = issues.filter((issue) => !issue.isResolved);

    assert.deepEqual(
      open.map(({ service, classification, status }) => ({ service, classification, status })),
      [
        { service: 'Exchange Online', classification: 'Incident', status: 'ServiceDegradation' },
        { service: 'Microsoft Teams', classification: 'Advisory', status: 'RestoringService' },
      ],
    );
    assert.ok(issues.length - open.length >= 3);
    assert.ok(issues.every((issue) => Date.parse(issue.startDateTime) < NOW.getTime()));
    assert.ok(issues.every((issue) => issue.startDateTime < issue.lastModifiedDateTime));
    assert.ok(issues.every((issue) => issue.isResolved === (issue.endDateTime !== null)));
  });

  it('shows each customer who consented what concerns its own tenant', async () => {
    const { contoso, fabrikam, northwind } = DEMO_CUSTOMERS;

    assert.deepEqual(await openIn(contoso), ['EX513377', 'EX512043', 'TM509377']);
    assert.deepEqual(await openIn(fabrikam), ['EX512043', 'TM509377']);
    assert.deepEqual(await openIn(northwind), ['TM509377']);
  });

  it('has no token for a customer who did not consent', async () => {
    const { tenantId } = DEMO_CUSTOMERS.treyResearch;

    assert.equal(client.partner.tokenFor(tenantId), undefined);
    assert.equal((await inTenant(tenantId, ISSUES)).status, 401);
  });

  for (const path of [
    '/users',
    '/organization',
    '/tenantRelationships/delegatedAdminCustomers',
    '/contracts',
  ]) {
    it(`lets the token of a customer's tenant read its service health, and not ${path}`, async () => {
      const response = await inTenant(DEMO_CUSTOMERS.contoso.tenantId, path);

      assert.equal(response.status, 403);
      assert.equal(graphError.parse(await response.json()).error.code, 'Authorization_RequestDenied');
    });
  }
});
