import type { Customer } from '../src/domain/customer';
import type { AzureSeller, EntraPremium } from '../src/domain/question';
import type { WorkloadId } from '../src/domain/workloads';
import type { Words } from '../src/i18n/words';
import type { Arrangement } from './actions';
import type { Card } from './card';
import { ARRANGEMENT_NAMES, AZURE_SELLER_NAMES, ENTRA_PREMIUM_NAMES } from './parts/answer-names';
import { customerLine } from './parts/customer-line';
import { WORKLOAD_NAMES } from './parts/workload-names';
import { plain } from './plain';
import { cardTemplate } from './render';
import template from './templates/used.json';

/** The answer that a question got, or that it was left without one. */
export type UsedAnswer =
  | { readonly kind: 'customer'; readonly customer: Customer }
  | { readonly kind: 'workload'; readonly workload: WorkloadId }
  | { readonly kind: 'entraPremium'; readonly value: EntraPremium }
  | { readonly kind: 'azureSeller'; readonly value: AzureSeller }
  | { readonly kind: 'arrangement'; readonly value: Arrangement }
  | { readonly kind: 'ticket'; readonly ticket: string }
  | { readonly kind: 'file'; readonly isAllowed: boolean }
  | { readonly kind: 'closed' };

export interface UsedView {
  /** What was asked, in the reader's words. */
  readonly question: string;
  readonly answer: string;
}

const fill = cardTemplate(template);

/**
 * What a question's card becomes once it is answered: one line, and nothing left to press. The card's
 * `fallbackText` may be rendered with Markdown, so it leaves out the answer, which may be a name from outside.
 */
export function usedCard(words: Words, view: UsedView): Card {
  const question = plain(view.question);
  const line = words.t('flow.used.line', { question, answer: plain(view.answer) });
  return fill({ locale: words.locale, line }, line, question);
}

/** The used card for every kind of question. */
export function usedQuestion(words: Words, answer: UsedAnswer): Card {
  return usedCard(words, usedView(words, answer));
}

function usedView(words: Words, answer: UsedAnswer): UsedView {
  switch (answer.kind) {
    case 'customer':
      return { question: words.t('flow.used.customer'), answer: customerLine(words, answer.customer) };
    case 'workload':
      return { question: words.t('flow.used.workload'), answer: words.t(WORKLOAD_NAMES[answer.workload]) };
    case 'entraPremium':
      return {
        question: words.t('flow.used.entraPremium'),
        answer: words.t(ENTRA_PREMIUM_NAMES[answer.value]),
      };
    case 'azureSeller':
      return {
        question: words.t('flow.used.azureSeller'),
        answer: words.t(AZURE_SELLER_NAMES[answer.value]),
      };
    case 'arrangement':
      return { question: words.t('flow.used.arrangement'), answer: words.t(ARRANGEMENT_NAMES[answer.value]) };
    case 'ticket':
      return { question: words.t('flow.used.ticket'), answer: answer.ticket };
    case 'file':
      return {
        question: words.t('flow.used.file'),
        answer: words.t(answer.isAllowed ? 'flow.used.fileAllowed' : 'flow.used.fileDeclined'),
      };
    case 'closed':
      return { question: words.t('flow.used.question'), answer: words.t('flow.used.noLongerAsked') };
  }
}
