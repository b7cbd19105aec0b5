import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contactsFor, type EscalationContact, ownPortalsFor } from '../../src/domain/organisation';
import { CLOUDS } from '../../src/domain/partner';
import { portalLink } from '../../src/domain/portal-link';
import { PORTAL_IDS } from '../../src/domain/portals';
import { routeFor } from '../../src/domain/route-for';
import { WORKLOAD_IDS } from '../../src/domain/workloads';
import { aCustomer } from '../support/evidence';

const tenantId = 'c0000000-0000-4000-8000-0000000c0a01';
const contact = (name: string, workloads?: EscalationContact['workloads']): EscalationContact => ({
  name,
  phone: '112',
  workloads,
});

describe('contactsFor', () => {
  const contacts = [
    contact('a'),
    contact('b', ['azure']),
    contact('c'),
    contact('d'),
    contact('e', ['teams']),
  ];
  const rows = [
    ['azure', 'bac'],
    ['teams', 'eac'],
    ['exchange', 'acd'],
    [undefined, 'acd'],
  ] as const;
  for (const [workload, expected] of rows) {
    it(`names three at most, those for the product first (${workload ?? 'none'})`, () => {
      const found = contactsFor({ contacts }, workload);

      assert.equal(found.map(({ name }) => name).join(''), expected);
    });
  }
});

describe('ownPortalsFor', () => {
  const portals = [
    { title: 'all', url: 'https://a.example/' },
    {
      title: 'azure',
      url: 'https://a.example/?t={tenantId}&d={domain}&i={initialDomain}',
      workloads: ['azure'],
    },
    { title: 'teams', url: 'https://a.example/{tenantId}', workloads: ['teams'] },
  ] as const;

  it('fills in what is known of the customer', () => {
    const target = { tenantId, domain: 'Contoso.com', initialDomain: 'contoso.onmicrosoft.com' };

    const [, link] = ownPortalsFor({ portals }, 'azure', target);

    assert.equal(link?.url, `https://a.example/?t=${tenantId}&d=contoso.com&i=contoso.onmicrosoft.com`);
  });

  it('leaves a page out where something isn’t known', () => {
    const found = ownPortalsFor({ portals }, 'azure', { tenantId });

    assert.deepEqual(found, [{ title: 'all', url: 'https://a.example/' }]);
  });

  it('never leads elsewhere than the file says, whatever the customer is called', () => {
    fc.assert(
      fc.property(odd, odd, odd, fc.constantFrom(...WORKLOAD_IDS), (id, domain, initialDomain, workload) => {
        for (const { url } of ownPortalsFor({ portals }, workload, { tenantId: id, domain, initialDomain })) {
          assert.equal(new URL(url).host, 'a.example');
          assert.match(url, /^https:\/\/a\.example\/[\w.?&=%-]*$/u);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const odd = fc.oneof(
  fc.constantFrom(
    tenantId,
    'contoso.com',
    'contoso.onmicrosoft.com',
    '..',
    '@evil.example',
    '//evil.example',
    '{domain}',
    '$&',
  ),
  fc.string({ unit: 'binary' }),
);

describe('an address in place of ours', () => {
  it('is taken in every cloud, for that portal and no other', () => {
    const replaced = { intune: 'https://intune.example/{tenantId}' };
    for (const cloud of CLOUDS) {
      for (const portal of PORTAL_IDS) {
        const link = portalLink(portal, cloud, { tenantId }, replaced);

        if (portal !== 'intune') assert.deepEqual(link, portalLink(portal, cloud, { tenantId }));
        else {
          assert.deepEqual(link, {
            portal,
            url: `https://intune.example/${tenantId}`,
            context: 'customer',
            standing: 'organisation',
            source: undefined,
          });
        }
      }
    }
  });

  it('opens one’s own tenant without a placeholder, and is not used where one can’t be filled in', () => {
    const own = portalLink('entra', 'commercial', { tenantId }, { entra: 'https://entra.example/' });
    const unfilled = portalLink(
      'entra',
      'commercial',
      { tenantId },
      { entra: 'https://entra.example/{domain}' },
    );

    assert.equal(own?.context, 'own');
    assert.equal(unfilled?.url, `https://entra.microsoft.com/${tenantId}`);
  });

  it('goes before Graph’s own link, since somebody said so', () => {
    const serviceLinks = [{ service: 'Intune', url: `https://intune.microsoft.com/${tenantId}` }];
    const request = {
      workload: 'intune',
      customer: aCustomer({ tenantId }),
      cloud: 'commercial',
      serviceLinks,
    } as const;

    const route = routeFor({ ...request, replaced: { intune: 'https://intune.example/{tenantId}' } });

    assert.equal(route.workloadPortal?.url, `https://intune.example/${tenantId}`);
    assert.equal(route.primary.standing === 'organisation', false);
  });
});
