import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogSet } from 'botbuilder-dialogs';
import type { Logger } from 'pino';
import { busyCard, exportCard, refusedCard, setAsideCard, sharedCard, usedQuestion } from '../../cards';
import type { CardAction } from '../../cards/actions';
import { createDialogs } from '../../dialogs';
import { switchChannelEndings } from '../../dialogs/channel-endings';
import { declineExport, saveExport } from '../../dialogs/export-requests';
import type { DialogServices } from '../../dialogs/services';
import { attachTurn, type Said, Turn } from '../../dialogs/turn';
import type { Person } from '../domain/person';
import { type Words, wordsFor } from '../i18n/words';
import type { DocumentStore, FileUploads, Schedule, Upkeep } from '../ports';
import { admit, type AdmissionOptions } from './admission';
import { inItsPlace } from './answers-in-place';
import { arrivalOf } from './arrival';
import type { CardSeals } from './card-seals';
import { channelWish } from './channel-wish';
import { chatOf, sharedPlaceOf } from './chat-of';
import { greet, takeLeave } from './comings-and-goings';
import { dialogContextOf } from './dialog-context-of';
import { CommittedTurns } from './committed-turns';
import { type ConversationDocument, rememberSharedQuestion } from './conversation-document';
import { InsertedQuestions } from './extension/inserted-questions';
import { MessageExtension } from './extension/message-extension';
import { Glances } from './glances';
import { type Incoming, type Place, placeOf, readIncoming, textOf } from './incoming';
import { badRequestAnswer, consentAnswer } from './invoke-answers';
import { isSettling } from './log-actions';
import { noticeJobs, type OnBehalfOf } from './notices/notice-jobs';
import { type Job, ScheduledWork } from './notices/scheduled-work';
import { answerInvoke } from './outbox';
import { PersonalChats } from './personal-chats';
import { Roster } from './roster';
import { Router } from './router';
import { Sentences } from './sentences';
import { SharedQuestions } from './shared-question';
import { turnAway } from './turn-away';
import type { Reconnect } from './turn-finisher';
import { typeAhead } from './type-ahead';
import { uploadOnce } from './upload-once';
import { limitedKindOf } from './limited-kind';
import type { TurnLimits } from './turn-limits';
import type { WorkPauses } from './unfinished-work';

export interface FilingBotOptions {
  readonly services: DialogServices;
  readonly admission: AdmissionOptions;
  readonly store: DocumentStore;
  readonly schedule: Schedule;
  readonly upkeep: Pick<Upkeep, 'rewriteUnder'>;
  /** Scheduled work beside notices, by the beginning of its keys. */
  readonly jobs?: Readonly<Record<string, Job>>;
  /** For what nobody is waiting for; without it, calls count as nobody's. */
  readonly onBehalfOf?: OnBehalfOf;
  readonly limits: TurnLimits;
  readonly seals: CardSeals;
  readonly log: Logger;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Of the background that finishes what a turn could not; the usual ones when left out. */
  readonly pauses?: WorkPauses;
}

/** One person's turn, as far as it is known before any state is loaded. */
interface Visit {
  readonly context: TurnContext;
  readonly incoming: Incoming;
  readonly place: Place;
  readonly person: Person;
  readonly words: Words;
  /** The button that was pressed, if its seal holds. */
  readonly pressed: CardAction | undefined;
  readonly files: FileUploads;
}

type Consent = Extract<Incoming, { kind: 'fileConsent' }>;

/** The bot: sorts what arrives, opens the gate or keeps it shut, and runs the turn that belongs to it. */
export class FilingBot {
  private readonly dialogs: DialogSet;
  private readonly router: Router;
  private readonly sentences: Sentences;
  private readonly viewers: SharedQuestions;
  private readonly glances: Glances;
  private readonly roster: Roster;
  private readonly turns: CommittedTurns;
  private readonly work: ScheduledWork;
  private readonly extension: MessageExtension;

