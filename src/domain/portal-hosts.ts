import type { PortalId } from './portals';

/**
 * Hosts that serve one portal only, so that a link of Graph's can be told by its host; brands change, and with
 * them the service names. Old hosts stay: Graph still hands them out.
 */
export const PORTAL_HOSTS: Readonly<Record<PortalId, readonly string[]>> = {
  partnerCenterCustomers: [],
  partnerCenterServices: [],
  m365Admin: ['portal.office365.us', 'portal.apps.mil'],
  exchangeAdmin: ['admin.exchange.microsoft.com', 'admin.exchange.office365.us', 'outlook.office365.com'],
  sharePointAdmin: [],
  teamsAdmin: ['admin.teams.microsoft.com', 'admin.gov.teams.microsoft.us', 'admin.dod.teams.microsoft.us'],
  intune: [
    'intune.microsoft.com',
    'endpoint.microsoft.com',
    'devicemanagement.microsoft.com',
    'intune.microsoft.us',
    'endpoint.microsoft.us',
  ],
  entra: ['entra.microsoft.com', 'aad.portal.azure.com', 'entra.microsoft.us'],
  azure: [],
  defender: ['security.microsoft.com', 'security.microsoft.us', 'security.apps.mil'],
  purview: ['purview.microsoft.com', 'compliance.microsoft.com', 'purview.microsoft.us'],
  powerPlatform: [
    'admin.powerplatform.microsoft.com',
    'gcc.admin.powerplatform.microsoft.us',
    'high.admin.powerplatform.microsoft.us',
    'admin.appsplatform.us',
  ],
  businessCentral: ['businesscentral.dynamics.com'],
  fabric: ['app.powerbi.com', 'app.fabric.microsoft.com'],
  appSource: ['appsource.microsoft.com'],
  azureMarketplace: ['azuremarketplace.microsoft.com'],
};

/** Hosts that serve more than one portal; links to them are told by the service's name. */
const sharedHosts = [
  'partner.microsoft.com',
  'admin.cloud.microsoft',
  'admin.microsoft.com',
  'portal.office.com',
  'portal.azure.com',
  'portal.azure.us',
  'lighthouse.microsoft.com',
] as const;

/** Every host that a portal link may have. */
export const ALLOWED_HOSTS: readonly string[] = [...sharedHosts, ...Object.values(PORTAL_HOSTS).flat()];

const sharePointAdminHost = /^[a-z0-9]+-admin\.sharepoint\.com$/;

/** A customer's own SharePoint admin center: `<name>-admin.sharepoint.com`. */
export function isSharePointAdminHost(hostname: string): boolean {
  return sharePointAdminHost.test(hostname);
}
