import type { PortalId } from '../../src/domain/portals';
import type { SourceId } from '../../src/domain/sources';
import type { TopicId } from '../../src/domain/topics';
import type { WordKey } from '../../src/i18n/words';

/** A stretch of a topic: in this order, and each part only if it is there. */
export interface TopicSection {
  readonly heading?: WordKey;
  readonly texts?: readonly WordKey[];
  /** Numbered: their order matters. */
  readonly steps?: readonly WordKey[];
  readonly bullets?: readonly WordKey[];
}

export interface TopicContent {
  readonly title: WordKey;
  readonly sections: readonly TopicSection[];
  readonly sources: readonly SourceId[];
  /** A page to open that fits any customer. */
  readonly portal?: PortalId;
}

/** What the tour says of each topic, and where that comes from. */
export const TOUR_TOPICS: Readonly<Record<TopicId, TopicContent>> = {
  whoMayFile: {
    title: 'tour.whoMayFile.title',
    sections: [
      {
        texts: [
          'tour.whoMayFile.when',
          'tour.whoMayFile.providers',
          'tour.whoMayFile.resellers',
          'tour.whoMayFile.role',
        ],
      },
    ],
    sources: ['reportProblems', 'roleGuidance'],
  },
  partnerCenter: {
    title: 'tour.partnerCenter.title',
    sections: [
      { texts: ['tour.partnerCenter.must', 'tour.partnerCenter.roles'] },
      {
        heading: 'tour.partnerCenter.menuHeading',
        steps: ['tour.partnerCenter.menu1', 'tour.partnerCenter.menu2', 'tour.partnerCenter.menu3'],
      },
      {
        heading: 'tour.partnerCenter.listHeading',
        steps: ['tour.partnerCenter.list1', 'tour.partnerCenter.list2', 'tour.partnerCenter.list3'],
      },
      { texts: ['tour.partnerCenter.opens'] },
    ],
    sources: ['reportProblems'],
    portal: 'partnerCenterCustomers',
  },
  confirmAccess: {
    title: 'tour.confirmAccess.title',
    sections: [
      { texts: ['tour.confirmAccess.gdap'] },
      {
        heading: 'tour.confirmAccess.orderHeading',
        steps: [
          'tour.confirmAccess.relationship',
          'tour.confirmAccess.active',
          'tour.confirmAccess.role',
          'tour.confirmAccess.assignment',
          'tour.confirmAccess.membership',
        ],
      },
      { texts: ['tour.confirmAccess.later', 'tour.confirmAccess.guest'] },
    ],
    sources: ['reportProblems', 'roleGuidance', 'gdapFaq', 'permissions'],
    portal: 'partnerCenterCustomers',
  },
  serviceHealth: {
    title: 'tour.serviceHealth.title',
    sections: [
      { texts: ['tour.serviceHealth.first', 'tour.serviceHealth.partnerCenter'] },
      { steps: ['tour.serviceHealth.step1', 'tour.serviceHealth.step2', 'tour.serviceHealth.step3'] },
      { texts: ['tour.serviceHealth.escalate', 'tour.serviceHealth.here'] },
    ],
    sources: ['reportProblems', 'serviceHealth'],
    portal: 'partnerCenterCustomers',
  },
  azure: {
    title: 'tour.azure.title',
    sections: [
      { texts: ['tour.azure.provider', 'tour.azure.barred', 'tour.azure.needs'] },
      {
        heading: 'tour.azure.stepsHeading',
        steps: ['tour.azure.step1', 'tour.azure.step2', 'tour.azure.step3', 'tour.azure.step4'],
      },
      { texts: ['tour.azure.follow'] },
    ],
    sources: ['reportProblems', 'roleGuidance'],
  },
  azureWithoutAdmin: {
    title: 'tour.azureWithoutAdmin.title',
    sections: [
      { texts: ['tour.azureWithoutAdmin.when'] },
      {
        steps: [
          'tour.azureWithoutAdmin.step1',
          'tour.azureWithoutAdmin.step2',
          'tour.azureWithoutAdmin.step3',
        ],
      },
      { texts: ['tour.azureWithoutAdmin.needs', 'tour.azureWithoutAdmin.old'] },
    ],
    sources: ['reportProblems', 'gdapFaq'],
    portal: 'partnerCenterCustomers',
  },
  microsoft365: {
    title: 'tour.microsoft365.title',
    sections: [
      { texts: ['tour.microsoft365.scope', 'tour.microsoft365.needs'] },
      { steps: ['tour.microsoft365.step1', 'tour.microsoft365.step2', 'tour.microsoft365.step3'] },
      { texts: ['tour.microsoft365.follow'] },
    ],
    sources: ['reportProblems', 'roleGuidance'],
    portal: 'partnerCenterCustomers',
  },
  contactDetails: {
    title: 'tour.contactDetails.title',
    sections: [
      {
        texts: ['tour.contactDetails.rule'],
        bullets: ['tour.contactDetails.azure', 'tour.contactDetails.microsoft365'],
      },
      { texts: ['tour.contactDetails.here'] },
    ],
    sources: ['reportProblems'],
  },
  customersThemselves: {
    title: 'tour.customersThemselves.title',
    sections: [
      {
        texts: ['tour.customersThemselves.lead'],
        bullets: [
          'tour.customersThemselves.cspOnly',
          'tour.customersThemselves.trial',
          'tour.customersThemselves.paid',
        ],
      },
      { texts: ['tour.customersThemselves.lockedOut'] },
    ],
    sources: ['reportProblems', 'customerSupport'],
  },
  marketplace: {
    title: 'tour.marketplace.title',
    sections: [
      { texts: ['tour.marketplace.none'] },
      {
        heading: 'tour.marketplace.stepsHeading',
        steps: ['tour.marketplace.step1', 'tour.marketplace.step2'],
        bullets: ['tour.marketplace.link', 'tour.marketplace.email', 'tour.marketplace.phone'],
      },
      { texts: ['tour.marketplace.billing'] },
    ],
    sources: ['reportProblems', 'marketplaceSupport'],
    portal: 'azureMarketplace',
  },
  ownSubscription: {
    title: 'tour.ownSubscription.title',
    sections: [
      { texts: ['tour.ownSubscription.context', 'tour.ownSubscription.only'] },
      {
        texts: ['tour.ownSubscription.plan'],
        bullets: [
          'tour.ownSubscription.contract',
          'tour.ownSubscription.premier',
          'tour.ownSubscription.azurePlan',
        ],
      },
    ],
    sources: ['reportProblems', 'azurePlans', 'partnerPlans'],
  },
  usGovernment: {
    title: 'tour.usGovernment.title',
    sections: [
      {
        texts: [
          'tour.usGovernment.same',
          'tour.usGovernment.missing',
          'tour.usGovernment.notChecked',
          'tour.usGovernment.gcc',
        ],
      },
    ],
    sources: ['reportProblems', 'usGovernment', 'graphGlobalOnly'],
  },
  severity: {
    title: 'tour.severity.title',
    sections: [
      { texts: ['tour.severity.priority', 'tour.severity.impact'] },
      {
        heading: 'tour.severity.timesHeading',
        bullets: ['tour.severity.a', 'tour.severity.b', 'tour.severity.c'],
      },
      { texts: ['tour.severity.old'] },
    ],
    sources: ['reportProblems'],
  },
};

/** The topics as the menu offers them: every one once, in the order of the tour. */
export const TOUR_GROUPS = [
  { label: 'tour.group.before', topics: ['whoMayFile', 'partnerCenter', 'confirmAccess', 'serviceHealth'] },
  { label: 'tour.group.filing', topics: ['azure', 'azureWithoutAdmin', 'microsoft365', 'contactDetails'] },
  {
    label: 'tour.group.others',
    topics: ['customersThemselves', 'marketplace', 'ownSubscription', 'usGovernment'],
  },
  { label: 'tour.group.after', topics: ['severity'] },
] as const satisfies readonly { readonly label: WordKey; readonly topics: readonly TopicId[] }[];
