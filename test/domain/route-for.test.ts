import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CLOUDS } from '../../src/domain/partner';
import { isAllowedPortalUrl } from '../../src/domain/portals';
import { routeFor, stepsFor } from '../../src/domain/route-for';
import type { RouteRequest } from '../../src/domain/route-for';
import { WORKLOAD_IDS } from '../../src/domain/workloads';
import type { WorkloadId } from '../../src/domain/workloads';
import { aCustomer } from '../support/evidence';

const customer = aCustomer({ domain: 'contoso.com' });
const { tenantId } = customer;

function request(overrides: Partial<RouteRequest> = {}): RouteRequest {
  return { workload: 'exchange', customer, cloud: 'commercial', serviceLinks: [], ...overrides };
}

describe('routeFor: where it is filed', () => {
  const session = `https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=${tenantId}&CSDEST=o365admincenter`;
  const powerPlatform = `https://admin.powerplatform.microsoft.com/account/login/${tenantId}`;
  const rows: Readonly<Record<WorkloadId, readonly [string, string]>> = {
    m365: [session, 'm365'],
    exchange: [session, 'm365'],
    sharepoint: [session, 'm365'],
    teams: [session, 'm365'],
    intune: [session, 'm365'],
    defender: [session, 'm365'],
    purview: [session, 'm365'],
    dynamics365: [powerPlatform, 'powerPlatform'],
    powerPlatform: [powerPlatform, 'powerPlatform'],
    powerBi: [powerPlatform, 'powerPlatform'],
    businessCentral: [`https://businesscentral.dynamics.com/${tenantId}/admin`, 'businessCentral'],
    entra: ['https://portal.azure.com/contoso.com', 'entra'],
    azure: ['https://portal.azure.com/contoso.com', 'azure'],
    marketplace: ['https://appsource.microsoft.com', 'marketplace'],
    ownSubscription: ['https://portal.azure.com', 'ownSubscription'],
  };

  for (const workload of WORKLOAD_IDS) {
    const [url, steps] = rows[workload];
    it(`${workload}: ${url}`, () => {
      const route = routeFor(request({ workload }));

      assert.equal(route.primary.url, url);
      assert.equal(route.steps, steps);
    });
  }

  it('opens the Microsoft 365 admin center by the initial domain when a link of Graph tells it', () => {
    const serviceLinks = [
      { service: 'Teams', url: 'https://admin.teams.microsoft.com/?delegatedOrg=Contoso.onmicrosoft.com' },
    ];

    const route = routeFor(request({ serviceLinks }));

    assert.equal(route.primary.url, 'https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com');
    assert.equal(route.primary.context, 'customer');
  });

  it('does not guess an initial domain when the links disagree', () => {
    const serviceLinks = ['contoso', 'fabrikam'].map((name) => ({
      service: 'Teams',
      url: `https://admin.teams.microsoft.com/?delegatedOrg=${name}.onmicrosoft.com`,
    }));

    assert.equal(routeFor(request({ serviceLinks })).primary.url, session);
  });
});

describe("routeFor: the workload's own admin center", () => {
  const initial = 'contoso.onmicrosoft.com';
  const rows: readonly (readonly [string, WorkloadId, RouteRequest['serviceLinks'], string | undefined])[] = [
    ['none of its own', 'm365', [], undefined],
    ['ours, without any of Graph', 'teams', [], 'https://admin.teams.microsoft.com'],
    [
      "Graph's by host, whatever its name",
      'entra',
      [{ service: 'Azure Active Directory', url: `https://aad.portal.azure.com/${initial}` }],
      `https://aad.portal.azure.com/${initial}`,
    ],
    [
      "Graph's by name, on a host of many",
      'exchange',
      [
        {
          service: 'Microsoft Exchange Online',
          url: `https://admin.cloud.microsoft/exchange?delegatedOrg=${initial}`,
        },
      ],
      `https://admin.cloud.microsoft/exchange?delegatedOrg=${initial}`,
    ],
    [
      "the customer's own SharePoint admin center",
      'sharepoint',
      [{ service: 'SharePoint', url: 'https://contoso-admin.sharepoint.com' }],
      'https://contoso-admin.sharepoint.com',
    ],
    [
      "ours, when only that opens in the customer's tenant",
      'defender',
      [{ service: 'Microsoft Defender', url: 'https://security.microsoft.com' }],
      `https://security.microsoft.com/?tid=${tenantId}`,
    ],
    [
      "not another product's, whatever its name",
      'defender',
      [{ service: 'Microsoft Defender', url: `https://intune.microsoft.com/${initial}` }],
      `https://security.microsoft.com/?tid=${tenantId}`,
    ],
    [
      'not one on a host that is not allowed',
      'defender',
      [{ service: 'Microsoft Defender', url: `https://security.microsoft.com.evil.example/${tenantId}` }],
      `https://security.microsoft.com/?tid=${tenantId}`,
    ],
    [
      'not one of another tenant, even if ours opens in one’s own',
      'teams',
      [
        {
          service: 'Teams',
          url: 'https://admin.teams.microsoft.com/?tid=ffffffff-0000-4000-8000-000000000000',
        },
      ],
      'https://admin.teams.microsoft.com',
    ],
    [
      'not one of another tenant',
      'defender',
      [
        {
          service: 'Microsoft Defender',
          url: 'https://security.microsoft.com/?tid=ffffffff-0000-4000-8000-000000000000',
        },
      ],
      `https://security.microsoft.com/?tid=${tenantId}`,
    ],
  ];

  for (const [name, workload, serviceLinks, url] of rows) {
    it(`${workload}: ${name}`, () => {
      assert.equal(routeFor(request({ workload, serviceLinks })).workloadPortal?.url, url);
    });
  }
});

