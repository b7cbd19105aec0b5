import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CLOUDS } from '../../src/domain/partner';
import { portalLink } from '../../src/domain/portal-link';
import { allowedHostOf, isAllowedPortalUrl, PORTAL_IDS, PORTALS } from '../../src/domain/portals';

const tenantId = 'c0000000-0000-4000-8000-0000000c0a01';

describe('isAllowedPortalUrl', () => {
  const allowed = [
    'https://admin.teams.microsoft.com/?delegatedOrg=contoso.onmicrosoft.com',
    'https://portal.azure.com/contoso.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/newsupportrequest',
    'https://aad.portal.azure.com/contoso.onmicrosoft.com',
    'https://lighthouse.microsoft.com',
    'https://contoso-admin.sharepoint.com',
    'https://portal.azure.com:443/contoso.com',
    'https://PORTAL.AZURE.COM/contoso.com',
  ];

  for (const url of allowed) {
    it(`allows ${url}`, () => {
      assert.ok(isAllowedPortalUrl(url));
    });
  }

  const refused = [
    ['plain HTTP', 'http://portal.azure.com/'],
    ['a script', 'javascript:alert(1)'],
    ['another host', 'https://portal.azure.com.evil.example/'],
    ['a look-alike without the dot', 'https://evilportal.azure.com/'],
    ['user info', 'https://portal.azure.com@evil.example/'],
    ['user info before a good host', 'https://a:b@portal.azure.com/'],
    ['a user name before a good host', 'https://a@portal.azure.com/'],
    ['an odd port', 'https://portal.azure.com:8443/'],
    ['a backslash', 'https://portal.azure.com\\@evil.example/'],
    ['white space', 'https://portal.azure.com/ a'],
    ['a line break', 'https://portal.azure.com/\na'],
    ['quotes', 'https://portal.azure.com/"onclick'],
    ['a look-alike letter', 'https://portal.аzure.com/'],
    ['a trailing dot', 'https://portal.azure.com./'],
    ["somebody's SharePoint site", 'https://contoso.sharepoint.com/sites/phish'],
    ['a SharePoint name below another', 'https://x.contoso-admin.sharepoint.com'],
    ['nothing', ''],
    ['a relative address', '/portal.azure.com'],
    ['an endless address', `https://portal.azure.com/${'a'.repeat(3000)}`],
  ] as const;

  for (const [name, url] of refused) {
    it(`refuses ${name}`, () => {
      assert.ok(!isAllowedPortalUrl(url), url);
    });
  }
});

describe('an allowed address', () => {
  const hosts = fc.constantFrom(
    'portal.azure.com',
    'PORTAL.AZURE.COM',
    'x-admin.sharepoint.com',
    '127.1',
    'xn--a',
  );
  const parts = fc.constantFrom(
    '',
    ':443',
    ':8443',
    '/',
    '?',
    '#',
    '@',
    '[',
    ']',
    '%',
    '%zz',
    '..',
    '//',
    '\\',
    '{',
  );
  const addresses = fc
    .tuple(
      fc.constantFrom('https://', 'https:/', 'http://'),
      hosts,
      fc.array(fc.oneof(parts, hosts, fc.string())),
    )
    .map(([scheme, host, rest]) => scheme + host + rest.join(''));

  it('is one whose host every parser of URLs sees, without user info and port', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const host = allowedHostOf(address);

        if (host === undefined) return;
        const { hostname, username, password, port, protocol } = new URL(address);
        assert.deepEqual([hostname, username, password, port, protocol], [host, '', '', '', 'https:']);
      }),
      { numRuns: 3000 },
    );
  });

  it('is not refused for what comes after its host, as long as it is plain', () => {
    const plainRest = fc
      .array(fc.constantFrom(...`Aa0-._~:/?#[]@!$&'()*+,;=%`), { maxLength: 40 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(fc.constantFrom('/', '?', '#'), plainRest, (first, rest) => {
        assert.equal(allowedHostOf(`https://portal.azure.com${first}${rest}`), 'portal.azure.com');
        assert.ok(URL.canParse(`https://portal.azure.com${first}${rest}`));
      }),
    );
  });
});

