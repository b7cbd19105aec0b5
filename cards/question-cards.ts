import type { Customer } from '../src/domain/customer';
import type { AzureSeller, EntraPremium } from '../src/domain/question';
import type { WorkloadId } from '../src/domain/workloads';
import type { WordKey, Words } from '../src/i18n/words';
import type { Arrangement } from './actions';
import type { Card, Stamp } from './card';
import { answerButton, type Button } from './parts/buttons';
import { customerLine } from './parts/customer-line';
import { line, linesOf } from './parts/lines';
import { navigation } from './parts/navigation';
import { ARRANGEMENT_NAMES, AZURE_SELLER_NAMES, ENTRA_PREMIUM_NAMES } from './parts/answer-names';
import { WORKLOAD_GROUPS, WORKLOAD_NAMES } from './parts/workload-names';
import { plain } from './plain';
import { cardTemplate } from './render';
import template from './templates/question.json';

/** The question is asked again because what was typed is no answer to it. */
export interface NotUnderstoodNotice {
  readonly kind: 'notUnderstood';
  readonly typed: string;
}

export interface QuestionView {
  /** The customer it is about, when that is known already. */
  readonly customer: Customer | undefined;
  readonly notice?: NotUnderstoodNotice;
}

interface Question {
  readonly heading: string;
  readonly notUnderstood: WordKey;
  readonly paragraphs: readonly string[];
  readonly groups: readonly { readonly labels: readonly string[]; readonly buttons: readonly Button[] }[];
  readonly hints: readonly string[];
}

const fill = cardTemplate(template);

function questionCard(words: Words, stamp: Stamp, view: QuestionView, question: Question): Card {
  const typed = plain(view.notice?.typed ?? '');
  return fill(
    {
      locale: words.locale,
      context: line(view.customer && customerLine(words, view.customer)),
      heading: question.heading,
      notices: line(typed && words.t(question.notUnderstood, { typed })),
      paragraphs: linesOf(question.paragraphs),
      groups: question.groups,
      hints: linesOf(question.hints),
      navigation: navigation(words, stamp),
    },
    question.heading,
  );
}

export interface AskWorkloadView extends QuestionView {
  /** Products that were named at once: of several, one has to be chosen. */
  readonly guesses?: readonly WorkloadId[] | undefined;
}

/** More than a row of buttons holds is no guess. */
const MOST_GUESSES = 4;

/** Which product has the problem? */
export function askWorkloadCard(words: Words, stamp: Stamp, view: AskWorkloadView): Card {
  const guesses = (view.guesses ?? []).slice(0, MOST_GUESSES);
  const button = (workload: WorkloadId) =>
    answerButton(words.t(WORKLOAD_NAMES[workload]), stamp, { verb: 'pickWorkload', workload });
  return questionCard(words, stamp, view, {
    heading: words.t('flow.askWorkload.heading'),
    notUnderstood: 'flow.askWorkload.notUnderstood',
    paragraphs: [],
    groups: [
      ...(guesses.length > 0
        ? [{ labels: line(words.t('flow.askWorkload.guesses')), buttons: guesses.map(button) }]
        : []),
      ...WORKLOAD_GROUPS.map(({ label, workloads }) => ({
        labels: line(words.t(label)),
        buttons: workloads.filter((workload) => !guesses.includes(workload)).map(button),
      })).filter(({ buttons }) => buttons.length > 0),
    ],
    hints: [words.t('flow.askWorkload.hint')],
  });
}

/** Does the customer own Entra ID P1 or P2? Two different tests hang on it. */
export function askEntraPremiumCard(words: Words, stamp: Stamp, view: QuestionView): Card {
  const button = (entraPremium: EntraPremium) =>
    answerButton(words.t(ENTRA_PREMIUM_NAMES[entraPremium]), stamp, {
      verb: 'pickEntraPremium',
      entraPremium,
    });
  return questionCard(words, stamp, view, {
    heading: words.t('flow.askEntraPremium.heading'),
    notUnderstood: 'flow.choose',
    paragraphs: [words.t('flow.askEntraPremium.why')],
    groups: [{ labels: [], buttons: [button('yes'), button('no'), button('unknown')] }],
    hints: [],
  });
}

/** Who sold the Azure subscription? Only its provider can file for it. */
export function askAzureSellerCard(words: Words, stamp: Stamp, view: QuestionView): Card {
  const button = (azureSeller: AzureSeller) =>
    answerButton(words.t(AZURE_SELLER_NAMES[azureSeller]), stamp, { verb: 'pickAzureSeller', azureSeller });
  return questionCard(words, stamp, view, {
    heading: words.t('flow.askAzureSeller.heading'),
    notUnderstood: 'flow.choose',
    paragraphs: [words.t('flow.askAzureSeller.why')],
    groups: [{ labels: [], buttons: [button('us'), button('someoneElse'), button('unknown')] }],
    hints: [words.t('flow.askAzureSeller.agreement')],
  });
}

/** What does the customer have beside CSP? It decides whether they may file themselves. */
export function askArrangementCard(words: Words, stamp: Stamp, view: QuestionView): Card {
  const button = (arrangement: Arrangement) =>
    answerButton(words.t(ARRANGEMENT_NAMES[arrangement]), stamp, { verb: 'pickArrangement', arrangement });
  return questionCard(words, stamp, view, {
    heading: words.t('flow.askArrangement.heading'),
    notUnderstood: 'flow.choose',
    paragraphs: [words.t('flow.askArrangement.why')],
    groups: [
      { labels: [], buttons: [button('cspOnly'), button('cspAndDirectTrial')] },
      { labels: [], buttons: [button('cspAndDirectPaid'), button('unknown')] },
    ],
    hints: [],
  });
}
