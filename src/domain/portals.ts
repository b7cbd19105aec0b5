import type { Cloud } from './partner';
import { ALLOWED_HOSTS, isSharePointAdminHost } from './portal-hosts';
import type { LinkStanding } from './route';
import type { SourceId } from './sources';

/** The pages that a request is filed, prepared or followed on. */
export const PORTAL_IDS = [
  'partnerCenterCustomers',
  'partnerCenterServices',
  'm365Admin',
  'exchangeAdmin',
  'sharePointAdmin',
  'teamsAdmin',
  'intune',
  'entra',
  'azure',
  'defender',
  'purview',
  'powerPlatform',
  'businessCentral',
  'fabric',
  'appSource',
  'azureMarketplace',
] as const;
export type PortalId = (typeof PORTAL_IDS)[number];

/**
 * One way to address a portal. The template's placeholders are `{tid}` (tenant ID), `{dom}` (any domain of the
 * customer) and `{init}` (its `onmicrosoft.com` domain); a template without any opens in one's own tenant.
 */
export interface PortalForm {
  readonly template: string;
  readonly context: 'customer' | 'own';
  readonly standing: LinkStanding;
  readonly source: SourceId;
}

/** The forms of a portal in each cloud, best first; none where no page is known. */
export type PortalForms = Readonly<Record<Cloud, readonly PortalForm[]>>;

function inCustomer(standing: LinkStanding, source: SourceId, template: string): PortalForm {
  return { template, context: 'customer', standing, source };
}

function own(standing: LinkStanding, source: SourceId, template: string): PortalForm {
  return { template, context: 'own', standing, source };
}

/** GCC stays on the worldwide endpoints, so most portals are the same there. */
function clouds(
  commercial: readonly PortalForm[],
  gccHigh: readonly PortalForm[] = [],
  dod: readonly PortalForm[] = [],
): PortalForms {
  return { commercial, gcc: commercial, gccHigh, dod };
}

function everywhere(form: PortalForm): PortalForms {
  return clouds([form], [form], [form]);
}

/**
 * Most US Government portals are known from third-party lists only, and none with a form that opens a
 * customer's tenant.
 */
function listed(template: string): readonly PortalForm[] {
  return [own('community', 'msportals', template)];
}

const session = 'https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID={tid}';
const azureUs = [own('documented', 'graphDeployments', 'https://portal.azure.us')];
const powerPlatform = clouds(
  [
    inCustomer('community', 'cipp', 'https://admin.powerplatform.microsoft.com/account/login/{tid}'),
    own('documented', 'powerPlatformSupport', 'https://admin.powerplatform.microsoft.com/support'),
  ],
  listed('https://high.admin.powerplatform.microsoft.us'),
  listed('https://admin.appsplatform.us'),
);

