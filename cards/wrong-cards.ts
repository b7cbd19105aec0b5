import { type FeedbackReason, LONGEST_NOTE, reasonsFor } from '../src/domain/feedback';
import type { Words } from '../src/i18n/words';
import type { StandingAction } from './actions';
import type { Card } from './card';
import { standingButton } from './parts/buttons';
import { journeyButtons } from './parts/journey-buttons';
import { noticeCard } from './parts/notice';
import { usedCard } from './question-used-card';
import { cardTemplate } from './render';
import template from './templates/wrong.json';

const fill = cardTemplate(template);

/** Asks what was wrong with an answer. Names no customer, so it may be shown wherever it was asked for. */
export function wrongCard(words: Words, action: Extract<StandingAction, { readonly verb: 'wrong' }>): Card {
  const { v: _version, verb: _verb, ...answer } = action;
  const heading = words.t('feedback.heading');
  const product = words.t(`workload.${answer.workload}`);
  const verdict = words.t(`export.verdict.${answer.verdict}`);
  const data = {
    locale: words.locale,
    heading,
    about: words.t('feedback.about', { product, verdict }),
    label: words.t('feedback.label'),
    required: words.t('feedback.required'),
    reasons: reasonsFor(answer.verdict).map((value) => ({
      title: words.t(`feedback.reason.${value}`),
      value,
    })),
    noteLabel: words.t('feedback.note'),
    placeholder: words.t('feedback.placeholder'),
    longest: LONGEST_NOTE,
    // The inputs' own values join this data, so none is set here.
    send: [standingButton(words.t('feedback.send'), { verb: 'tellWrong', ...answer })],
  };
  return fill(data, heading);
}

/** What that form becomes once it is sent. */
export function wrongUsedCard(
  words: Words,
  { reason }: { readonly reason?: FeedbackReason | undefined },
): Card {
  const answer = words.t(`feedback.reason.${reason ?? 'somethingElse'}`);
  return usedCard(words, { question: words.t('feedback.used'), answer });
}

/** Thanks whoever said that an answer was wrong. Says nothing of the answer, so it may be shown anywhere. */
export function feedbackNotedCard(words: Words): Card {
  return noticeCard(words, {
    heading: words.t('feedback.noted.heading'),
    paragraphs: [words.t('feedback.noted.text'), words.t('feedback.noted.next')],
    buttons: [journeyButtons(words, ['who', 'file'])],
  });
}

/** Somebody says in words that an answer was wrong: only under the answer is it known which one. */
export function wrongWhereCard(words: Words): Card {
  const button = words.t('answer.buttons.wrong');
  return noticeCard(words, {
    heading: words.t('feedback.where.heading'),
    paragraphs: [words.t('feedback.where.text', { button }), words.t('feedback.where.next')],
    buttons: [journeyButtons(words, ['file', 'who'])],
  });
}