  constructor(private readonly options: FilingBotOptions) {
    this.dialogs = createDialogs(options.services);
    const inserted = new InsertedQuestions(options.store, options.services.ids);
    this.router = new Router(options.services, inserted);
    this.sentences = new Sentences(options.services, this.router);
    this.viewers = new SharedQuestions(options.services, this.router);
    const { services, store, schedule, upkeep, seals, log, random, pauses, jobs } = options;
    const targets = { ...services, schedule };
    const { clock, ids } = services;
    this.turns = new CommittedTurns({ store, targets, clock, ids, seals, log, random, pauses });
    const { turns, viewers } = this;
    const chats = new PersonalChats({ upkeep, log });
    this.extension = new MessageExtension({ services, seals, turns, viewers, inserted, chats });
    this.glances = new Glances({ ...options, turns, inserted });
    this.roster = new Roster(log);
    const onBehalfOf: OnBehalfOf = options.onBehalfOf ?? ((_personId, work) => work());
    const notices = noticeJobs({ services: { ...services, schedule }, turns, onBehalfOf, log });
    this.work = new ScheduledWork({ schedule, clock, jobs: { ...jobs, ...notices }, log, random });
  }

  /** From now on, what nobody is waiting for is done: replies that could not be sent in their turn, notices, jobs. */
  startFinishing(reconnect: Reconnect): void {
    this.turns.startFinishing(reconnect);
    this.work.start(reconnect);
  }

  /** Waits for the notice or job that is being done. */
  async stopFinishing(): Promise<void> {
    this.turns.stopFinishing();
    await this.work.stop();
  }

  async run(context: TurnContext): Promise<void> {
    const incoming = readIncoming(context.activity);
    if (incoming.kind === 'ignored') return;
    if (incoming.kind === 'unknownInvoke') return answerInvoke(context, badRequestAnswer());
    const words = wordsFor(context.activity.locale);
    if (incoming.kind === 'look') return this.glances.answer(context, incoming.data, words);
    const limited = {
      personId: context.activity.from?.aadObjectId ?? '',
      conversationId: context.activity.conversation.id,
      kind: limitedKindOf(incoming),
    };
    const admittance = await this.options.limits.run(limited, () => this.receive(context, incoming, words));
    if (admittance === 'busy') await turnAway(this.turns, context, incoming, busyCard(words));
  }

  private async receive(context: TurnContext, incoming: Incoming, words: Words): Promise<void> {
    const admission = await admit(this.options.admission, context.activity);
    if (admission.kind === 'refused') return turnAway(this.turns, context, incoming, refusedCard(words));
    const { person } = admission;
    if (incoming.kind === 'search') {
      return answerInvoke(context, await typeAhead(this.options.services, person, incoming));
    }
    if (incoming.kind === 'extension') return this.extension.run({ context, incoming, person, words });
    await this.options.seals.ready();
    const pressed = await this.pressedIn(context, incoming);
    const files = uploadOnce(this.options.services.files, this.options.log);
    const visit = { context, incoming, place: placeOf(context.activity), person, words, pressed, files };
    const arrival = arrivalOf(context.activity, incoming, pressed, () => this.options.services.ids.next());
    await this.turns.run(context, arrival, (document, setAside) => this.converse(visit, document, setAside));
  }

  private async converse(visit: Visit, document: ConversationDocument, setAside: boolean) {
    const { place, person, words } = visit;
    const { activity } = visit.context;
    const chat = place === 'personal' ? chatOf(activity, words.locale) : undefined;
    const turn = new Turn(person, words, saidIn(visit), document.topic, place, chat);
    attachTurn(visit.context, turn);
    if (setAside && place === 'personal' && !NOTHING_BESIDE.includes(visit.incoming.kind)) {
      turn.say(setAsideCard(words));
    }
    if (visit.incoming.kind === 'opened') greet(this.options.services, turn, document);
    else if (visit.incoming.kind === 'removed')
      await takeLeave(this.options.services, turn, document, chatOf(activity, words.locale));
    else if (place === 'shared') await this.speakInPublic(visit, turn, document);
    else
      await this.speakInPrivate(visit, turn, dialogContextOf(this.dialogs, visit.context, document.dialogs));
    document.topic = turn.topic;
    return {
      replies: inItsPlace(turn.replies, visit),
      effects: turn.effects,
      inPlace: visit.incoming.kind === 'execute',
      answer: visit.incoming.kind === 'fileConsent' ? consentAnswer() : undefined,
      clickedCardId: 'cardId' in visit.incoming ? visit.incoming.cardId : undefined,
    };
  }

