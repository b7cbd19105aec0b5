import type { DemoCustomer } from './customer';

/** A row of Graph's `serviceManagementDetails`, before it gets its ID. */
export interface DemoPortal {
  readonly serviceName: string;
  readonly serviceManagementUrl: string;
}

/** The admin portals that Graph knows for a customer, under the old product names of Microsoft's sample. */
export function demoPortals(customer: DemoCustomer): readonly DemoPortal[] {
  const { initialDomain, tenantId } = customer;
  const rows: readonly (readonly [string, string])[] = [
    ['Azure Active Directory', `https://aad.portal.azure.com/${initialDomain}`],
    ['Azure portal', `https://portal.azure.com/${initialDomain}`],
    ['Exchange', `https://admin.exchange.microsoft.com/?delegatedOrg=${initialDomain}`],
    ['Microsoft 365', `https://admin.microsoft.com/?delegatedOrg=${initialDomain}`],
    ['Microsoft 365 Lighthouse', 'https://lighthouse.microsoft.com'],
    ['Dynamics 365 Business Central', `https://businesscentral.dynamics.com/${tenantId}/admin`],
    ['Teams', `https://admin.teams.microsoft.com/?delegatedOrg=${initialDomain}`],
  ];
  return rows.map(([serviceName, serviceManagementUrl]) => ({ serviceName, serviceManagementUrl }));
}
