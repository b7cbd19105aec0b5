import type { Customer } from '../src/domain/customer';
import type { Filer, FilersVerdict } from '../src/domain/filers';
import type { Question } from '../src/domain/question';
import { workloadOf } from '../src/domain/workloads';
import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { answerHeading, type AnswerHeading } from './parts/answer-heading';
import { standingButton, type Button } from './parts/buttons';
import { brokenChain, brokenText } from './parts/chain-section';
import { checklistSection } from './parts/checklist-section';
import { factsOf } from './parts/facts';
import { groupName, named, roleLabel } from './parts/names';
import { providerSections } from './parts/provider-sections';
import { readFailureText } from './parts/read-failure';
import { remedySections } from './parts/remedy-sections';
import { reportCardWithMore } from './parts/report';
import { counted, section, type Row, type Section } from './parts/section';
import { short } from './parts/short';
import { sourceSection } from './parts/source-section';
import { subjectSection } from './parts/subject-section';
import { warningSections } from './parts/warning-section';

/** People on one page of "who can file?", unless the view says otherwise. */
export const WHO_PAGE_SIZE = 8;

export interface WhoView {
  readonly question: Question;
  readonly customer: Customer;
  readonly verdict: FilersVerdict;
  /** Counted from 0; a page past the end shows the last one. */
  readonly page: number;
  readonly pageSize?: number;
  readonly checkedAt: Date;
  readonly demo: boolean;
}

/** The colleagues who can file for a customer, or what is broken and the sentence to send. */
export function whoCard(words: Words, view: WhoView): Card {
  const { question, customer, demo } = view;
  const { workload } = question;
  const heading = whoHeading(words, view);
  const report = {
    ...heading,
    sections: [
      subjectSection(words, { customer, typed: undefined, workload, lookAlikes: false }),
      ...verdictSections(words, view),
    ],
    buttons: buttons(words, view),
    demo,
    summary: words.t('answer.summary', {
      verdict: heading.heading,
      workload: words.t(`workload.${workload}`),
    }),
  };
  const sources = sourceSection(words, workloadOf(workload).sources);
  return reportCardWithMore(words, report, {
    shown: [otherProducts(words, view)],
    moreTitle: words.t('answer.more.sources'),
    hidden: [sources],
  });
}

type People = Extract<FilersVerdict, { kind: 'people' }>;

function peopleHeading(words: Words, { filers, gap }: People): AnswerHeading {
  const count = filers.length;
  if (gap === undefined) return { tone: 'good', heading: words.t('who.people', { count }), leads: [] };
  const lead = words.t('who.gap', { reason: readFailureText(words, gap) });
  return { tone: 'good', heading: words.t('who.peopleGap', { count }), leads: [lead] };
}

function whoHeading(words: Words, { verdict, question }: WhoView): AnswerHeading {
  switch (verdict.kind) {
    case 'people':
      return peopleHeading(words, verdict);
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

function verdictSections(words: Words, view: WhoView): Section[] {
  const { verdict, question, customer, checkedAt } = view;
  switch (verdict.kind) {
    case 'people':
      return [peopleSection(words, verdict.filers, view), ...warningSections(words, verdict.warnings)];
    case 'nobody':
      return [
        brokenChain(words, verdict.broken, 'team', checkedAt),
        ...remedySections(words, verdict.broken, question, customer, 'team'),
        ...warningSections(words, verdict.warnings),
      ];
    case 'providerFiles':
      return providerSections(words, verdict.because, customer, question.workload);
    case 'unchecked':
      return [checklistSection(words, question, 'team')];
    case 'publisherSupports':
    case 'ownPlan':
      return [];
  }
}

function peopleSection(words: Words, filers: readonly Filer[], view: WhoView): Section {
  const size = view.pageSize ?? WHO_PAGE_SIZE;
  const pages = Math.max(1, Math.ceil(filers.length / size));
  const page = Math.min(Math.max(0, view.page), pages - 1);
  const first = page * size;
  const shown = filers.slice(first, first + size);
  const range = { from: first + 1, to: first + shown.length, total: filers.length };
  return section({
    id: 'people',
    heading: words.t('who.heading'),
    rows: shown.map((filer, index) => personRow(words, filer, first + index + 1)),
    notes: [
      ...(pages > 1 ? [words.t('who.range', range)] : []),
      words.t('chain.checkedAt', { time: words.time(view.checkedAt) }),
    ],
    pager: pages > 1 ? pager(words, view, page, pages) : [],
  });
}

/** UTF-16 units: a whole page of people has to fit on one card, whatever they are called. */
const LONGEST = { name: 80, email: 100, through: 160 } as const;

function personRow(words: Words, { person, chain }: Filer, number: number): Row {
  const through = words.t('who.through', {
    role: roleLabel(words, chain.roleId),
    group: groupName(words, chain.assignment.group),
  });
  const email = person.email === undefined ? [] : [short(named(words, person.email), LONGEST.email)];
  return counted(number, {
    name: short(named(words, person.name), LONGEST.name),
    asides: [...email, short(through, LONGEST.through)],
  });
}

function pager(words: Words, { customer, question }: WhoView, page: number, pages: number): Button[] {
  const turn = { verb: 'whoPage', customer: customer.tenantId, ...factsOf(question) } as const;
  return [
    ...(page > 0 ? [standingButton(words.t('who.previous'), { ...turn, page: page - 1 })] : []),
    ...(page < pages - 1 ? [standingButton(words.t('who.next'), { ...turn, page: page + 1 })] : []),
  ];
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
