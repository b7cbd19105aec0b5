import type { TurnContext } from 'botbuilder';
import type { DialogSet } from 'botbuilder-dialogs';
import type { Logger } from 'pino';
import { busyCard, refusedCard, setAsideCard } from '../../cards';
import type { CardAction } from '../../cards/actions';
import { createDialogs } from '../../dialogs';
import type { DialogServices } from '../../dialogs/services';
import { attachTurn, detachTurn, Turn } from '../../dialogs/turn';
import { type Speech, wordsOf } from '../i18n/speech';
import type { Caller, CallerOf, DocumentStore, Schedule, Upkeep } from '../ports';
import { type Awaitable, whenThere } from '../ports/awaitable';
import type { TurnWatch } from '../ports/telemetry';
import { admit, type AdmissionOptions } from './admission';
import { inItsPlace } from './answers-in-place';
import { arrivalOf } from './arrival';
import type { CardSeals } from './card-seals';
import { chatOf } from './chat-of';
import { greet, takeLeave } from './comings-and-goings';
import { dialogContextOf } from './dialog-context-of';
import { CommittedTurns, type RunTurn, type TurnOutcome } from './committed-turns';
import type { ConversationDocument } from './conversation-document';
import { InsertedQuestions } from './extension/inserted-questions';
import { MessageExtension } from './extension/message-extension';
import { Glances } from './glances';
import { type Incoming, placeOf, readIncoming } from './incoming';
import { InPrivate } from './in-private';
import { InPublic } from './in-public';
import { badRequestAnswer, consentAnswer } from './invoke-answers';
import { noticeJobs } from './notices/notice-jobs';
import { type Job, ScheduledWork } from './notices/scheduled-work';
import { answerInvoke } from './outbox';
import { PersonalChats } from './personal-chats';
import { Roster } from './roster';
import { Router } from './router';
import { Sentences } from './sentences';
import { SharedQuestions } from './shared-question';
import { speechIn, speechSoFar, type SpeechSources } from './speech-in';
import { turnAway } from './turn-away';
import type { Reconnect } from './turn-finisher';
import { typeAhead } from './type-ahead';
import { uploadOnce } from './upload-once';
import { limitedKindOf } from './limited-kind';
import type { Admittance, TurnLimits } from './turn-limits';
import { saidIn, type Visit } from './visit';
import type { WorkPauses } from './unfinished-work';

export interface FilingBotOptions {
  readonly services: DialogServices;
  readonly admission: AdmissionOptions;
  readonly store: DocumentStore;
  readonly schedule: Schedule;
  readonly upkeep: Pick<Upkeep, 'rewriteUnder'>;
  /** Scheduled work beside notices, by the beginning of its keys. */
  readonly jobs?: Readonly<Record<string, Job>>;
  /** Begins the time of a turn or a notice; without it, what they ask counts as nobody's. */
  readonly callerOf?: CallerOf;
  readonly limits: TurnLimits;
  readonly seals: CardSeals;
  readonly log: Logger;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Of the background that finishes what a turn could not; the usual ones when left out. */
  readonly pauses?: WorkPauses;
  readonly watch?: TurnWatch | undefined;
}

/** The bot: sorts what arrives, opens the gate or keeps it shut, and runs the turn that belongs to it. */
export class FilingBot {
  private readonly dialogs: DialogSet;
  private readonly inPrivate: InPrivate;
  private readonly inPublic: InPublic;
  private readonly glances: Glances;
  private readonly turns: CommittedTurns;
  private readonly work: ScheduledWork;
  private readonly extension: MessageExtension;
  private readonly speakers: SpeechSources;