/** Addresses and how well each is supported: facts of August to October 2026. */
export const PORTALS: Readonly<Record<PortalId, PortalForms>> = {
  partnerCenterCustomers: clouds([
    own('documented', 'reportProblems', 'https://partner.microsoft.com/commerce/customers/list'),
  ]),
  // No address of a customer's "New request" page is known; from this page it is one click in the menu.
  partnerCenterServices: clouds([
    inCustomer(
      'community',
      'cipp',
      'https://partner.microsoft.com/dashboard/v2/customers/{tid}/servicemanagementpage',
    ),
  ]),
  m365Admin: clouds(
    [
      inCustomer('community', 'cipp', 'https://admin.cloud.microsoft/?delegatedOrg={init}'),
      inCustomer('community', 'managedServices', `${session}&CSDEST=o365admincenter`),
      own('documented', 'm365Support', 'https://admin.microsoft.com/AdminPortal/Home#/support'),
    ],
    listed('https://portal.office365.us'),
    listed('https://portal.apps.mil'),
  ),
  exchangeAdmin: clouds(
    [
      inCustomer(
        'community',
        'cipp',
        'https://admin.cloud.microsoft/exchange?landingpage=homepage&form=mac_sidebar&delegatedOrg={init}#',
      ),
      inCustomer('inferred', 'managedServices', `${session}&CSDEST=Exchange`),
      own('community', 'msportals', 'https://admin.exchange.microsoft.com'),
    ],
    listed('https://admin.exchange.office365.us'),
  ),
  // The usual address, https://<name>-admin.sharepoint.com, can't be derived from anything that we know.
  sharePointAdmin: clouds([inCustomer('community', 'managedServices', `${session}&CSDEST=SharePoint`)]),
  teamsAdmin: clouds(
    [
      inCustomer(
        'documented',
        'graphServiceManagement',
        'https://admin.teams.microsoft.com/?delegatedOrg={init}',
      ),
      own('documented', 'graphServiceManagement', 'https://admin.teams.microsoft.com'),
    ],
    listed('https://admin.gov.teams.microsoft.us'),
    listed('https://admin.dod.teams.microsoft.us'),
  ),
  intune: clouds(
    [
      inCustomer('community', 'cipp', 'https://intune.microsoft.com/{dom}'),
      inCustomer('community', 'cipp', 'https://intune.microsoft.com/{tid}'),
      own('community', 'msportals', 'https://intune.microsoft.com'),
    ],
    listed('https://intune.microsoft.us'),
    listed('https://endpoint.microsoft.us'),
  ),
  entra: clouds(
    [
      inCustomer('community', 'cipp', 'https://entra.microsoft.com/{dom}'),
      inCustomer('community', 'cipp', 'https://entra.microsoft.com/{tid}'),
      own('community', 'msportals', 'https://entra.microsoft.com'),
    ],
    listed('https://entra.microsoft.us'),
  ),
  azure: clouds(
    [
      inCustomer('documented', 'reportProblems', 'https://portal.azure.com/{dom}'),
      inCustomer('community', 'msportals', 'https://portal.azure.com/{tid}'),
      own('documented', 'graphDeployments', 'https://portal.azure.com'),
    ],
    azureUs,
    azureUs,
  ),
  defender: clouds(
    [
      inCustomer('community', 'cipp', 'https://security.microsoft.com/?tid={tid}'),
      own('community', 'msportals', 'https://security.microsoft.com'),
    ],
    listed('https://security.microsoft.us'),
    listed('https://security.apps.mil'),
  ),
  purview: clouds(
    [
      inCustomer('community', 'cipp', 'https://purview.microsoft.com/?tid={tid}'),
      own('community', 'msportals', 'https://purview.microsoft.com'),
    ],
    listed('https://purview.microsoft.us'),
  ),
  powerPlatform: { ...powerPlatform, gcc: listed('https://gcc.admin.powerplatform.microsoft.us') },
  businessCentral: clouds([
    inCustomer('documented', 'graphServiceManagement', 'https://businesscentral.dynamics.com/{tid}/admin'),
    own('inferred', 'graphServiceManagement', 'https://businesscentral.dynamics.com'),
  ]),
  fabric: {
    ...clouds([
      inCustomer('community', 'cipp', 'https://app.powerbi.com/admin-portal?ctid={tid}'),
      own('community', 'msportals', 'https://app.powerbi.com/admin-portal'),
    ]),
    gcc: [],
  },
  appSource: everywhere(own('documented', 'marketplaceSupport', 'https://appsource.microsoft.com')),
  azureMarketplace: everywhere(
    own('documented', 'marketplaceSupport', 'https://azuremarketplace.microsoft.com/marketplace'),
  ),
};

/** A plain host right after two slashes, and then nothing but URL characters: parsers disagree about all else. */
const plainUrl = /^https:\/\/([A-Za-z0-9.-]+)(?::443)?(?:[/?#][A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*)?$/;
const longestUrl = 2048;

const allowedHosts: ReadonlySet<string> = new Set(ALLOWED_HOSTS);

/**
 * The host of an address that may stand on a card, in lower case: HTTPS, a host of the allow-list, no user info, no
 * port, and nothing but plain URL characters, so that it can't mean something else to another parser. What fits this
 * shape and the list reads the same to all of them, which the tests hold it to: there is no need to ask one.
 */
export function allowedHostOf(url: string): string | undefined {
  if (url.length > longestUrl) return undefined;
  const hostname = plainUrl.exec(url)?.[1]?.toLowerCase();
  if (hostname === undefined) return undefined;
  return allowedHosts.has(hostname) || isSharePointAdminHost(hostname) ? hostname : undefined;
}

/** May this address stand on a card? */
export function isAllowedPortalUrl(url: string): boolean {
  return allowedHostOf(url) !== undefined;
}