  private async speakInPrivate(visit: Visit, turn: Turn, dc: DialogContext): Promise<void> {
    const { incoming, pressed } = visit;
    if (incoming.kind === 'fileConsent') return this.consent(visit, turn, incoming);
    if (pressed) return this.press(turn, dc, pressed);
    return this.sentences.onText(turn, dc, textOf(incoming));
  }

  private async pressedIn({ activity }: TurnContext, incoming: Incoming): Promise<CardAction | undefined> {
    const isButton = incoming.kind === 'submit' || incoming.kind === 'execute';
    return isButton ? this.options.seals.open(activity, incoming.data) : undefined;
  }

  private async consent({ files }: Visit, turn: Turn, { upload, context, cardId }: Consent): Promise<void> {
    const used = usedQuestion(turn.words, { kind: 'file', isAllowed: upload !== undefined });
    if (cardId) turn.markUsed(used, 'pressed');
    if (!upload) return declineExport(turn);
    await saveExport({ ...this.options.services, files }, turn, context, upload);
  }

  private async press(turn: Turn, dc: DialogContext, pressed: CardAction): Promise<void> {
    switch (pressed.kind) {
      case 'answer':
        return this.router.onAnswer(turn, dc, pressed.action);
      case 'standing':
        return this.router.onStanding(turn, dc, pressed.action);
      case 'foreign':
        return this.router.movedOn(turn, dc);
    }
  }

  /** In front of others nothing is said about a customer; each viewer gets their own card on asking for it. */
  private async speakInPublic(
    { context, incoming, words, person, pressed }: Visit,
    turn: Turn,
    document: ConversationDocument,
  ) {
    const { services } = this.options;
    if (incoming.kind === 'fileConsent') return turn.say(exportCard(words, { kind: 'elsewhere' }));
    const wish = channelWish(pressed, textOf(incoming));
    if (wish)
      return switchChannelEndings(services, turn, sharedPlaceOf(context.activity, words.locale), wish);
    if (incoming.kind === 'execute' && pressed) {
      return turn.say(await this.viewers.answer(turn, pressed, document.sharedQuestions));
    }
    // From a client that can't be answered in place; the answer is there for whoever checks.
    if (pressed?.kind === 'standing' && isSettling(pressed.action)) {
      await this.viewers.settle(turn, pressed.action);
    }
    const id = services.ids.next();
    const asked = pressed ? { text: '', data: keptOf(pressed) } : { text: textOf(incoming) };
    rememberSharedQuestion(document, { id, askerId: person.id, ...asked });
    const viewers = [context.activity.from.id, ...(await this.roster.of(context))];
    turn.say(sharedCard(words, { question: id, asker: person.name, viewers }));
  }
}

/** An answer in place has room for one card, and to nobody nothing is said. */
const NOTHING_BESIDE: readonly Incoming['kind'][] = ['execute', 'removed'];

function saidIn({ incoming, pressed }: Visit): Said {
  if (pressed?.kind === 'answer') return { kind: 'action', action: pressed.action };
  return { kind: 'text', text: textOf(incoming) };
}

/** What a button said, for those who check it for themselves later; its seal was looked at now. */
function keptOf(pressed: CardAction): unknown {
  return pressed.kind === 'foreign' ? {} : pressed.action;
}
