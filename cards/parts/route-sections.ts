import type { PortalLink, Route, StepsId } from '../../src/domain/route';
import type { WordKey, Words } from '../../src/i18n/words';
import { keptByWords } from './kept-by-words';
import { numberedList } from './lines';
import { section, type LinkButton, type Section } from './section';

/** The steps of each portal, in order. Source: `reportProblems` and the portals' own pages in sources.ts. */
const STEPS = {
  m365: ['steps.m365.open', 'steps.m365.form', 'steps.m365.submit'],
  powerPlatform: [
    'steps.powerPlatform.open',
    'steps.powerPlatform.choose',
    'steps.powerPlatform.form',
    'steps.powerPlatform.submit',
  ],
  businessCentral: [
    'steps.businessCentral.open',
    'steps.businessCentral.form',
    'steps.businessCentral.contact',
  ],
  azure: ['steps.azure.open', 'steps.azure.basics', 'steps.azure.contact', 'steps.azure.create'],
  entra: ['steps.entra.open', 'steps.entra.basics', 'steps.entra.contact', 'steps.entra.create'],
  marketplace: ['steps.marketplace.product', 'steps.marketplace.contact', 'steps.marketplace.offer'],
  ownSubscription: [
    'steps.ownSubscription.signIn',
    'steps.ownSubscription.request',
    'steps.ownSubscription.plan',
    'steps.ownSubscription.submit',
  ],
} as const satisfies Readonly<Record<StepsId, readonly WordKey[]>>;

const PARTNER_CENTER_STEPS = [
  'steps.partnerCenter.menu',
  'steps.partnerCenter.customer',
  'steps.partnerCenter.opens',
] as const satisfies readonly WordKey[];

/** The last step comes days later: following the request. */
const stepList = keptByWords<StepsId>((words, steps) =>
  numberedList([...STEPS[steps].map((key) => words.t(key)), words.t(`steps.${steps}.follow`)]),
);

const partnerCenterList = keptByWords<'partnerCenter'>((words) =>
  numberedList(PARTNER_CENTER_STEPS.map((key) => words.t(key))),
);

/** Where the request is followed once it is filed. */
export function followSection(words: Words, steps: StepsId): Section {
  return section({ id: 'follow', paragraphs: [words.t(`steps.${steps}.follow`)] });
}

/** Two buttons to the same page would only make a person wonder. */
function linkButtons(
  words: Words,
  ways: readonly (PortalLink | undefined)[],
  first: LinkButton['style'] = 'positive',
): LinkButton[] {
  const links: LinkButton[] = [];
  for (const link of ways) {
    if (link === undefined || links.some(({ url }) => url === link.url)) continue;
    const style = links.length === 0 ? first : 'default';
    links.push({ title: words.t(`openPortal.${link.portal}`), url: link.url, style });
  }
  return links;
}

/**
 * The steps, and below them the buttons that leave Teams: the tab with the form covers the chat. A portal that
 * would open in the partner's own tenant never stands first: a request filed there is not the customer's.
 */
export function filingSections(words: Words, route: Route): Section[] {
  const { primary, partnerCenter } = route;
  const ownContext = primary.context === 'own';
  const ways = ownContext ? [partnerCenter, primary] : [primary, partnerCenter];
  return [
    ...(ownContext ? [ownContextSection(words)] : []),
    section({
      id: 'steps',
      heading: words.t('steps.heading'),
      steps: stepList(words, route.steps),
      links: linkButtons(words, ways),
      notes: [words.t(`answer.portal.standing.${primary.standing}`)],
    }),
  ];
}

/** The steps of an answer that isn't about a customer's tenant: signing in directly is right there. */
export function directSections(
  words: Words,
  route: Route,
  steps: 'marketplace' | 'ownSubscription',
): Section[] {
  return [
    section({
      id: 'steps',
      heading: words.t(`steps.${steps}.heading`),
      steps: stepList(words, steps),
      links: linkButtons(words, [route.primary, route.workloadPortal]),
      notes: steps === 'marketplace' ? [words.t('steps.marketplace.billing')] : [],
    }),
  ];
}

function ownContextSection(words: Words): Section {
  return section({
    id: 'ownContext',
    style: 'warning',
    paragraphs: [words.t('answer.portal.ownContext'), words.t('answer.portal.ownContextWay')],
  });
}

/** The way that Microsoft documents, and the workload's own admin center. Hidden until somebody asks for more. */
export function partnerCenterSection(words: Words, route: Route): Section {
  return section({
    id: 'partnerCenter',
    hidden: true,
    heading: words.t('steps.partnerCenter.heading'),
    steps: partnerCenterList(words, 'partnerCenter'),
    links: linkButtons(words, [route.workloadPortal], 'default'),
  });
}
