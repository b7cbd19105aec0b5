import { roleIds } from './roles';
import type { Workload, WorkloadId } from './workloads';

type Row = Omit<Workload, 'id'>;
type Microsoft365 = Extract<
  WorkloadId,
  'm365' | 'exchange' | 'sharepoint' | 'teams' | 'intune' | 'defender' | 'purview'
>;

/** Any role but Directory Readers opens the Microsoft 365 admin center, so it has no list to hold a role against. */
const microsoft365 = {
  family: 'microsoft365',
  right: 'office365',
  listedRoles: undefined,
  filedIn: 'm365Admin',
  steps: 'm365',
  sources: ['reportProblems', 'roleGuidance', 'gdapWorkloads'],
} as const satisfies Partial<Row>;

/** Facts about the workloads of Microsoft 365; where they are from stands in `workload-table.ts`. */
export const MICROSOFT_365_ROWS: Readonly<Record<Microsoft365, Row>> = {
  m365: {
    ...microsoft365,
    naturalRoles: roleIds(
      'Office Apps Administrator',
      'Billing Administrator',
      'User Administrator',
      'Helpdesk Administrator',
      'Groups Administrator',
      'Global Administrator',
    ),
    lookAlikeRoles: roleIds('License Administrator', 'Global Reader', 'Reports Reader', 'Directory Readers'),
    services: [
      'Microsoft 365 suite',
      'OSDPPlatform',
      'Microsoft 365 Apps',
      'Microsoft 365 for the web',
      'Office for the web',
      'Office Online',
      'Office Subscription',
      'Office Client Applications',
      'Microsoft Copilot (Microsoft 365)',
      'Planner',
      'Microsoft Forms',
      'Microsoft Bookings',
      'Viva Engage',
      'Yammer Enterprise',
    ],
    portal: 'm365Admin',
  },
  exchange: {
    ...microsoft365,
    naturalRoles: roleIds(
      'Exchange Administrator',
      'Exchange Backup Administrator',
      'Helpdesk Administrator',
      'Security Administrator',
      'Global Administrator',
    ),
    lookAlikeRoles: roleIds('Exchange Recipient Administrator', 'Global Reader'),
    services: ['Exchange Online', 'Exchange', 'Exchange Online Protection'],
    portal: 'exchangeAdmin',
  },
  sharepoint: {
    ...microsoft365,
    naturalRoles: roleIds(
      'SharePoint Administrator',
      'SharePoint Embedded Administrator',
      'SharePoint Backup Administrator',
      'SharePoint Advanced Management Administrator',
      'Global Administrator',
    ),
    lookAlikeRoles: roleIds('Global Reader'),
    services: ['SharePoint Online', 'SharePoint', 'OneDrive for Business', 'OneDrive', 'OneDriveForBusiness'],
    portal: 'sharePointAdmin',
  },
  teams: {
    ...microsoft365,
    naturalRoles: roleIds(
      'Teams Administrator',
      'Teams Communications Administrator',
      'Teams Telephony Administrator',
      'Skype for Business Administrator',
      'Global Administrator',
    ),
    lookAlikeRoles: roleIds(
      'Teams Devices Administrator',
      'Teams Communications Support Engineer',
      'Teams Communications Support Specialist',
      'Teams Reader',
    ),
    services: ['Microsoft Teams', 'Teams', 'Skype for Business', 'Skype for Business Online', 'Lync'],
    portal: 'teamsAdmin',
  },
  intune: {
    ...microsoft365,
    naturalRoles: roleIds(
      'Intune Administrator',
      'Windows 365 Administrator',
      'Security Administrator',
      'Compliance Administrator',
      'Global Administrator',
    ),
    lookAlikeRoles: roleIds('Cloud Device Administrator', 'Global Reader', 'Security Reader'),
    services: ['Microsoft Intune', 'Intune', 'Windows 365', 'Windows Autopatch', 'Mobile Device Management'],
    portal: 'intune',
  },
  defender: {
    ...microsoft365,
    naturalRoles: roleIds('Security Administrator', 'Security Operator', 'Global Administrator'),
    lookAlikeRoles: roleIds('Security Reader', 'Cloud App Security Administrator', 'Global Reader'),
    services: [
      'Microsoft Defender XDR',
      'Microsoft 365 Defender',
      'Microsoft Defender',
      'Microsoft Defender for Endpoint',
      'Microsoft Defender for Office 365',
      'Microsoft Defender for Cloud Apps',
      'Microsoft Defender ATP',
      'Cloud App Security',
    ],
    portal: 'defender',
  },
  purview: {
    ...microsoft365,
    naturalRoles: roleIds(
      'Compliance Administrator',
      'Compliance Data Administrator',
      'Azure Information Protection Administrator',
      'Global Administrator',
    ),
    lookAlikeRoles: roleIds('Global Reader'),
    services: ['Microsoft Purview', 'Purview', 'Azure Information Protection', 'Microsoft 365 compliance'],
    portal: 'purview',
  },
};
