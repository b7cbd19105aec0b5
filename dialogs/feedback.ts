import {
  type Card,
  FEEDBACK_PER_PAGE,
  feedbackCard,
  feedbackNotedCard,
  type FeedbackRow,
  leadsOnlyCard,
  requestsUnknownCard,
} from '../cards';
import type { StandingAction } from '../cards/actions';
import { type Feedback, LONGEST_NOTE } from '../src/domain/feedback';
import { colleagueNames } from './colleague-names';
import { requestCustomer } from './requests';
import type { DialogServices } from './services';
import type { Turn } from './turn';

/** What was wrong with an answer, as the form says it. */
type TellWrong = Extract<StandingAction, { readonly verb: 'tellWrong' }>;

/**
 * Notes that the person found an answer wrong. The button is theirs and says what it was: nobody has to see the
 * customer any more to say so.
 */
export function noteFeedback({ clock }: Pick<DialogServices, 'clock'>, turn: Turn, action: TellWrong): Card {
  const saidAt = clock.now();
  turn.effect({ kind: 'recordFeedback', feedback: feedbackOf(action, turn.person.id, saidAt) });
  return feedbackNotedCard(turn.words);
}

function feedbackOf(action: TellWrong, personId: string, saidAt: Date): Feedback {
  const note = (action.note ?? '').trim().slice(0, LONGEST_NOTE).toWellFormed();
  return {
    personId,
    saidAt,
    reason: action.reason ?? 'somethingElse',
    note: note === '' ? undefined : note,
    answer: {
      id: action.answer,
      at: new Date(action.answeredAt),
      checkedAt: new Date(action.checkedAt),
      customerTenantId: action.customer,
      workload: action.workload,
      verdict: action.verdict,
      brokenLink: action.link,
      portalUrl: action.portal,
    },
  };
}

/** "Show feedback": for leads, a page of what was called wrong. `after` is where it begins. */
export async function feedbackStatement(services: DialogServices, turn: Turn, after?: string): Promise<Card> {
  const { person, words, timeZone } = turn;
  const { kind: leader } = await services.gate.leadershipOf(person);
  if (leader === 'unknown') return requestsUnknownCard(words);
  if (leader === 'notLead') return leadsOnlyCard(words, { what: 'feedback' });
  // Undefined when the log can't be read now.
  const page = await services.feedback.list({ limit: FEEDBACK_PER_PAGE, after }).catch(() => undefined);
  if (!page) return requestsUnknownCard(words);
  return feedbackCard(words, {
    rows: await rowsOf(services, turn, page.feedback),
    next: page.next,
    unreadable: page.unreadable,
    first: after === undefined,
    timeZone,
    demo: services.demo,
  });
}

async function rowsOf(
  services: DialogServices,
  { person }: Turn,
  feedback: readonly Feedback[],
): Promise<readonly FeedbackRow[]> {
  const [{ index }, names] = await Promise.all([
    services.gate.visibleTo(person),
    colleagueNames(
      services,
      feedback.map(({ personId }) => personId),
      person.caller,
    ),
  ]);
  return feedback.map((one) => ({
    feedback: one,
    customer: requestCustomer(index, one.answer),
    person: names.get(one.personId),
  }));
}