describe('routeFor: Partner Center', () => {
  it("opens the customer's page, and says that only the community knows it", () => {
    const { partnerCenter } = routeFor(request());

    assert.equal(
      partnerCenter?.url,
      `https://partner.microsoft.com/dashboard/v2/customers/${tenantId}/servicemanagementpage`,
    );
    assert.equal(partnerCenter?.standing, 'community');
  });

  it('opens the documented list when there is no tenant ID to go by', () => {
    const { partnerCenter } = routeFor(request({ customer: aCustomer({ tenantId: 'not-a-guid' }) }));

    assert.equal(partnerCenter?.url, 'https://partner.microsoft.com/commerce/customers/list');
    assert.equal(partnerCenter?.standing, 'documented');
  });

  it('is no way for our own subscription, which both portals are for, signed in directly', () => {
    const route = routeFor(request({ workload: 'ownSubscription' }));

    assert.equal(route.partnerCenter, undefined);
    assert.equal(route.primary.context, 'own');
    assert.equal(route.workloadPortal?.url, 'https://admin.microsoft.com/AdminPortal/Home#/support');
  });
});

describe('routeFor: US Government', () => {
  const rows: readonly (readonly [WorkloadId, string, string])[] = [
    ['exchange', 'https://portal.office365.us', 'https://portal.apps.mil'],
    ['powerPlatform', 'https://high.admin.powerplatform.microsoft.us', 'https://admin.appsplatform.us'],
    ['businessCentral', 'https://high.admin.powerplatform.microsoft.us', 'https://admin.appsplatform.us'],
    ['azure', 'https://portal.azure.us', 'https://portal.azure.us'],
    ['entra', 'https://portal.azure.us', 'https://portal.azure.us'],
  ];

  for (const [workload, gccHigh, dod] of rows) {
    it(`${workload}: in one's own tenant, and without Partner Center`, () => {
      const high = routeFor(request({ workload, cloud: 'gccHigh' }));
      const military = routeFor(request({ workload, cloud: 'dod' }));

      assert.deepEqual([high.primary.url, military.primary.url], [gccHigh, dod]);
      assert.deepEqual([high.primary.context, military.primary.context], ['own', 'own']);
      assert.deepEqual([high.partnerCenter, military.partnerCenter], [undefined, undefined]);
    });
  }

  it('gives the steps of the portal that it opens', () => {
    assert.equal(routeFor(request({ workload: 'businessCentral', cloud: 'gccHigh' })).steps, 'powerPlatform');
  });

  it('has a portal of its own for Power Platform in GCC', () => {
    const { primary } = routeFor(request({ workload: 'dynamics365', cloud: 'gcc' }));

    assert.equal(primary.url, 'https://gcc.admin.powerplatform.microsoft.us');
  });
});

describe('routeFor, whatever it is given', () => {
  it('gives only allowed addresses, and the same steps to whoever wants nothing else', () => {
    const serviceLink = fc.record({
      service: fc.oneof(fc.constantFrom('Teams', 'Exchange', 'Microsoft Defender'), fc.string()),
      url: fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.constantFrom('https://admin.teams.microsoft.com@evil.example', ''),
      ),
    });
    const anyCustomer = fc.record({
      tenantId: fc.oneof(fc.uuid(), fc.string()),
      name: fc.string(),
      domain: fc.option(fc.oneof(fc.domain(), fc.string()), { nil: undefined }),
    });
    const anyRequest = fc.record({
      workload: fc.constantFrom(...WORKLOAD_IDS),
      customer: fc.option(anyCustomer, { nil: undefined }),
      cloud: fc.constantFrom(...CLOUDS),
      serviceLinks: fc.array(serviceLink, { maxLength: 4 }),
    });

    fc.assert(
      fc.property(anyRequest, (given) => {
        const { primary, workloadPortal, partnerCenter, steps } = routeFor(given);

        assert.equal(stepsFor(given), steps);
        for (const link of [primary, workloadPortal, partnerCenter]) {
          assert.ok(link === undefined || isAllowedPortalUrl(link.url), link?.url);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
