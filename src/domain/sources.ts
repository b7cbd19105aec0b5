/** How sure a fact is that cites a source. */
export type Certainty =
  /** Read in a Microsoft document, or in data that Microsoft publishes. */
  | 'documented'
  /** The same, from a copy of 2021 to 2023: it may have changed. */
  | 'documentedOld'
  /** Known from projects of the community. */
  | 'thirdParty'
  /** Our own conclusion; the address shows what it was drawn from. */
  | 'judgement';

/** Where a rule or a link comes from. Cards show it as a link. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly certainty: Certainty;
  /** Year, and month where it is known, of the text; for an undated page, of the day we looked. */
  readonly asOf: `${number}` | `${number}-${number}`;
}

export const SOURCE_IDS = [
  'reportProblems',
  'roleGuidance',
  'gdapFaq',
  'gdapWorkloads',
  'gdapIntroduction',
  'gdapExpiry',
  'gdapAssign',
  'microsoftLed',
  'customerSupport',
  'serviceHealth',
  'permissions',
  'usGovernment',
  'marketplaceSupport',
  'partnerPlans',
  'azurePlans',
  'azureRequest',
  'azureRbacInferred',
  'fabricFiledInPowerPlatform',
  'entraRoles',
  'businessCentralCase',
  'graphRelationship',
  'graphAssignment',
  'graphServiceManagement',
  'graphGlobalOnly',
  'graphServiceHealth',
  'graphDeployments',
  'managedServices',
  'm365Support',
  'powerPlatformSupport',
  'cipp',
  'msportals',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

const learn = 'https://learn.microsoft.com/en-us';

function source(title: string, url: string, certainty: Certainty, asOf: Source['asOf']): Source {
  return { title, url, certainty, asOf };
}

export const SOURCES: Readonly<Record<SourceId, Source>> = {
  reportProblems: source(
    'Report problems on behalf of a customer',
    `${learn}/partner-center/customers/report-problems-on-behalf-of-a-customer`,
    'documented',
    '2025-12',
  ),
  roleGuidance: source(
    'GDAP role guidance: least-privileged roles by task',
    `${learn}/partner-center/gdap-least-privileged-roles-by-task`,
    'documented',
    '2024-11',
  ),
  gdapFaq: source(
    'GDAP frequently asked questions',
    `${learn}/partner-center/gdap-faq`,
    'documentedOld',
    '2023-10',
  ),
  gdapWorkloads: source(
    'Workloads supported by GDAP',
    `${learn}/partner-center/gdap-supported-workloads`,
    'documentedOld',
    '2023-08',
  ),
  gdapIntroduction: source(
    'Introduction to GDAP',
    `${learn}/partner-center/gdap-introduction`,
    'documentedOld',
    '2023-10',
  ),
  gdapExpiry: source(
    'Expiring GDAP relationships and auto extend',
    `${learn}/partner-center/expiring-gdap-relationships-and-auto-extend-gdap`,
    'documented',
    '2026-10',
  ),
  gdapAssign: source(
    'Assign Microsoft Entra roles to security groups',
    `${learn}/partner-center/gdap-assign-azure-ad-roles`,
    'documented',
    '2026-10',
  ),
  microsoftLed: source(
    'Microsoft-led transition from DAP to GDAP',
    `${learn}/partner-center/gdap-microsoft-led-transition`,
    'documentedOld',
    '2023-10',
  ),
  customerSupport: source(
    'Support your customers',
    `${learn}/partner-center/customer-support`,
    'documented',
    '2026-02',
  ),
  serviceHealth: source(
    'Check service health for a customer',
    `${learn}/partner-center/check-service-health`,
    'documentedOld',
    '2023-10',
  ),
  permissions: source(
    'Partner Center roles and permissions',
    `${learn}/partner-center/permissions-overview`,
    'documentedOld',
    '2023-10',
  ),
  usGovernment: source(
    'Partner Center for Microsoft Cloud for US Government',
    `${learn}/partner-center/partner-center-for-microsoft-us-govt-cloud`,
    'documentedOld',
    '2021-11',
  ),
  marketplaceSupport: source(
    'Support for commercial marketplace products in CSP',
    `${learn}/partner-center/csp-commercial-marketplace-support`,
    'documented',
    '2023-10',
  ),
  partnerPlans: source(
    'Compare partner support plans',
    'https://partner.microsoft.com/support/partnersupport',
    'documentedOld',
    '2023-10',
  ),
  azurePlans: source(
    'Azure support plans',
    'https://azure.microsoft.com/support/plans',
    'documentedOld',
    '2023-10',
  ),
  azureRequest: source(
    'Create an Azure support request',
    `${learn}/azure/azure-portal/supportability/how-to-create-azure-support-request`,
    'documentedOld',
    '2021',
  ),
  azureRbacInferred: source(
    'Azure under GDAP: Admin agents are Owner unless that was removed',
    `${learn}/partner-center/gdap-supported-workloads#azure-portal`,
    'judgement',
    '2023-08',
  ),
  fabricFiledInPowerPlatform: source(
    'Power BI and Fabric: filed where Power Platform is',
    `${learn}/partner-center/gdap-supported-workloads`,
    'judgement',
    '2026-10',
  ),
  entraRoles: source(
    'Microsoft Entra built-in roles',
    `${learn}/entra/identity/role-based-access-control/permissions-reference`,
    'documented',
    '2026-01',
  ),
  businessCentralCase: source(
    'Escalate Business Central support issues to Microsoft',
    `${learn}/dynamics365/business-central/dev-itpro/administration/raise-support-case`,
    'documentedOld',
    '2021-12',
  ),
  graphRelationship: source(
    'Microsoft Graph: delegatedAdminRelationship',
    `${learn}/graph/api/resources/delegatedadminrelationship`,
    'documented',
    '2023',
  ),
  graphAssignment: source(
    'Microsoft Graph: delegatedAdminAccessAssignment',
    `${learn}/graph/api/resources/delegatedadminaccessassignment`,
    'documented',
    '2023',
  ),
  graphServiceManagement: source(
    'Microsoft Graph: serviceManagementDetails',
    `${learn}/graph/api/delegatedadmincustomer-list-servicemanagementdetails`,
    'documented',
    '2023',
  ),
  graphGlobalOnly: source(
    'Microsoft Graph: delegated admin customers (global service only)',
    `${learn}/graph/api/tenantrelationship-list-delegatedadmincustomers`,
    'documented',
    '2023',
  ),
  graphServiceHealth: source(
    'Microsoft Graph: service health',
    `${learn}/graph/api/serviceannouncement-list-healthoverviews`,
    'documented',
    '2023',
  ),
  graphDeployments: source(
    'National cloud deployments of Microsoft Graph',
    `${learn}/graph/deployments`,
    'documented',
    '2023',
  ),
  managedServices: source(
    'Partner Center: managed services of a customer',
    `${learn}/partner-center/developer/managed-service-resources`,
    'documented',
    '2026-10',
  ),
  m365Support: source(
    'Get support for Microsoft 365 for business',
    `${learn}/microsoft-365/admin/get-help-support`,
    'documented',
    '2026-10',
  ),
  powerPlatformSupport: source(
    'Power Platform: get help and support',
    `${learn}/power-platform/admin/get-help-support`,
    'documented',
    '2026-10',
  ),
  cipp: source(
    'CIPP, an open-source partner portal',
    'https://github.com/KelvinTegelaar/CIPP',
    'thirdParty',
    '2026-08',
  ),
  msportals: source(
    'msportals.io, a list of Microsoft portals',
    'https://github.com/adamfowlerit/msportals.io',
    'thirdParty',
    '2026-08',
  ),
};
