import type { FeedbackRow, FeedbackView } from '../../cards/feedback-card';
import type { Feedback } from '../../src/domain/feedback';
import { NOW } from './answer-views';
import { CUSTOMERS, shown } from './request-views';

const DAY = 24 * 3600 * 1000;

/** What was said, about an answer of each kind in turn. */
const SAID = [
  {
    reason: 'couldNotFile',
    note: 'The portal said that I have no permission, although I have been in the group since Monday.',
    answer: { verdict: 'canFile', portalUrl: 'https://admin.exchange.microsoft.com/' },
  },
  { reason: 'couldFile', answer: { verdict: 'blocked', brokenLink: 'membership', workload: 'teams' } },
  { reason: 'wrongPortal', answer: { verdict: 'unchecked', portalUrl: 'https://portal.azure.com/#home' } },
  {
    reason: 'misunderstood',
    note: 'I meant Power BI.',
    answer: { verdict: 'providerFiles', workload: 'azure' },
  },
  {
    reason: 'somethingElse',
    answer: { verdict: 'ownPlan', workload: 'ownSubscription', customerTenantId: undefined },
  },
] as const;

export function feedbackOf(at = 0): Feedback {
  const { answer, ...said } = SAID[at % SAID.length] ?? SAID[0];
  const answeredAt = new Date(NOW.getTime() - at * 1.3 * DAY);
  return {
    personId: 'adele',
    saidAt: answeredAt,
    note: undefined,
    ...said,
    answer: {
      id: `answer-${at}`,
      at: answeredAt,
      checkedAt: answeredAt,
      customerTenantId: CUSTOMERS[0]?.tenantId,
      workload: 'exchange',
      brokenLink: undefined,
      portalUrl: undefined,
      ...answer,
    },
  };
}

export function feedbackRows(count = 5): readonly FeedbackRow[] {
  return Array.from({ length: count }, (_, at) => {
    const feedback = feedbackOf(at);
    const customer = CUSTOMERS[at % CUSTOMERS.length];
    const isNone = feedback.answer.customerTenantId === undefined || !customer;
    return { feedback, customer: isNone ? { kind: 'none' } : shown(customer), person: 'Adele Vance' };
  });
}

export function feedbackView(view: Partial<FeedbackView> = {}): FeedbackView {
  return {
    rows: feedbackRows(),
    next: undefined,
    unreadable: 0,
    first: true,
    timeZone: 'Europe/Madrid',
    demo: false,
    ...view,
  };
}

/** A full page with this text wherever a text comes from outside, and old evidence. */
export function worstFeedback(text: string): FeedbackView {
  const rows = feedbackRows(8).map(({ feedback }) => ({
    feedback: {
      ...feedback,
      note: text,
      answer: {
        ...feedback.answer,
        checkedAt: new Date(NOW.getTime() - 100 * DAY),
        portalUrl: 'https://admin.exchange.microsoft.com/',
      },
    },
    customer: shown({ tenantId: CUSTOMERS[0]?.tenantId ?? '', name: text, domain: text }),
    person: text,
  }));
  return feedbackView({ rows, next: 'n'.repeat(120), first: false, unreadable: 3, demo: true });
}
