import type { Agents } from '../src/domain/agents';
import type { Customer } from '../src/domain/customer';
import type { FilersVerdict } from '../src/domain/filers';
import type { EscalationContact } from '../src/domain/organisation';
import type { Question } from '../src/domain/question';
import { workloadOf } from '../src/domain/workloads';
import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { answerHeading, type AnswerHeading } from './parts/answer-heading';
import { standingButton, type Button } from './parts/buttons';
import { brokenChain, brokenText } from './parts/chain-section';
import { AGENT_SOURCES, agentSections } from './parts/agent-section';
import { azureRoleOf, needsAzureRole, teamAzureSections } from './parts/azure-section';
import { checkedSection } from './parts/checked-section';
import { checklistSection } from './parts/checklist-section';
import { factsOf } from './parts/facts';
import { escalationSection, ORGANISATION_SECTIONS } from './parts/organisation-sections';
import { fits } from './parts/fits';
import { pageOf, PEOPLE_LENGTHS, type PeopleLengths, peopleSection } from './parts/people-section';
import { providerSections } from './parts/provider-sections';
import { readFailureText } from './parts/read-failure';
import { remedySections } from './parts/remedy-sections';
import { reportCardWithMore } from './parts/report';
import { section, type Section } from './parts/section';
import { sourceSection } from './parts/source-section';
import { subjectSection } from './parts/subject-section';
import { warningSections } from './parts/warning-section';

export interface WhoView {
  readonly question: Question;
  readonly customer: Customer;
  readonly verdict: FilersVerdict;
  /** Who is Admin agent or Helpdesk agent in Partner Center. */
  readonly agents: Agents;
  /** In a shared place others look on: names only, no e-mail addresses. */
  readonly place: 'personal' | 'shared';
  /** Counted from 0; a page past the end shows the last one. */
  readonly page: number;
  readonly pageSize?: number;
  readonly checkedAt: Date;
  readonly demo: boolean;
  /** Whom to ask where nobody can file, or that could not be checked. */
  readonly contacts?: readonly EscalationContact[];
}

/** The colleagues who can file for a customer, or what is broken and the sentence to send. */
export function whoCard(words: Words, view: WhoView): Card {
  const card = whoCardWith(words, view, PEOPLE_LENGTHS.usual);
  return fits(card) ? card : whoCardWith(words, view, PEOPLE_LENGTHS.short);
}

function whoCardWith(words: Words, view: WhoView, longest: PeopleLengths): Card {
  const { question, customer, demo } = view;
  const { workload } = question;
  const heading = whoHeading(words, view);
  const report = {
    ...heading,
    sections: [
      subjectSection(words, { customer, typed: undefined, workload, lookAlikes: false }),
      ...verdictSections(words, view, longest),
    ],
    buttons: buttons(words, view),
    demo,
    summary: words.t('answer.summary', {
      verdict: heading.heading,
      workload: words.t(`workload.${workload}`),
    }),
  };
  const agents = agentsOnPage(words, view);
  const sources = [...workloadOf(workload).sources, ...(agents.length > 0 ? AGENT_SOURCES : [])];
  return reportCardWithMore(words, report, {
    shown: [...agents, otherProducts(words, view)],
    moreTitle: words.t('answer.more.sources'),
    hidden: [sourceSection(words, sources)],
    dispensable: ORGANISATION_SECTIONS,
  });
}

type People = Extract<FilersVerdict, { kind: 'people' }>;

/** "They can" is only said where nobody needs a role on a subscription: that one is never seen from here. */
function peopleHeading(words: Words, { filers, gap, warnings }: People, question: Question): AnswerHeading {
  const azure = azureRoleOf(warnings) !== undefined && needsAzureRole(question) === 'yes';
  const count = filers.length;
  const tone = azure ? 'accent' : 'good';
  if (gap === undefined) {
    return { tone, heading: words.t(azure ? 'who.peopleAzure' : 'who.people', { count }), leads: [] };
  }
  const lead = words.t('who.gap', { reason: readFailureText(words, gap) });
  return { tone, heading: words.t(azure ? 'who.peopleGapAzure' : 'who.peopleGap', { count }), leads: [lead] };
}

function whoHeading(words: Words, { verdict, question }: WhoView): AnswerHeading {
  switch (verdict.kind) {
    case 'people':
      return peopleHeading(words, verdict, question);
    case 'nobody':
      return {
        tone: 'attention',
        heading: words.t('who.nobody'),
        leads: [brokenText(words, verdict.broken, 'team')],
      };
    case 'publisherSupports': {
      const heading = answerHeading(words, verdict, question);
      return { ...heading, leads: [...heading.leads, words.t('who.anyMember')] };
    }
    case 'ownPlan': {
      const heading = answerHeading(words, verdict, question);
      return { ...heading, leads: [...heading.leads, words.t('who.ownAdmin')] };
    }
    case 'providerFiles':
    case 'unchecked':
      return answerHeading(words, verdict, question);
  }
}

function verdictSections(words: Words, view: WhoView, longest: PeopleLengths): Section[] {
  const { verdict, question, customer, checkedAt, contacts } = view;
  switch (verdict.kind) {
    case 'people':
      return [
        peopleSection(words, verdict.filers, view, longest),
        ...teamAzureSections(words, verdict.warnings, question),
        ...warningSections(words, verdict.warnings),
      ];
    case 'nobody':
      return [
        brokenChain(words, verdict.broken, 'team', checkedAt),
        ...remedySections(words, verdict.broken, question, customer, 'team'),
        ...warningSections(words, verdict.warnings),
        ...escalationSection(words, contacts),
      ];
    case 'providerFiles':
      return [
        ...providerSections(words, verdict.because, customer, question.workload),
        checkedSection(words, checkedAt),
      ];
    case 'unchecked':
      return [checklistSection(words, question, checkedAt, 'team'), ...escalationSection(words, contacts)];
    case 'publisherSupports':
    case 'ownPlan':
      return [checkedSection(words, checkedAt)];
  }
}

/** What the roles in Partner Center mean that people on this page have. */
function agentsOnPage(words: Words, view: WhoView): Section[] {
  if (view.verdict.kind !== 'people') return [];
  const people = pageOf(view.verdict.filers, view).shown.map(({ person }) => person);
  return agentSections(words, people, view.agents);
}

/** One product of every kind that needs rights of its own. */
const REPRESENTATIVES = ['m365', 'dynamics365', 'entra', 'azure'] as const;

/** The same question for the other kinds of product: their rights differ, so their people may. */
function otherProducts(words: Words, { customer, question }: WhoView): Section {
  const { family } = workloadOf(question.workload);
  const others = REPRESENTATIVES.filter((workload) => workloadOf(workload).family !== family);
  return section({
    id: 'others',
    heading: words.t('who.others'),
    pager: others.map((workload) =>
      standingButton(words.t(`workload.${workload}`), {
        verb: 'whoPage',
        customer: customer.tenantId,
        workload,
        page: 0,
      }),
    ),
  });
}

function buttons(words: Words, { customer, question }: WhoView): Button[] {
  const about = { customer: customer.tenantId, ...factsOf(question) };
  return [
    standingButton(words.t('who.checkMine'), { verb: 'begin', journey: 'file', ...about }),
    standingButton(words.t('common.startOver'), { verb: 'startOver' }),
  ];
}
