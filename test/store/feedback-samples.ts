import type { Feedback } from '../../src/domain/feedback';
import { NOW } from './temporary-store';

export const FEEDBACK: Feedback = {
  personId: 'megan',
  saidAt: new Date(NOW.getTime() + 60_000),
  reason: 'couldNotFile',
  note: 'The portal said “no permission”.',
  answer: {
    id: 'answer-1',
    at: NOW,
    checkedAt: new Date(NOW.getTime() - 2_000),
    customerTenantId: '22222222-2222-4222-8222-222222222222',
    workload: 'exchange',
    verdict: 'canFile',
    brokenLink: undefined,
    portalUrl: 'https://admin.microsoft.com/',
  },
};

/** About what is no customer's, without a word of the person's own. */
export const BARE_FEEDBACK: Feedback = {
  ...FEEDBACK,
  reason: 'somethingElse',
  note: undefined,
  answer: {
    ...FEEDBACK.answer,
    id: 'answer-2',
    customerTenantId: undefined,
    workload: 'ownSubscription',
    verdict: 'ownPlan',
    portalUrl: undefined,
  },
};

/** What somebody said about an answer of this ID and time. */
export function feedbackAbout(id: string, at: Date, said: Partial<Omit<Feedback, 'answer'>> = {}): Feedback {
  return { ...FEEDBACK, ...said, answer: { ...FEEDBACK.answer, id, at } };
}
