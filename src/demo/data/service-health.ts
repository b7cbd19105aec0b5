/** A problem that Microsoft published for one of its services. */
export interface DemoIssue {
  readonly id: string;
  readonly title: string;
  readonly feature: string;
  readonly classification: 'Advisory' | 'Incident';
  readonly status: string;
  readonly isResolved: boolean;
  readonly impact: string;
  /** Hours before the start of the server. */
  readonly startedHoursAgo: number;
  /** 1 when absent. */
  readonly updatedHoursAgo?: number;
  readonly endedHoursAgo?: number;
}

/** One of Microsoft's services. Graph documents the IDs of a few; the others follow the same manner. */
export interface DemoService {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly issues: readonly DemoIssue[];
}

function operational(id: string, name: string): DemoService {
  return { id, name, status: 'ServiceOperational', issues: [] };
}

/**
 * Service health as the partner's own tenant shows it. As in Microsoft's samples: PascalCase values, resolved issues
 * among the open ones.
 */
export const DEMO_SERVICES: readonly DemoService[] = [
  {
    id: 'Exchange',
    name: 'Exchange Online',
    status: 'ServiceDegradation',
    issues: [
      {
        id: 'EX512043',
        title: 'Some users may see delays when sending and receiving email messages',
        feature: 'E-Mail timely delivery',
        classification: 'Incident',
        status: 'ServiceDegradation',
        isResolved: false,
        impact: 'Messages to and from external domains may arrive up to 90 minutes late.',
        startedHoursAgo: 5,
      },
      {
        id: 'EX508911',
        title: "Admins can't migrate some user mailboxes from IMAP using the Exchange admin center",
        feature: 'Tenant Administration (Provisioning, Remote PowerShell)',
        classification: 'Advisory',
        status: 'ServiceRestored',
        isResolved: true,
        impact: 'Admins attempting to migrate some user mailboxes were unable to.',
        startedHoursAgo: 410,
        endedHoursAgo: 300,
      },
    ],
  },
  {
    id: 'microsoftteams',
    name: 'Microsoft Teams',
    status: 'RestoringService',
    issues: [
      {
        id: 'TM509377',
        title: 'Some users may be unable to load presence information of their contacts',
        feature: 'Teams Components',
        classification: 'Advisory',
        status: 'RestoringService',
        isResolved: false,
        impact: 'Presence may be shown as unknown. Chats, calls and meetings work.',
        startedHoursAgo: 28,
        updatedHoursAgo: 3,
      },
    ],
  },
  operational('SharePoint', 'SharePoint Online'),
  {
    id: 'OneDriveForBusiness',
    name: 'OneDrive for Business',
    status: 'PostIncidentReviewPublished',
    issues: [
      {
        id: 'OD501266',
        title: 'Some users were unable to sync files with the OneDrive desktop app',
        feature: 'Microsoft OneDrive for Business',
        classification: 'Incident',
        status: 'PostIncidentReviewPublished',
        isResolved: true,
        impact: 'Sync stopped with an error for some users.',
        startedHoursAgo: 150,
        endedHoursAgo: 143,
      },
    ],
  },
  { id: 'OrgLiveID', name: 'Identity Service', status: 'ServiceRestored', issues: [] },
  operational('OSDPPlatform', 'Microsoft 365 suite'),
  {
    id: 'Intune',
    name: 'Microsoft Intune',
    status: 'FalsePositive',
    issues: [
      {
        id: 'IT505518',
        title: 'Possible delays when enrolling devices',
        feature: 'Device enrollment',
        classification: 'Advisory',
        status: 'FalsePositive',
        isResolved: true,
        impact: 'Investigated; the service works as expected.',
        startedHoursAgo: 60,
        endedHoursAgo: 57,
      },
    ],
  },
  operational('DynamicsCRM', 'Dynamics 365 Apps'),
  operational('PowerPlatform', 'Microsoft Power Platform'),
  operational('PowerBIcom', 'Power BI'),
  operational('cloudappsecurity', 'Microsoft Defender for Cloud Apps'),
  operational('MDATP', 'Microsoft Defender XDR'),
];
