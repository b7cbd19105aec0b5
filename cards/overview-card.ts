import type { Customer } from '../src/domain/customer';
import type { FilersVerdict } from '../src/domain/filers';
import type { Question } from '../src/domain/question';
import type { PortalLink } from '../src/domain/route';
import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { answerHeading } from './parts/answer-heading';
import { standingButton } from './parts/buttons';
import { brokenText } from './parts/chain-section';
import { customerDetail } from './parts/customer-line';
import { groupName, named } from './parts/names';
import { reportCardWithMore } from './parts/report';
import { counted, labelled, section, type Section } from './parts/section';
import { short } from './parts/short';
import { lookAlikeSections } from './parts/subject-section';
import { WORKLOAD_GROUPS, WORKLOAD_NAMES } from './parts/workload-names';

/** All that is said about a customer before a product was chosen. */
export interface OverviewView {
  readonly customer: Customer;
  /** The directory has another customer whose name looks like this one's. */
  readonly lookAlikes: boolean;
  /** The usual question, which the colleagues are told for. */
  readonly question: Question;
  readonly verdict: FilersVerdict;
  /** Pages that open in the customer's tenant, each once. */
  readonly links: readonly PortalLink[];
  readonly checkedAt: Date;
  readonly demo: boolean;
}

const MOST_PEOPLE = 5;
const LONGEST = { name: 80, group: 80 } as const;

/** One customer: the products that lead on, who can file for the usual one, and the customer's own pages. */
export function overviewCard(words: Words, view: OverviewView): Card {
  const { customer, lookAlikes, question, demo } = view;
  const subject = { customer, typed: undefined, workload: question.workload, lookAlikes };
  const report = {
    tone: 'accent',
    heading: words.t('extension.overview.heading'),
    leads: [words.t('extension.overview.lead')],
    sections: [
      customerSection(words, customer),
      ...lookAlikeSections(words, subject),
      ...productSections(words, customer),
    ],
    buttons: [standingButton(words.t('common.startOver'), { verb: 'startOver' })],
    demo,
    summary: words.t('extension.overview.summary'),
  } as const;
  const links = linkSection(words, view);
  return reportCardWithMore(words, report, {
    shown: [whoSection(words, view)],
    moreTitle: words.t('extension.overview.links'),
    hidden: [links],
  });
}

function customerSection(words: Words, customer: Customer): Section {
  const parts = { name: named(words, customer.name), asides: [customerDetail(words, customer)] };
  return section({ id: 'subject', rows: [labelled(words.t('answer.customer'), parts)] });
}

/** Products that are the customer's; the publisher's and our own have nothing to do with them. */
function productSections(words: Words, { tenantId }: Customer): Section[] {
  return WORKLOAD_GROUPS.map(({ label, workloads }) =>
    section({
      id: `products-${label}`,
      notes: [words.t(label)],
      actions: workloads
        .filter((workload) => workload !== 'marketplace' && workload !== 'ownSubscription')
        .map((workload) =>
          standingButton(words.t(WORKLOAD_NAMES[workload]), {
            verb: 'begin',
            journey: 'file',
            customer: tenantId,
            workload,
          }),
        ),
    }),
  );
}

function whoSection(words: Words, { customer, question, verdict, checkedAt }: OverviewView): Section {
  const isPeople = verdict.kind === 'people';
  const rest = isPeople ? verdict.filers.length - MOST_PEOPLE : 0;
  const { tenantId } = customer;
  const everybody = { verb: 'whoPage', customer: tenantId, workload: question.workload, page: 0 } as const;
  return section({
    id: 'who',
    heading: words.t('extension.overview.who'),
    paragraphs: whoTexts(words, verdict, question),
    rows: isPeople
      ? verdict.filers.slice(0, MOST_PEOPLE).map(({ person, chain }, index) =>
          counted(index + 1, {
            name: short(named(words, person.name), LONGEST.name),
            asides: [
              words.t('extension.overview.through', {
                group: short(groupName(words, chain.assignment.group), LONGEST.group),
              }),
            ],
          }),
        )
      : [],
    notes: [
      ...(rest > 0 ? [words.t('extension.overview.more', { count: rest })] : []),
      ...(isPeople && verdict.gap ? [words.t('extension.overview.gap')] : []),
      words.t('chain.checkedAt', { time: words.time(checkedAt) }),
    ],
    actions: [standingButton(words.t('extension.overview.whoButton'), everybody)],
  });
}

/** A sentence on who can; the people themselves are rows. */
function whoTexts(words: Words, verdict: FilersVerdict, question: Question): string[] {
  switch (verdict.kind) {
    case 'people':
      return [words.t(verdict.gap ? 'who.peopleGap' : 'who.people', { count: verdict.filers.length })];
    case 'nobody':
      return [words.t('who.nobody'), brokenText(words, verdict.broken, 'team')];
    case 'providerFiles':
    case 'unchecked':
    case 'publisherSupports':
    case 'ownPlan':
      return [answerHeading(words, verdict, question).heading];
  }
}

function linkSection(words: Words, { links }: OverviewView): Section {
  return section({
    id: 'links',
    hidden: true,
    heading: words.t('extension.overview.links'),
    links: links.map(({ portal, url }) => ({
      title: words.t(`openPortal.${portal}`),
      url,
      style: 'default',
    })),
    notes: [words.t('extension.overview.linksNote')],
  });
}
