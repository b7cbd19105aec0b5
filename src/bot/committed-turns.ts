import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Card } from '../../cards';
import type { Effect } from '../../dialogs/effects';
import type { Reply } from '../../dialogs/turn';
import type { Clock, DocumentStore, Ids } from '../ports';
import { type Awaitable, whenThere } from '../ports/awaitable';
import type { Noted, TurnWatch } from '../ports/telemetry';
import { TimeLimits } from '../ports/time-limits';
import { BotError } from './bot-error';
import type { CardSeals } from './card-seals';
import type { EffectTargets } from './carry-out';
import {
  type ConversationDocument,
  ConversationDocuments,
  type LoadedConversation,
} from './conversation-document';
import { ConversationQueue } from './conversation-queue';
import { personFolder, SHARED_FOLDER } from './document-keys';
import { type Arrival, type Repeated, repeatedBy, withDelivery } from './deliveries';
import { deliveryOf, type InvokeAnswer } from './delivery';
import { isExtensionInvoke } from './extension/extension-invoke';
import { placeOf } from './incoming';
import { alreadyAnsweredAnswer, badRequestAnswer } from './invoke-answers';
import { type Instances, instancesOf } from './instances';
import { notedIn } from './noted-in';
import { answerInvoke, Outbox } from './outbox';
import { Patience } from './patience';
import { referenceTo } from './reference';
import { type Reconnect, type SavedConversation, TurnFinisher } from './turn-finisher';
import { UnfinishedWork, type WorkPauses } from './unfinished-work';
import { useCards } from './use-cards';

/** What a turn came to. Nothing of it was sent or recorded yet. */
export interface TurnOutcome {
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
  /** What is counted once it is saved. */
  readonly noted?: readonly Noted[] | undefined;
  /** The one that had the last word. */
  readonly dialog?: string | undefined;
  /** The first card is the answer to an invoke and takes the clicked card's place. */
  readonly inPlace: boolean;
  /** Answers an invoke that isn't answered with a card. */
  readonly answer?: InvokeAnswer | undefined;
  /** The message whose button was pressed. */
  readonly clickedCardId: string | undefined;
}

/** What is left to do of it once its replies are rendered: a turn lives until they are sent, and need not hold its cards. */
type Told = Pick<TurnOutcome, 'effects' | 'noted' | 'answer'>;

/** `setAside`: what was saved before could not be continued, so the document is a fresh one. */
export type RunTurn = (document: ConversationDocument, setAside: boolean) => Awaitable<TurnOutcome>;

export interface CommittedTurnsOptions {
  readonly store: DocumentStore;
  readonly targets: EffectTargets;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly seals: Pick<CardSeals, 'seal'>;
  readonly log: Logger;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** This process among those of this machine, when left out. */
  readonly instances?: Instances | undefined;
  readonly pauses?: WorkPauses | undefined;
  readonly watch?: TurnWatch | undefined;
}

/** A turn of another process writes twice. */
const MOST_ATTEMPTS = 5;

/**
 * Runs turns so that nothing a person is shown, and nothing that is recorded, is ever ahead of what is saved: load,
 * run, save in one conditional write with all that is to be sent and done, then do it. Somebody else's write in between
 * makes the turn run again on what they wrote; an activity that comes once more only gets what is still missing.
 */
export class CommittedTurns {
  private readonly documents: ConversationDocuments;
  private readonly queue = new ConversationQueue();
  private readonly patiences = new TimeLimits();
  private readonly outbox: Outbox;
  private readonly finisher: TurnFinisher;
  private readonly unfinished: UnfinishedWork;
  private readonly log: Logger;
  private readonly watch: TurnWatch | undefined;

  constructor(options: CommittedTurnsOptions) {
    const { store, targets, clock, ids, seals, log, random, pauses } = options;
    const instances = options.instances ?? instancesOf(ids.next());
    this.log = log;
    this.watch = options.watch;
    this.documents = new ConversationDocuments(store);
    this.outbox = new Outbox(seals);
    const { documents, queue } = this;
    const finisher = new TurnFinisher({ documents, targets, clock, instances, log });
    this.finisher = finisher;
    this.unfinished = new UnfinishedWork({
      store,
      finish: (key, reconnect) => queue.run(key, () => finisher.finishAlone(key, reconnect)),
      log,
      random,
      pauses,
    });
  }

  async run(context: TurnContext, arrival: Arrival, turn: RunTurn): Promise<void> {
    const key = keyOf(context);
    const patience = new Patience(context, this.log);
    this.patiences.begin(patience);
    const before = this.queue.enter(key);
    if (before) await before;
    try {
      const saved = await this.runAndSave(context, key, arrival, turn);
      const finished = await this.finisher.finish(context, key, saved);
      if (finished === 'later') this.unfinished.later(key);
    } finally {
      this.queue.leave(key);
      this.patiences.end(patience);
    }
  }

