import type { Customer } from '../src/domain/customer';
import type { KnownIncidents } from '../src/domain/incident';
import type { Question } from '../src/domain/question';
import type { Reading } from '../src/domain/reading';
import type { Route } from '../src/domain/route';
import type { Verdict } from '../src/domain/verdict';
import { workloadOf } from '../src/domain/workloads';
import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { answerButtons } from './parts/answer-buttons';
import { answerHeading } from './parts/answer-heading';
import { azureRoleRow, azureSections } from './parts/azure-section';
import { brokenChain, completeChain } from './parts/chain-section';
import { checklistSection } from './parts/checklist-section';
import { checkedSection } from './parts/checked-section';
import { contactSection, type ContactDetails } from './parts/contact-section';
import { incidentSections } from './parts/incident-section';
import {
  ORGANISATION_SECTIONS,
  organisationSections,
  type OrganisationView,
} from './parts/organisation-sections';
import { providerSections } from './parts/provider-sections';
import { remedySections } from './parts/remedy-sections';
import { reportCardWithMore } from './parts/report';
import { directSections, filingSections, partnerCenterSection } from './parts/route-sections';
import { marked, type Row, type Section } from './parts/section';
import { sourceSection, verdictSources } from './parts/source-section';
import { lookAlikeSections, subjectSection } from './parts/subject-section';
import { warningSections } from './parts/warning-section';
import { WORKLOAD_NAMES } from './parts/workload-names';

export type { ContactDetails } from './parts/contact-section';

/** All that the answer to "who can file this, and where?" is made of. */
export interface AnswerView {
  readonly question: Question;
  /** Absent for marketplace products and own subscriptions, and when the directory couldn't be read. */
  readonly customer: Customer | undefined;
  /** What was typed as the customer, when the directory couldn't be read. */
  readonly customerTyped?: string;
  readonly verdict: Verdict;
  readonly route: Route;
  readonly checkedAt: Date;
  /** Open incidents of this workload's services; absent where no service health belongs to it. */
  readonly incidents: Reading<KnownIncidents> | undefined;
  readonly contact: ContactDetails;
  /** Absent when nothing was handed over (blocked, the provider files). */
  readonly handOffId: string | undefined;
  /** By which the answer is known when somebody calls it wrong. */
  readonly answerId: string;
  readonly answeredAt: Date;
  readonly demo: boolean;
  /** The directory has another customer whose name looks like this one's. */
  readonly lookAlikes: boolean;
  /** What the organisation adds for this workload. */
  readonly organisation?: OrganisationView;
}

/** The one card that answers: verdict, customer, chain, incidents, contact reminder, steps, portal, sources. */
export function answerCard(words: Words, view: AnswerView): Card {
  const { question, customer, verdict, demo, lookAlikes } = view;
  const subject = { customer, typed: view.customerTyped, workload: question.workload, lookAlikes };
  const { tone, heading, leads } = answerHeading(words, verdict, question);
  const workload = words.t(WORKLOAD_NAMES[question.workload]);
  const report = {
    tone,
    heading,
    leads,
    sections: [
      subjectSection(words, subject),
      ...lookAlikeSections(words, subject),
      ...verdictSections(words, view),
      ...organisationSections(words, verdict, view.organisation),
    ],
    buttons: answerButtons(words, view),
    demo,
    summary: words.t('answer.summary', { verdict: heading, workload }),
  };
  return reportCardWithMore(words, report, {
    moreTitle: moreTitle(words, verdict),
    hidden: hiddenSections(words, view),
    // What to ask for is said beside it; where the message is the answer, it stays.
    dispensable: [...(files(verdict) ? ['message'] : []), 'wrong', ...ORGANISATION_SECTIONS],
  });
}

function verdictSections(words: Words, view: AnswerView): Section[] {
  const { verdict, question, customer, route, checkedAt } = view;
  const incidents = incidentSections(words, view.incidents, question.workload, customer);
  switch (verdict.kind) {
    case 'canFile':
    case 'unchecked':
      return [
        chainSection(words, verdict, view),
        ...azureSections(words, verdict.warnings, question, customer),
        ...warningSections(words, verdict.warnings),
        ...incidents,
        contactSection(words, view.contact),
        ...filingSections(words, route),
      ];
    case 'blocked':
      return [
        brokenChain(words, verdict.broken, 'me', checkedAt),
        ...remedySections(words, verdict.broken, question, customer, 'me'),
        ...warningSections(words, verdict.warnings),
        ...incidents,
      ];
    case 'providerFiles':
      return [
        ...providerSections(words, verdict.because, customer, question.workload),
        ...incidents,
        checkedSection(words, checkedAt),
      ];
    case 'publisherSupports':
      return [...directSections(words, route, 'marketplace'), checkedSection(words, checkedAt)];
    case 'ownPlan':
      return [...directSections(words, route, 'ownSubscription'), checkedSection(words, checkedAt)];
  }
}

type Fileable = Extract<Verdict, { kind: 'canFile' | 'unchecked' }>;

/** The chain where there is one, else what has to be confirmed by hand. */
function chainSection(words: Words, verdict: Fileable, { question, checkedAt }: AnswerView): Section {
  return verdict.chain === undefined
    ? checklistSection(words, question, checkedAt)
    : completeChain(words, verdict.chain, unseenRows(words, verdict), checkedAt);
}

/** What the answer also hangs on, and Graph doesn't show. */
function unseenRows(words: Words, verdict: Fileable): Row[] {
  const needsLicence = verdict.kind === 'unchecked' && verdict.reason.kind === 'entraPremiumUnknown';
  return [
    ...azureRoleRow(words, verdict.warnings),
    ...(needsLicence ? [marked(words.t('chain.mark.confirm'), { text: words.t('unchecked.premium') })] : []),
  ];
}

/** Is a portal of the customer's opened from this card? */
function files(verdict: Verdict): boolean {
  return verdict.kind === 'canFile' || verdict.kind === 'unchecked';
}

function moreTitle(words: Words, verdict: Verdict): string {
  return words.t(files(verdict) ? 'answer.more.waysAndSources' : 'answer.more.sources');
}

function hiddenSections(words: Words, { verdict, question, route }: AnswerView): Section[] {
  const { sources } = workloadOf(question.workload);
  const links = files(verdict) ? [route.primary, route.partnerCenter] : [];
  return [
    ...(files(verdict) ? [partnerCenterSection(words, route)] : []),
    sourceSection(words, [
      ...sources,
      ...verdictSources(verdict),
      ...links.map((link) => link?.source).filter((source) => source !== undefined),
    ]),
  ];
}
