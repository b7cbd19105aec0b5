import type { AnswerAction, Journey, StandingAction } from '../../cards/actions';
import {
  type Card,
  cancelledCard,
  helpCard,
  movedOnCard,
  noSightCard,
  topicCard,
  tourMenuCard,
  usedQuestion,
  welcomeCard,
} from '../../cards';
import { customerOverview } from '../../dialogs/customer-overview';
import { findHandOff } from '../../dialogs/effects';
import { feedbackStatement } from '../../dialogs/feedback';
import { tellAnswer, FILE_REQUEST } from '../../dialogs/file-request-dialog';
import { fileThis } from '../../dialogs/file-this';
import { languageStatement, setLanguage } from '../../dialogs/language';
import { switchNotices } from '../../dialogs/notice-switches';
import { RECORD_FILING } from '../../dialogs/record-filing-dialog';
import { REQUESTS, tellRequests } from '../../dialogs/requests-dialog';
import { SELF_SERVICE } from '../../dialogs/self-service-dialog';
import type { DialogServices } from '../../dialogs/services';
import { type Slots, withSlots } from '../../dialogs/slots';
import { healthStatement, readinessStatement } from '../../dialogs/statements';
import { NO_TOPIC, type Turn } from '../../dialogs/turn';
import { WHO_CAN_FILE, whoCanFile } from '../../dialogs/who-can-file-dialog';
import { contactsFor } from '../domain/organisation';
import type { TopicId } from '../domain/topics';
import type { Language } from '../i18n/words';
import { slotsFor, slotsIn } from './carried-slots';
import type { DialogFrame } from './dialog-context-of';
import type { InsertedQuestion, InsertedQuestions } from './extension/inserted-questions';
import { onLogAction } from './log-actions';
import { openFormIn } from './open-form';

/** What a button or a recognised sentence leads to. Sentences themselves are read in `sentences.ts`. */
export class Router {
  constructor(
    private readonly services: DialogServices,
    private readonly inserted: Pick<InsertedQuestions, 'customerOf'>,
  ) {}

  /** A button that answers a question: only the question that is open now may be answered. */
  onAnswer(turn: Turn, dc: DialogFrame, action: AnswerAction): Promise<unknown> {
    const form = openFormIn(dc);
    if (!form || !dc.activeDialog || !form.dialog.isCurrent(dc.activeDialog, action)) {
      turn.markUsed(usedQuestion(turn.words, { kind: 'closed' }), 'pressed');
      return this.movedOn(turn, dc);
    }
    if (action.verb === 'cancel') return this.cancel(turn, dc);
    if (action.verb === 'back') return this.back(turn, dc);
    return dc.continueDialog();
  }

  /** A button that means the same however old its card is. */
  async onStanding(turn: Turn, dc: DialogFrame, action: StandingAction): Promise<unknown> {
    switch (action.verb) {
      case 'begin':
        return this.begin(turn, dc, action.journey, await slotsIn(this.services.gate, turn, action));
      case 'recheck':
        return tellAnswer(this.services, turn, {
          ...(await slotsIn(this.services.gate, turn, action)),
          workload: action.workload,
        });
      case 'whoPage': {
        const page = { ...(await slotsIn(this.services.gate, turn, action)), page: action.page };
        return turn.say(await whoCanFile(this.services, turn, page));
      }
      case 'topic':
        return this.teach(turn, action.topic);
      case 'filed':
        return this.beginFiling(turn, dc, action.handOff, undefined);
      case 'notFiled':
      case 'filedWithoutNumber':
      case 'snooze':
      case 'requests':
      case 'exportRequests':
      case 'setNotices':
      case 'wrong':
      case 'tellWrong':
      case 'feedback':
        return onLogAction(this.services, turn, action);
      case 'setLanguage':
        return this.speak(turn, dc, action.language);
      case 'startOver':
        return this.startOver(turn, dc);
      case 'checkForMe':
      case 'lookForMe':
      case 'readMessage':
        // Answered by the shared question itself (see shared-question.ts); in a personal chat there is none.
        return turn.say(movedOnCard(turn.words, { stepFollows: false }));
      case 'checkInserted':
        return turn.say(await this.checkInserted(turn, action));
      case 'fileThis':
        // Its form is filled in in a dialog, which is answered there (see message-extension.ts).
        return turn.say(await fileThis(this.services, turn, action));
    }
  }

  /** A card that somebody inserted with the message extension: what it is about is looked at for whoever presses. */
  async checkInserted(viewer: Turn, question: InsertedQuestion): Promise<Card> {
    const customer = await this.inserted.customerOf(question);
    return customer === undefined
      ? movedOnCard(viewer.words, { stepFollows: false })
      : customerOverview(this.services, viewer, customer);
  }

  teach(turn: Turn, topic: TopicId): void {
    turn.say(topicCard(turn.words, { topic, cloud: this.services.partner.cloud }));
  }

  begin(turn: Turn, dc: DialogFrame, journey: Journey, slots: Slots): Promise<unknown> {
    turn.dialog = journey;
    const { customer } = slots;
    if (customer?.kind === 'hidden') {
      const contacts = contactsFor(this.services.organisation);
      turn.say(noSightCard(turn.words, { ...customer, contacts }));
      return DONE;
    }
    if (!hasForm(journey)) return this.tell(turn, dc, journey, slots);
    return this.beginForm(turn, dc, FORM_OF[journey], slots);
  }

