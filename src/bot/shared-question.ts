import {
  type Card,
  directoryDownCard,
  exportCard,
  helpCard,
  movedOnCard,
  noSightCard,
  notUnderstoodCard,
  personalOnlyCard,
  selfServiceCard,
  topicCard,
  tourMenuCard,
  withRefresh,
  wrongCard,
  wrongWhereCard,
} from '../../cards';
import { type CardAction, type Journey, parseCardAction, type StandingAction } from '../../cards/actions';
import { asksForEndings, endingsFor } from '../../dialogs/channel-endings';
import { answer, type AnswerableSlots, concernsCustomer } from '../../dialogs/answer';
import { feedbackStatement, noteFeedback } from '../../dialogs/feedback';
import { absorb, interpret } from '../../dialogs/interpret';
import { languageStatement } from '../../dialogs/language';
import { requestsStatement } from '../../dialogs/requests';
import type { DialogServices } from '../../dialogs/services';
import type { Slots } from '../../dialogs/slots';
import { settleRequest } from '../../dialogs/settle-request';
import { healthStatement, readinessStatement } from '../../dialogs/statements';
import type { Turn } from '../../dialogs/turn';
import { whoCanFile } from '../../dialogs/who-can-file-dialog';
import { contactsFor } from '../domain/organisation';
import { callsWrong } from '../understand';
import { slotsIn } from './carried-slots';
import type { SharedQuestion } from './conversation-document';
import { guessesIn, intentOf } from './guesses';
import { requestsAsked, type SettlingAction, toldBy } from './log-actions';
import { requestsIn } from './log-sentences';
import type { Router } from './router';

/**
 * Answers what was asked in front of others, for one viewer and in one go. There is no place to ask back in a
 * shared card, so what a question leaves open is answered by offering what can be said.
 */
export class SharedQuestions {
  constructor(
    private readonly services: DialogServices,
    private readonly router: Pick<Router, 'checkInserted'>,
  ) {}

  /** A button in a shared place, whose answer only the viewer who pressed it gets to see. */
  async answer(viewer: Turn, pressed: CardAction, questions: readonly SharedQuestion[]): Promise<Card> {
    if (pressed.kind !== 'standing') return movedOnCard(viewer.words, { stepFollows: false });
    const { action } = pressed;
    if (action.verb !== 'checkForMe') return this.toAction(viewer, action);
    const question = questions.find(({ id }) => id === action.question);
    if (!question) return movedOnCard(viewer.words, { stepFollows: false });
    const card = await this.toQuestion(viewer, question);
    // By hand only: an answer that is being read must not change by itself into a shorter one.
    return withRefresh(viewer.words, card, { question: question.id, viewers: [] });
  }

  /** What became of the viewer's own request. There is no place to ask for a number here. */
  async settle(viewer: Turn, action: SettlingAction): Promise<Card> {
    return settleRequest(this.services, viewer, { ...toldBy(action), where: 'elsewhere' });
  }

  /** Whom to ask in one's organisation. */
  private get contacts() {
    return contactsFor(this.services.organisation);
  }

  private async toQuestion(viewer: Turn, { text, data }: SharedQuestion): Promise<Card> {
    if (data === undefined) return this.toText(viewer, text);
    if (asksForEndings(data)) return endingsFor(this.services, viewer);
    const asked = parseCardAction(data);
    return asked.kind === 'standing'
      ? this.toAction(viewer, asked.action)
      : movedOnCard(viewer.words, { stepFollows: false });
  }

  private async toText(viewer: Turn, text: string): Promise<Card> {
    if (callsWrong(text)) return wrongWhereCard(viewer.words);
    const { index, gap, sees } = await this.services.gate.visibleTo(viewer.person);
    if (gap && index.size === 0)
      return directoryDownCard(viewer.words, { failure: gap, contacts: this.contacts });
    const sentence = await interpret(this.services.gate, viewer.person, text);
    const { intent, topic } = sentence.understood;
    if (intent === 'teach' && topic) return this.topic(viewer, topic);
    if (!intent && !sentence.understood.workload && sentence.customer.kind === 'none') {
      viewer.notUnderstood('sentence');
      const guesses = guessesIn(sentence.understood);
      return notUnderstoodCard(viewer.words, {
        typed: text,
        guesses: guesses.length > 0 ? guesses : ['file', 'who'],
      });
    }
    if (sentence.customer.kind === 'none' && sentence.understood.mention) {
      return noSightCard(viewer.words, { sees, contacts: this.contacts });
    }
    if (intent === 'exportHistory') return exportCard(viewer.words, { kind: 'elsewhere' });
    const own = intent === 'marketplace' || intent === 'ownSubscription' ? { workload: intent } : {};
    const asked = { ...absorb(own, sentence), ...requestsIn(this.services, viewer, sentence) };
    return this.toJourney(viewer, journeyOf(intentOf(sentence)), asked);
  }

