import { brokenLinkOf, LONGEST_NOTE, reasonsFor } from '../../src/domain/feedback';
import type { Verdict } from '../../src/domain/verdict';
import type { Words } from '../../src/i18n/words';
import type { AnswerView } from '../answer-card';
import { standingButton, type Button } from './buttons';

/** "This was wrong", as the template expects it. */
export interface FeedbackForm {
  readonly toggle: string;
  readonly what: string;
  readonly required: string;
  readonly reasons: readonly { readonly title: string; readonly value: string }[];
  readonly note: string;
  readonly placeholder: string;
  /** In UTF-16 units. */
  readonly longest: number;
  readonly send: readonly Button[];
}

/** What can be said against this answer. Its button carries the answer, for whoever looks into it. */
export function feedbackForm(words: Words, view: AnswerView): FeedbackForm {
  const { question, customer, verdict, route, checkedAt } = view;
  const link = brokenLinkOf(verdict);
  const send = standingButton(words.t('feedback.send'), {
    verb: 'wrong',
    answer: view.answerId,
    answeredAt: view.answeredAt.toISOString(),
    checkedAt: checkedAt.toISOString(),
    ...(customer && { customer: customer.tenantId }),
    workload: question.workload,
    verdict: verdict.kind,
    ...(link && { link }),
    ...(showsPortal(verdict) && { portal: route.primary.url }),
  });
  return {
    toggle: words.t('feedback.toggle'),
    what: words.t('feedback.what'),
    required: words.t('feedback.required'),
    reasons: reasonsFor(verdict.kind).map((value) => ({ title: words.t(`feedback.reason.${value}`), value })),
    note: words.t('feedback.note'),
    placeholder: words.t('feedback.placeholder'),
    longest: LONGEST_NOTE,
    send: [send],
  };
}

function showsPortal({ kind }: Verdict): boolean {
  return kind !== 'blocked' && kind !== 'providerFiles';
}
