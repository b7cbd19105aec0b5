import type { SourceId } from './sources';

/** What a new agent can be taught, in the order of the tour. */
export const TOPIC_IDS = [
  'whoMayFile',
  'partnerCenter',
  'confirmAccess',
  'serviceHealth',
  'azure',
  'azureWithoutAdmin',
  'microsoft365',
  'contactDetails',
  'customersThemselves',
  'marketplace',
  'ownSubscription',
  'usGovernment',
  'severity',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

export interface Topic {
  /** Where it is from, the main page first. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** The page to look at while reading, where there is one; an allowed portal address. */
  readonly link: string | undefined;
}

const customerList = 'https://partner.microsoft.com/commerce/customers/list';

export const TOPICS: Readonly<Record<TopicId, Topic>> = {
  whoMayFile: { sources: ['reportProblems', 'roleGuidance', 'gdapFaq', 'entraRoles'], link: undefined },
  partnerCenter: { sources: ['reportProblems', 'permissions'], link: customerList },
  confirmAccess: {
    sources: [
      'roleGuidance',
      'gdapAssign',
      'gdapExpiry',
      'graphRelationship',
      'graphAssignment',
      'microsoftLed',
    ],
    link: 'https://partner.microsoft.com/dashboard/v2/customers/granularadminaccess/list',
  },
  serviceHealth: { sources: ['serviceHealth', 'reportProblems', 'graphServiceHealth'], link: customerList },
  azure: {
    sources: ['reportProblems', 'roleGuidance', 'azureRequest', 'azureRbacInferred'],
    link: 'https://portal.azure.com',
  },
  azureWithoutAdmin: {
    sources: ['reportProblems', 'gdapFaq', 'gdapIntroduction'],
    link: 'https://portal.azure.com',
  },
  microsoft365: {
    sources: ['reportProblems', 'gdapWorkloads'],
    link: 'https://admin.microsoft.com/AdminPortal/Home#/support',
  },
  contactDetails: { sources: ['reportProblems'], link: undefined },
  customersThemselves: { sources: ['reportProblems', 'customerSupport'], link: undefined },
  marketplace: { sources: ['reportProblems', 'marketplaceSupport'], link: 'https://appsource.microsoft.com' },
  ownSubscription: {
    sources: ['reportProblems', 'partnerPlans', 'azurePlans'],
    link: 'https://portal.azure.com',
  },
  usGovernment: {
    sources: ['reportProblems', 'usGovernment', 'graphGlobalOnly', 'graphDeployments'],
    link: undefined,
  },
  severity: { sources: ['reportProblems', 'customerSupport'], link: undefined },
};