  constructor(private readonly options: FilingBotOptions) {
    const { services, store, schedule, upkeep, seals, log, random, pauses, jobs, watch } = options;
    const { clock, ids } = services;
    this.dialogs = createDialogs(services);
    const inserted = new InsertedQuestions(store, ids);
    const router = new Router(services, inserted);
    const viewers = new SharedQuestions(services, router);
    this.inPrivate = new InPrivate(services, router, new Sentences(services, router));
    this.inPublic = new InPublic(services, viewers, new Roster(log));
    this.speakers = { ...services, log };
    const targets = { ...services, schedule };
    this.turns = new CommittedTurns({ store, targets, clock, ids, seals, log, random, pauses, watch });
    const { turns } = this;
    const chats = new PersonalChats({ upkeep, log });
    this.extension = new MessageExtension({ services, seals, turns, viewers, inserted, chats });
    this.glances = new Glances({ ...options, turns });
    const { callerOf } = options;
    const notices = noticeJobs({ services: { ...services, schedule, log, callerOf }, turns, log });
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

  run(context: TurnContext): Promise<void> {
    const { limits, watch, callerOf } = this.options;
    const incoming = readIncoming(context.activity);
    watch?.arrived(incoming.kind, placeOf(context.activity));
    if (incoming.kind === 'ignored') return Promise.resolve(watch?.ended('ignored'));
    if (incoming.kind === 'unknownInvoke') return answerInvoke(context, badRequestAnswer());
    if (incoming.kind === 'look') return this.glances.answer(context, incoming.data);
    const { from, conversation } = context.activity;
    const personId = from?.aadObjectId ?? '';
    const caller = callerOf?.(personId);
    const limited = { personId, conversationId: conversation.id, kind: limitedKindOf(incoming) };
    const admittance = limits.run(limited, () => this.receive(context, incoming, caller));
    return admittance.then((how) => (how === 'ran' ? undefined : this.sendAway(context, incoming, how)));
  }

  private async sendAway(
    context: TurnContext,
    incoming: Incoming,
    how: Exclude<Admittance, 'ran'>,
  ): Promise<void> {
    this.options.watch?.ended('busy');
    if (how === 'busyStill') return;
    const speech = await this.speechOf(context, incoming);
    await turnAway(this.turns, context, incoming, busyCard(wordsOf(speech)));
  }

  private receive(context: TurnContext, incoming: Incoming, caller: Caller | undefined): Awaitable<void> {
    const speech = this.speechOf(context, incoming);
    return whenThere(admit(this.options.admission, context.activity, caller), (admission) => {
      if (admission.kind === 'admitted') {
        return this.receiveFrom({ context, incoming, person: admission.person, speech });
      }
      this.options.watch?.ended('refused');
      return whenThere(speech, (known) =>
        turnAway(this.turns, context, incoming, refusedCard(wordsOf(known))),
      );
    });
  }

  private receiveFrom(asked: Admitted): Awaitable<void> {
    const { context, incoming, person, speech } = asked;
    const { seals, services } = this.options;
    switch (incoming.kind) {
      case 'search':
        return typeAhead(services, person, incoming).then((answer) => answerInvoke(context, answer));
      case 'extension':
        return whenThere(speech, (known) => this.extension.run({ context, incoming, person, speech: known }));
      case 'submit':
      case 'execute':
        return whenThere(seals.ready(), () =>
          whenThere(seals.open(context.activity, incoming.data), (pressed) => this.take(asked, pressed)),
        );
      default:
        return whenThere(seals.ready(), () => this.take(asked, undefined));
    }
  }

  private take(asked: Admitted, pressed: CardAction | undefined): Promise<void> {
    const { services, log } = this.options;
    const { context, incoming, person, speech } = asked;
    const { activity } = context;
    const files = incoming.kind === 'fileConsent' ? uploadOnce(services.files, log) : services.files;
    const visit = { context, incoming, place: placeOf(activity), person, speech, pressed, files };
    const arrival = arrivalOf(activity, incoming, pressed, () => services.ids.next());
    const run: RunTurn = (document, setAside) => this.turnOf(visit, document, setAside);
    return this.turns.run(context, arrival, this.watched(run));
  }

  private turnOf(visit: Visit, document: ConversationDocument, setAside: boolean): Awaitable<TurnOutcome> {
    return whenThere(visit.speech, (speech) => {
      const { place, person, context } = visit;
      const chat = place === 'personal' ? () => chatOf(context.activity) : undefined;
      const turn = new Turn(person, speech, saidIn(visit), document.topic, place, chat);
      attachTurn(context, turn);
      return whenThere(this.converse(visit, turn, document, setAside), () => {
        detachTurn(context);
        return outcomeOf(visit, turn, document);
      });
    });
  }

  private converse(
    visit: Visit,
    turn: Turn,
    document: ConversationDocument,
    setAside: boolean,
  ): Awaitable<unknown> {
    const { place, context } = visit;
    const { services } = this.options;
    if (setAside && place === 'personal' && !NOTHING_BESIDE.includes(visit.incoming.kind)) {
      turn.say(setAsideCard(turn.words));
    }
    if (visit.incoming.kind === 'opened') return greet(services, turn, document);
    if (visit.incoming.kind === 'removed')
      return takeLeave(services, turn, document, chatOf(context.activity));
    if (place === 'shared') return this.inPublic.speak(visit, turn, document);
    return this.inPrivate.speak(visit, turn, dialogContextOf(this.dialogs, context, document.dialogs));
  }

  private watched(run: RunTurn): RunTurn {
    const { watch } = this.options;
    if (!watch) return run;
    return (...saved) =>
      watch.talk(
        async () => run(...saved),
        ({ dialog }) => dialog,
      );
  }

  private speechOf(context: TurnContext, { kind }: Incoming): Speech | Promise<Speech> {
    // A keystroke is answered with names, which are in no language.
    return kind === 'search'
      ? speechSoFar(context, this.speakers.wordsFor)
      : speechIn(context, this.speakers);
  }
}

/** What one of our staff did. */
type Admitted = Pick<Visit, 'context' | 'incoming' | 'person' | 'speech'>;

function outcomeOf(visit: Visit, turn: Turn, document: ConversationDocument): TurnOutcome {
  const { incoming } = visit;
  document.topic = turn.topic;
  return {
    replies: inItsPlace(turn.replies, visit),
    effects: turn.effects,
    noted: turn.noted,
    dialog: turn.dialog,
    inPlace: incoming.kind === 'execute',
    answer: incoming.kind === 'fileConsent' ? consentAnswer() : undefined,
    clickedCardId: 'cardId' in incoming ? incoming.cardId : undefined,
  };
}

/** An answer in place has room for one card, and to nobody nothing is said. */
const NOTHING_BESIDE: readonly Incoming['kind'][] = ['execute', 'removed'];
