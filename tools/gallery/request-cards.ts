import type { Card, FeedbackView, RequestsView } from '../../cards';
import * as cards from '../../cards';
import type { Words } from '../../src/i18n/words';
import { feedbackOf, feedbackView, worstFeedback } from '../../test/cards/feedback-views';
import {
  CUSTOMERS,
  endingsOf,
  handOffOf,
  requestRows,
  requestsView,
  shown,
  worstView,
} from '../../test/cards/request-views';

const LONG =
  'Señor Tañér & “Söhne” **GmbH** International Holding and Distribution Company of the World, \\Ltd';

/** The log of requests and the reminders, by name, with sample data. */
export function requestCards(words: Words): Readonly<Record<string, Card>> {
  return { ...lists(words), ...feedback(words), ...followUps(words), ...endings(words), ...notices(words) };
}

function lists(words: Words): Record<string, Card> {
  const list = (view: Partial<RequestsView>) => cards.requestsCard(words, requestsView(view));
  const filter = { from: '2026-10-01', workload: 'azure' } as const;
  const [customer] = CUSTOMERS;
  return {
    'requests-mine': list({ next: 'next', demo: true }),
    'requests-mine-narrowed': list({ narrowed: true, rows: requestRows(2) }),
    'requests-filtered': list({ filter, rows: requestRows(2) }),
    'requests-everybody': list({
      scope: 'everybody',
      rows: requestRows(8, { person: 'Diego Siciliani' }),
      first: false,
      next: 'next',
    }),
    'requests-customer': list({
      scope: 'everybody',
      customer,
      rows: requestRows(3, { person: 'Adele Vance' }),
      timeZone: 'UTC',
    }),
    'requests-none': list({ rows: [] }),
    'requests-none-fits': list({ rows: [], filter }),
    'requests-page-empty': list({ scope: 'everybody', rows: [], next: 'next' }),
    'requests-worst': cards.requestsCard(words, worstView(LONG)),
    'requests-unknown': cards.requestsUnknownCard(words),
  };
}

function feedback(words: Words): Record<string, Card> {
  const list = (view: Partial<FeedbackView>) => cards.feedbackCard(words, feedbackView(view));
  const answer = feedbackOf().answer;
  const asked = {
    v: 1,
    verb: 'wrong',
    answer: answer.id,
    answeredAt: answer.at.toISOString(),
    checkedAt: answer.checkedAt.toISOString(),
    workload: answer.workload,
    verdict: answer.verdict,
  } as const;
  return {
    wrong: cards.wrongCard(words, asked),
    'used-wrong': cards.wrongUsedCard(words, { reason: 'couldNotFile' }),
    'feedback-noted': cards.feedbackNotedCard(words),
    'feedback-where': cards.wrongWhereCard(words),
    feedback: list({ next: 'next', demo: true }),
    'feedback-older': list({ first: false, unreadable: 1 }),
    'feedback-none': list({ rows: [] }),
    'feedback-worst': cards.feedbackCard(words, worstFeedback(LONG)),
    'leads-only-feedback': cards.leadsOnlyCard(words, { what: 'feedback' }),
  };
}

function followUps(words: Words): Record<string, Card> {
  const [contoso] = CUSTOMERS;
  const handOff = handOffOf();
  const customer = contoso ? shown(contoso) : ({ kind: 'none' } as const);
  const zone = { timeZone: 'Europe/Madrid', demo: false };
  return {
    'follow-up': cards.followUpCard(words, { handOff, customer, ...zone }),
    'follow-up-hidden': cards.followUpCard(words, {
      handOff,
      customer: { kind: 'hidden' },
      ...zone,
      demo: true,
    }),
    'settled-filed': cards.settledCard(words, { handOff, customer, outcome: 'filed', where: 'chat' }),
    'settled-not-filed': cards.settledCard(words, { handOff, customer, outcome: 'notFiled', where: 'chat' }),
    'settled-elsewhere': cards.settledCard(words, {
      handOff,
      customer,
      outcome: 'filed',
      where: 'elsewhere',
    }),
    snoozed: cards.snoozedCard(words, { dueAt: new Date('2026-11-23T08:00:00Z'), ...zone }),
  };
}

function endings(words: Words): Record<string, Card> {
  const view = { gap: undefined, timeZone: 'Europe/Madrid', demo: false };
  const gap = { kind: 'incomplete' } as const;
  return {
    endings: cards.endingsCard(words, { ...view, endings: endingsOf(3) }),
    'endings-many-gap': cards.endingsCard(words, { ...view, endings: endingsOf(31, LONG), gap, demo: true }),
    'endings-none': cards.endingsCard(words, { ...view, endings: [] }),
    'endings-unknown': cards.endingsCard(words, { ...view, endings: [], gap }),
    'endings-viewer': cards.endingsCard(words, { ...view, endings: endingsOf(1), viewer: 'own' }),
    'endings-viewer-none': cards.endingsCard(words, { ...view, endings: [], viewer: 'own' }),
    ...channelEndings(words),
  };
}

function channelEndings(words: Words): Record<string, Card> {
  const view = { gap: undefined, question: 'question', demo: false };
  const gap = { kind: 'incomplete' } as const;
  return {
    'channel-endings': cards.channelEndingsCard(words, { ...view, count: 3 }),
    'channel-endings-gap': cards.channelEndingsCard(words, { ...view, count: 1, gap, demo: true }),
    'channel-endings-unknown': cards.channelEndingsCard(words, { ...view, count: 0, gap }),
    'channel-endings-on': cards.channelOnCard(words, { timeZone: 'Europe/Madrid' }),
    'channel-endings-off': cards.channelOffCard(words),
    'channel-endings-elsewhere': cards.channelElsewhereCard(words, { ownEndings: true }),
    'channel-endings-leader-unknown': cards.channelLeaderUnknownCard(words, { failure: gap }),
  };
}

function notices(words: Words): Record<string, Card> {
  const timeZone = 'Europe/Madrid';
  const view = (followUps: boolean, on: boolean, leader: cards.NoticesView['leader']) =>
    cards.noticesCard(words, { choice: { followUps, endings: on }, leader, timeZone });
  return {
    'notices-lead': view(true, true, 'lead'),
    'notices-not-lead': view(true, false, 'notLead'),
    'notices-unknown': view(false, true, 'unknown'),
    'leads-only-history': cards.leadsOnlyCard(words, { what: 'history' }),
    'leads-only-endings': cards.leadsOnlyCard(words, { what: 'endings' }),
    'export-elsewhere': cards.exportCard(words, { kind: 'elsewhere' }),
    'export-declined': cards.exportCard(words, { kind: 'declined' }),
    'export-failed': cards.exportCard(words, { kind: 'failed' }),
    'export-nothing': cards.exportCard(words, { kind: 'nothing' }),
  };
}