  /** The journeys that answer straight away. */
  private async tell(
    turn: Turn,
    dc: DialogFrame,
    journey: Exclude<Journey, keyof typeof FORM_OF>,
    slots: Slots,
  ): Promise<unknown> {
    switch (journey) {
      case 'ready':
        return turn.say(await readinessStatement(this.services, turn));
      case 'health':
        return turn.say(await healthStatement(this.services, turn, slots));
      case 'mine':
        return this.requests(turn, dc, { requests: { of: 'mine' }, ...slots });
      case 'history':
        return this.requests(turn, dc, { requests: { of: 'everybody' }, ...slots });
      case 'feedback':
        return turn.say(await feedbackStatement(this.services, turn));
      case 'notices':
        return switchNotices(this.services, turn, {});
      case 'language':
        return turn.say(languageStatement(turn));
      case 'teach':
        return turn.say(tourMenuCard(turn.words, { links: this.services.organisation.links }));
      case 'help':
        return turn.say(welcomeCard(turn.words, { name: turn.person.name, demo: this.services.demo }));
    }
  }

  /** "I filed it": the number may have been said already. */
  async beginFiling(
    turn: Turn,
    dc: DialogFrame,
    handOffId: string,
    ticket: string | undefined,
  ): Promise<unknown> {
    const handOff = await findHandOff(this.services, turn, handOffId);
    if (!handOff) return turn.say(movedOnCard(turn.words, { stepFollows: false }));
    const known = shown(await slotsFor(this.services.gate, turn, handOff.customerTenantId));
    const filing = { workload: handOff.workload, handOffId, ...(ticket && { ticket }) };
    return this.beginForm(turn, dc, RECORD_FILING, withSlots(known, filing));
  }

  async cancel(turn: Turn, dc: DialogFrame): Promise<void> {
    await this.close(turn, dc);
    turn.say(cancelledCard(turn.words));
  }

  async startOver(turn: Turn, dc: DialogFrame): Promise<void> {
    await this.close(turn, dc);
    turn.topic = { ...NO_TOPIC, handOffId: turn.topic.handOffId };
    turn.say(welcomeCard(turn.words, { name: turn.person.name, demo: this.services.demo }));
  }

  async back(turn: Turn, dc: DialogFrame): Promise<void> {
    const form = openFormIn(dc);
    if (!form || !(await form.dialog.stepBack(dc))) return this.startOver(turn, dc);
  }

  /** Help at a step: what can be said, then the step itself once more. */
  async help(turn: Turn, dc: DialogFrame): Promise<void> {
    turn.say(helpCard(turn.words, { links: this.services.organisation.links }));
    await this.askAgain(dc);
  }

  /** Answers in that language from now on; a question that is open is asked again in it. */
  async speak(turn: Turn, dc: DialogFrame, language: Language | 'teams'): Promise<void> {
    setLanguage(turn, language);
    await this.askAgain(dc);
  }

  /** A button that leads nowhere any more: say so, and show the step that is open now. */
  async movedOn(turn: Turn, dc: DialogFrame): Promise<void> {
    turn.say(movedOnCard(turn.words, { stepFollows: dc.activeDialog !== undefined }));
    await this.askAgain(dc);
  }

  /** A form only where it has to be asked which customer is meant. */
  private requests(turn: Turn, dc: DialogFrame, slots: Slots): Promise<unknown> {
    const isUnclear = slots.requests?.forCustomer && !slots.customer;
    if (isUnclear) return this.beginForm(turn, dc, REQUESTS, slots);
    return tellRequests(this.services, turn, slots);
  }

  private async askAgain(dc: DialogFrame): Promise<void> {
    if (dc.activeDialog) await dc.repromptDialog();
  }

  private beginForm(turn: Turn, dc: DialogFrame, id: string, slots: Slots): Promise<unknown> {
    if (!dc.activeDialog) return dc.beginDialog(id, slots);
    return this.close(turn, dc).then(() => dc.beginDialog(id, slots));
  }

  /** Ends whatever form is open; its card can't be answered any more, so it is closed in place. */
  private async close(turn: Turn, dc: DialogFrame): Promise<void> {
    if (!dc.activeDialog) return;
    turn.markUsed(usedQuestion(turn.words, { kind: 'closed' }), 'open');
    await dc.cancelAllDialogs();
  }
}

const DONE = Promise.resolve();

/** The journeys that ask until they know enough. */
const FORM_OF = { file: FILE_REQUEST, who: WHO_CAN_FILE, selfService: SELF_SERVICE } as const;

function hasForm(journey: Journey): journey is keyof typeof FORM_OF {
  return journey in FORM_OF;
}

/** A request that was filed can be noted down even by somebody who may no longer see whose it was. */
function shown(slots: Slots): Slots {
  if (slots.customer && slots.customer.kind !== 'hidden') return slots;
  const { customer: _customer, ...rest } = slots;
  return rest;
}