  /** From now on, what could not be finished in its turn is finished in the background. */
  startFinishing(reconnect: Reconnect): void {
    this.unfinished.start(reconnect);
  }

  stopFinishing(): void {
    this.unfinished.stop();
  }

  /** What is saved of this conversation, for looking only; undefined when there is nothing. */
  async peek(context: TurnContext): Promise<ConversationDocument | undefined> {
    return this.documents.peek(keyOf(context));
  }

  /** When the app was last taken out of that team or group chat; undefined if it never was. */
  async leftAt({
    channelId,
    id,
  }: {
    readonly channelId: string;
    readonly id: string;
  }): Promise<Date | undefined> {
    return (await this.documents.peek(sharedKey(channelId, id)))?.leftAt;
  }

  /** Says something that belongs to no conversation of ours, such as a refusal. */
  async sayWithoutState(context: TurnContext, card: Card): Promise<void> {
    await this.outbox.say(context, card);
  }

  /** The same in answer to an invoke. */
  async answerWithoutState(context: TurnContext, card: Card): Promise<void> {
    await this.outbox.sayInPlace(context, card);
  }

  private async runAndSave(
    context: TurnContext,
    key: string,
    arrival: Arrival,
    turn: RunTurn,
  ): Promise<SavedConversation> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const known = this.documents.load(key);
      const loaded = known instanceof Promise ? await known : known;
      if (loaded.setAside) this.log.warn('a conversation saved by other code was set aside');
      const repeated = repeatedBy(loaded.document.deliveries, arrival, this.finisher.here);
      const told = repeated ? undefined : this.runOn(context, arrival, loaded, turn);
      const outcome = told instanceof Promise ? await told : told;
      const { document } = loaded;
      const saved = await this.claimAndSave(key, loaded, repeated);
      if (saved === 'conflict') continue;
      this.tell(outcome);
      const answer = outcome ? (outcome.answer ?? badRequestAnswer()) : repeated?.answer;
      if (arrival.isInvoke) await answerInvoke(context, answer ?? alreadyAnsweredAnswer());
      return { document, etag: saved.etag, serialised: saved.serialised };
    }
    throw new BotError('conversationBusy', 'Several turns changed this conversation at once. Say it again.');
  }

  /** Runs the turn on the document and puts everything that follows from it down there. */
  private runOn(
    context: TurnContext,
    { id, press }: Arrival,
    { document, setAside }: LoadedConversation,
    turn: RunTurn,
  ): Awaitable<Told> {
    const told = whenThere(this.finisher.catchUp(document), () => turn(document, setAside));
    return whenThere(told, (outcome) => {
      const rendering = this.outbox.render(context, outcome, useCards(document, outcome));
      return whenThere(rendering, ({ posts, answer = outcome.answer }) => {
        const at = this.finisher.here.now;
        const reference = referenceTo(context.activity);
        const { effects, noted } = outcome;
        const delivery = deliveryOf({ id, at, press, reference, posts, effects, answer });
        document.deliveries = withDelivery(document.deliveries, delivery, at);
        return { effects, noted, answer };
      });
    });
  }

  /** Only of what is saved: a turn that runs again counts once, and one that comes again not at all. */
  private tell(outcome: Told | undefined): void {
    if (!outcome) this.watch?.ended('repeated');
    else this.watch?.saved(notedIn(outcome.noted ?? [], outcome.effects));
  }

  /** An activity that came before changes nothing, unless this process can finish what the first time left. */
  private claimAndSave(
    key: string,
    { document, etag, serialised }: LoadedConversation,
    known: Repeated | undefined,
  ): Awaitable<Omit<SavedConversation, 'document'> | 'conflict'> {
    const isClaimed = this.finisher.claim(document);
    if (known && !isClaimed && etag !== undefined) return { etag, serialised };
    return this.documents.save(key, document, etag, serialised);
  }
}

/**
 * In a shared place everybody has one document; elsewhere a form is one person's, whatever the conversation's ID. A
 * dialog of the message extension is always one person's, wherever it was opened: its answers are kept with them.
 */
function keyOf({ activity }: TurnContext): string {
  if (isExtensionInvoke(activity)) {
    return `${personFolder(activity.from.aadObjectId ?? '')}/${SHARED_FOLDER}/${activity.channelId}/extension`;
  }
  const conversation = sharedKey(activity.channelId, activity.conversation.id);
  if (placeOf(activity) === 'shared') return conversation;
  return `${personFolder(activity.from.aadObjectId ?? '')}/${conversation}`;
}

function sharedKey(channelId: string, conversationId: string): string {
  return `${SHARED_FOLDER}/${channelId}/${conversationId}`;
}