const anyPortal = fc.constantFrom(...PORTAL_IDS);
const anyCloud = fc.constantFrom(...CLOUDS);
const oddText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '..',
    'a..b',
    '-contoso.com',
    'contoso',
    'contoso.com/../../evil',
    'contoso.com#@evil.example',
    'contoso.com?x=1',
    'contoso.com&delegatedOrg=evil.onmicrosoft.com',
    'evil.onmicrosoft.com.example',
    'münchen.example',
    'javascript:alert(1)',
    '${tenantId}',
    '{dom}',
    '10.0.0.1',
    `${'a'.repeat(64)}.com`,
    'c0000000-0000-4000-8000-0000000c0a01/evil',
    '$&',
  ),
);
const target = fc.record({
  tenantId: fc.oneof(fc.constant(tenantId), oddText),
  domain: fc.oneof(
    fc.constantFrom('contoso.com', 'contoso.onmicrosoft.com', undefined),
    fc.domain(),
    oddText,
  ),
  initialDomain: fc.oneof(fc.constantFrom('contoso.onmicrosoft.com', undefined), oddText),
});

describe('portalLink', () => {
  it('only ever makes an allowed address, on the host and path of the table, whatever it is given', () => {
    fc.assert(
      fc.property(anyPortal, anyCloud, target, (portal, cloud, given) => {
        const link = portalLink(portal, cloud, given);
        if (link === undefined) return;
        const hosts = PORTALS[portal][cloud].map(({ template }) => new URL(template).hostname);

        assert.ok(isAllowedPortalUrl(link.url), link.url);
        assert.ok(hosts.includes(new URL(link.url).hostname));
        assert.ok(!/[{}]/.test(link.url));
      }),
      { numRuns: 3000 },
    );
  });

  it('falls back to a link without a tenant when what it is given is no tenant ID and no domain', () => {
    fc.assert(
      fc.property(
        anyPortal,
        anyCloud,
        fc.constantFrom('x y', '..', 'a/b', 'contoso'),
        (portal, cloud, odd) => {
          const link = portalLink(portal, cloud, { tenantId: odd, domain: odd, initialDomain: odd });

          assert.notEqual(link?.context, 'customer');
        },
      ),
    );
  });

  const rows = [
    [
      'm365Admin',
      { tenantId, domain: 'contoso.onmicrosoft.com' },
      'https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com',
    ],
    [
      'm365Admin',
      { tenantId, domain: 'contoso.com', initialDomain: 'c.onmicrosoft.com' },
      'https://admin.cloud.microsoft/?delegatedOrg=c.onmicrosoft.com',
    ],
    [
      'm365Admin',
      { tenantId, domain: 'contoso.com' },
      `https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=${tenantId}&CSDEST=o365admincenter`,
    ],
    ['m365Admin', {}, 'https://admin.microsoft.com/AdminPortal/Home#/support'],
    ['azure', { tenantId, domain: 'CONTOSO.com' }, 'https://portal.azure.com/contoso.com'],
    ['azure', { tenantId, domain: undefined }, `https://portal.azure.com/${tenantId}`],
    ['azure', { tenantId, domain: 'con/toso.com' }, `https://portal.azure.com/${tenantId}`],
    ['azure', { tenantId, initialDomain: 'c.onmicrosoft.com' }, 'https://portal.azure.com/c.onmicrosoft.com'],
    ['azure', {}, 'https://portal.azure.com'],
    ['businessCentral', { tenantId }, `https://businesscentral.dynamics.com/${tenantId}/admin`],
    ['defender', { tenantId }, `https://security.microsoft.com/?tid=${tenantId}`],
  ] as const;

  for (const [portal, given, url] of rows) {
    it(`${portal} of ${JSON.stringify(given)}: ${url}`, () => {
      assert.equal(portalLink(portal, 'commercial', given)?.url, url);
    });
  }
});