  private async toAction(viewer: Turn, action: StandingAction): Promise<Card> {
    switch (action.verb) {
      case 'topic':
        return this.topic(viewer, action.topic);
      case 'begin':
        return this.toJourney(viewer, action.journey, await slotsIn(this.services.gate, viewer, action));
      case 'recheck':
        return this.toJourney(viewer, 'file', await slotsIn(this.services.gate, viewer, action));
      case 'whoPage': {
        const about = await slotsIn(this.services.gate, viewer, action);
        return whoCanFile(this.services, viewer, { ...about, page: action.page });
      }
      case 'requests': {
        const asked = await requestsAsked(this.services, viewer, action);
        return requestsStatement(this.services, viewer, asked, action.after);
      }
      case 'exportRequests':
        return exportCard(viewer.words, { kind: 'elsewhere' });
      case 'setNotices':
      case 'setLanguage':
        return personalOnlyCard(viewer.words);
      case 'wrong':
        return wrongCard(viewer.words, action);
      case 'tellWrong':
        return noteFeedback(this.services, viewer, action);
      case 'feedback':
        return feedbackStatement(this.services, viewer, action.after);
      case 'startOver':
        return helpCard(viewer.words, { links: this.services.organisation.links });
      case 'checkInserted':
        return this.router.checkInserted(viewer, action);
      case 'filed':
      case 'notFiled':
      case 'filedWithoutNumber':
        return this.settle(viewer, action);
      case 'snooze':
      case 'checkForMe':
      case 'fileThis':
      case 'lookForMe':
      case 'readMessage':
        return movedOnCard(viewer.words, { stepFollows: false });
    }
  }

  private async toJourney(viewer: Turn, journey: Journey, slots: Slots): Promise<Card> {
    const { services } = this;
    if (slots.customer?.kind === 'hidden') {
      return noSightCard(viewer.words, { ...slots.customer, contacts: this.contacts });
    }
    switch (journey) {
      case 'ready':
        return readinessStatement(services, viewer);
      case 'health':
        return healthStatement(services, viewer, slots);
      case 'mine':
        return this.requests(viewer, { requests: { of: 'mine' }, ...slots });
      case 'history':
        return this.requests(viewer, { requests: { of: 'everybody' }, ...slots });
      case 'feedback':
        return feedbackStatement(services, viewer);
      case 'notices':
        break;
      case 'language':
        return languageStatement(viewer);
      case 'teach':
        return tourMenuCard(viewer.words, { links: services.organisation.links });
      case 'help':
        return helpCard(viewer.words, { links: services.organisation.links });
      case 'selfService': {
        const arrangement = slots.arrangement ?? 'unknown';
        return selfServiceCard(viewer.words, { arrangement, demo: services.demo });
      }
      case 'who':
        if (slots.customer) return whoCanFile(services, viewer, slots);
        break;
      case 'file':
        if (isAnswerable(slots)) return (await answer(services, viewer, slots)).card;
    }
    return personalOnlyCard(viewer.words);
  }

  private async requests(viewer: Turn, { requests, customer, workload }: LogSlots): Promise<Card> {
    // Which of several customers is meant can't be asked here.
    if (requests.forCustomer && !customer) return personalOnlyCard(viewer.words);
    const { of, from, until, outcome } = requests;
    return requestsStatement(this.services, viewer, { of, from, until, outcome, workload, customer });
  }

  private topic(viewer: Turn, topic: Extract<StandingAction, { verb: 'topic' }>['topic']): Card {
    return topicCard(viewer.words, { topic, cloud: this.services.partner.cloud });
  }
}

type LogSlots = Slots & Required<Pick<Slots, 'requests'>>;

/** What isn't said is taken for the main thing, which is to file. */
function journeyOf(intent: string | undefined): Journey {
  switch (intent) {
    case 'who':
    case 'ready':
    case 'teach':
    case 'selfService':
    case 'health':
    case 'help':
    case 'mine':
    case 'history':
    case 'feedback':
    case 'language':
      return intent;
    case 'followUps':
    case 'endings':
      return 'notices';
    case 'greeting':
    case 'thanks':
      return 'help';
    default:
      return 'file';
  }
}

function isAnswerable(slots: Slots): slots is AnswerableSlots {
  return slots.workload !== undefined && (slots.customer !== undefined || !concernsCustomer(slots.workload));
}
