import { brokenLinkOf } from '../../src/domain/feedback';
import type { Verdict } from '../../src/domain/verdict';
import type { Words } from '../../src/i18n/words';
import type { AnswerView } from '../answer-card';
import { standingButton, type Button } from './buttons';
import { factsOf } from './facts';

/** Was the portal handed over, so that a ticket number can follow? */
function mayHaveFiled(verdict: Verdict): boolean {
  return verdict.kind === 'canFile' || verdict.kind === 'unchecked' || verdict.kind === 'ownPlan';
}

function isAboutAccess(verdict: Verdict): boolean {
  return verdict.kind === 'canFile' || verdict.kind === 'blocked' || verdict.kind === 'unchecked';
}

function filed(words: Words, { verdict, handOffId }: AnswerView): Button[] {
  return mayHaveFiled(verdict) && handOffId !== undefined
    ? [standingButton(words.t('answer.buttons.filed'), { verb: 'filed', handOff: handOffId })]
    : [];
}

function whoElse(words: Words, { verdict, customer, question }: AnswerView): Button[] {
  if (!isAboutAccess(verdict) || customer === undefined) return [];
  const title = words.t('answer.buttons.whoElse');
  const about = { customer: customer.tenantId, ...factsOf(question) };
  return [standingButton(title, { verb: 'begin', journey: 'who', ...about })];
}

/** Without a customer, or where an answer of the person's is missing, checking again means asking again. */
function checkAgain(words: Words, { verdict, customer, question }: AnswerView): Button[] {
  if (verdict.kind !== 'blocked' && verdict.kind !== 'unchecked') return [];
  const title = words.t('answer.buttons.checkAgain');
  const { workload } = question;
  const asksAgain = verdict.kind === 'unchecked' && verdict.reason.kind === 'entraPremiumUnknown';
  if (customer === undefined) {
    return [standingButton(title, { verb: 'begin', journey: 'file', workload })];
  }
  if (asksAgain) {
    return [standingButton(title, { verb: 'begin', journey: 'file', customer: customer.tenantId, workload })];
  }
  return [standingButton(title, { verb: 'recheck', customer: customer.tenantId, ...factsOf(question) })];
}

/** Carries the answer, for whoever looks into it. The reader needs no sight of the customer any more to press it. */
function wrong(words: Words, view: AnswerView): Button {
  const { verdict, customer, question, route, checkedAt } = view;
  const link = brokenLinkOf(verdict);
  const showsPortal = verdict.kind !== 'blocked' && verdict.kind !== 'providerFiles';
  return standingButton(words.t('answer.buttons.wrong'), {
    verb: 'wrong',
    answer: view.answerId,
    answeredAt: view.answeredAt.toISOString(),
    checkedAt: checkedAt.toISOString(),
    ...(customer && { customer: customer.tenantId }),
    workload: question.workload,
    verdict: verdict.kind,
    ...(link && { link }),
    ...(showsPortal && { portal: route.primary.url }),
  });
}

/** What can be done next, the likeliest first. */
export function answerButtons(words: Words, view: AnswerView): Button[] {
  return [
    ...filed(words, view),
    ...checkAgain(words, view),
    ...whoElse(words, view),
    standingButton(words.t('common.startOver'), { verb: 'startOver' }),
    wrong(words, view),
  ];
}
