import { MICROSOFT_365_ROWS } from './microsoft-365-workloads';
import { roleIds } from './roles';
import type { Workload, WorkloadId } from './workloads';

type Row = Omit<Workload, 'id'>;

const dynamics = {
  family: 'dynamics',
  right: 'office365',
  listedRoles: roleIds(
    'Power Platform Administrator',
    'Global Administrator',
    'Helpdesk Administrator',
    'Service Support Administrator',
  ),
  filedIn: 'powerPlatform',
  steps: 'powerPlatform',
  sources: ['reportProblems', 'roleGuidance', 'gdapWorkloads', 'powerPlatformSupport'],
} as const satisfies Partial<Row>;

/** No role of ours decides about these. */
const withoutChain = {
  right: undefined,
  naturalRoles: [],
  lookAlikeRoles: [],
  listedRoles: undefined,
  services: [],
};

/**
 * Facts of domain research of 2026: role tables from `entraRoles`, lists per portal from `gdapWorkloads`.
 * Names of services beyond Exchange Online, Identity Service and Microsoft 365 suite are documented nowhere as a
 * list, so old and new brands stand side by side.
 */
export const WORKLOAD_ROWS: Readonly<Record<WorkloadId, Row>> = {
  ...MICROSOFT_365_ROWS,
  entra: {
    family: 'entra',
    right: 'azure',
    naturalRoles: roleIds(
      'Application Administrator',
      'Cloud Application Administrator',
      'Authentication Administrator',
      'Authentication Policy Administrator',
      'Privileged Authentication Administrator',
      'Hybrid Identity Administrator',
      'User Administrator',
      'Groups Administrator',
      'Helpdesk Administrator',
      'Security Administrator',
      'Global Administrator',
    ),
    lookAlikeRoles: roleIds(
      'Conditional Access Administrator',
      'Privileged Role Administrator',
      'Password Administrator',
      'License Administrator',
      'Identity Governance Administrator',
      'Domain Name Administrator',
    ),
    listedRoles: undefined,
    services: [
      'Microsoft Entra',
      'Microsoft Entra ID',
      'Azure Active Directory',
      'Identity Service',
      'OrgLiveID',
    ],
    filedIn: 'azure',
    portal: 'entra',
    steps: 'entra',
    sources: ['reportProblems', 'roleGuidance', 'entraRoles'],
  },
  dynamics365: {
    ...dynamics,
    naturalRoles: roleIds(
      'Dynamics 365 Administrator',
      'Power Platform Administrator',
      'Helpdesk Administrator',
      'Global Administrator',
    ),
    lookAlikeRoles: roleIds('Dynamics 365 Business Central Administrator', 'Global Reader'),
    services: ['Dynamics 365', 'Dynamics 365 Apps', 'Dynamics CRM Online', 'DynamicsCRM'],
    portal: 'powerPlatform',
  },
  powerPlatform: {
    ...dynamics,
    naturalRoles: roleIds(
      'Power Platform Administrator',
      'Dynamics 365 Administrator',
      'Helpdesk Administrator',
      'Global Administrator',
    ),
    lookAlikeRoles: roleIds('Dynamics 365 Business Central Administrator', 'Global Reader'),
    services: [
      'Power Platform',
      'Power Apps',
      'PowerApps',
      'Power Apps in Microsoft 365',
      'Power Automate',
      'Microsoft Power Automate in Microsoft 365',
      'Microsoft Flow',
      'Microsoft Dataverse',
      'Copilot Studio',
      'Power Pages',
    ],
    portal: 'powerPlatform',
  },
  businessCentral: {
    ...dynamics,
    naturalRoles: roleIds('Dynamics 365 Administrator', 'Helpdesk Administrator', 'Global Administrator'),
    lookAlikeRoles: roleIds('Dynamics 365 Business Central Administrator'),
    listedRoles: roleIds('Dynamics 365 Administrator', 'Global Administrator', 'Helpdesk Administrator'),
    services: ['Dynamics 365 Business Central', 'Business Central'],
    filedIn: 'businessCentral',
    portal: 'businessCentral',
    steps: 'businessCentral',
    sources: ['reportProblems', 'roleGuidance', 'gdapWorkloads', 'businessCentralCase'],
  },
  // The role guidance names no place for these; their admins are Power Platform's, so they are filed there.
  powerBi: {
    ...dynamics,
    naturalRoles: roleIds('Fabric Administrator', 'Power Platform Administrator', 'Global Administrator'),
    lookAlikeRoles: [],
    services: ['Power BI', 'Microsoft Fabric', 'Fabric', 'PowerBI', 'PowerBIcom'],
    portal: 'fabric',
    sources: ['reportProblems', 'roleGuidance', 'gdapWorkloads', 'fabricFiledInPowerPlatform'],
  },
  azure: {
    family: 'azure',
    right: 'anyRole',
    naturalRoles: roleIds('Directory Readers'),
    lookAlikeRoles: [],
    listedRoles: undefined,
    // Service health in Graph is about Microsoft 365. "No incident" there says nothing about Azure.
    services: [],
    filedIn: 'azure',
    portal: 'azure',
    steps: 'azure',
    sources: ['reportProblems', 'roleGuidance', 'azureRequest', 'azureRbacInferred'],
  },
  marketplace: {
    ...withoutChain,
    family: 'marketplace',
    filedIn: 'appSource',
    portal: 'azureMarketplace',
    steps: 'marketplace',
    sources: ['reportProblems', 'marketplaceSupport'],
  },
  ownSubscription: {
    ...withoutChain,
    family: 'ownSubscription',
    filedIn: 'azure',
    portal: 'm365Admin',
    steps: 'ownSubscription',
    sources: ['reportProblems', 'partnerPlans', 'azurePlans'],
  },
};
