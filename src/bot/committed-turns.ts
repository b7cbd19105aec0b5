import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Card } from '../../cards';
import type { Reply } from '../../dialogs/turn';
import type { DocumentStore } from '../ports';
import { type ConversationDocument, ConversationDocuments, rememberUsedCards } from './conversation-document';
import type { CardSeals } from './card-seals';
import { ConversationQueue } from './conversation-queue';
import { BotError } from './bot-error';
import { placeOf } from './incoming';
import { Outbox, type QuestionCards, showTyping, usedCards } from './outbox';

/** What a turn came to. Nothing of it was sent yet. */
export interface TurnOutcome {
  readonly replies: readonly Reply[];
  /** The first card is the answer to an invoke and takes the clicked card's place. */
  readonly inPlace: boolean;
  /** The message whose button was pressed. */
  readonly clickedCardId: string | undefined;
}

/** `setAside`: what was saved before could not be continued, so the document is a fresh one. */
export type RunTurn = (document: ConversationDocument, setAside: boolean) => Promise<TurnOutcome>;

/** A turn that takes longer than this shows that the bot is at work, in milliseconds. */
const TYPING_AFTER = 400;

const MOST_ATTEMPTS = 3;

/**
 * Runs turns so that what a person is shown is never ahead of what is saved: load, run, save in one
 * conditional write, then send. Somebody else's write in between makes the turn run again on what they wrote.
 */
export class CommittedTurns {
  private readonly documents: ConversationDocuments;
  private readonly queue = new ConversationQueue();
  private readonly outbox: Outbox;

  constructor(
    store: DocumentStore,
    private readonly log: Logger,
    seals: Pick<CardSeals, 'seal'>,
  ) {
    this.documents = new ConversationDocuments(store);
    this.outbox = new Outbox(log, seals);
  }

  async run(context: TurnContext, turn: RunTurn): Promise<void> {
    const key = keyOf(context);
    const typing = setTimeout(() => this.type(context), TYPING_AFTER);
    try {
      await this.queue.run(key, () => this.attempt(context, key, turn));
    } finally {
      clearTimeout(typing);
    }
  }

  /** Says something that belongs to no conversation of ours, such as a refusal. */
  async sayWithoutState(context: TurnContext, card: Card): Promise<void> {
    await this.outbox.send(context, [{ kind: 'card', card, asks: false }]);
  }

  /** The same in answer to an invoke. */
  async answerWithoutState(context: TurnContext, card: Card): Promise<void> {
    await this.outbox.answerInPlace(context, card);
  }

  private async attempt(context: TurnContext, key: string, turn: RunTurn): Promise<void> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const { document, etag, setAside } = await this.documents.load(key);
      if (setAside) this.log.warn('a conversation saved by other code was set aside');
      const outcome = await turn(document, setAside);
      const cards = cardsToUse(document, outcome);
      const saved = await this.documents.save(key, document, etag);
      if (saved === 'conflict') continue;
      return this.deliver(context, key, { document, etag: saved.etag }, outcome, cards);
    }
    throw new BotError('conversationBusy', 'Several turns changed this conversation at once. Say it again.');
  }

  private async deliver(
    context: TurnContext,
    key: string,
    { document, etag }: { document: ConversationDocument; etag: string },
    { replies, inPlace }: TurnOutcome,
    cards: QuestionCards,
  ): Promise<void> {
    const toSend = inPlace ? await this.answerInPlace(context, replies) : replies;
    const { openCardId } = await this.outbox.send(context, toSend, cards);
    if (!openCardId) return;
    // Only a convenience hangs on this (updating the card when the answer is typed), so a conflict is let go.
    await this.documents.save(key, { ...document, openCardId }, etag);
  }

  private async answerInPlace(context: TurnContext, replies: readonly Reply[]): Promise<readonly Reply[]> {
    const first = replies.find((reply) => reply.kind === 'card');
    if (!first) return replies;
    await this.outbox.answerInPlace(context, first.card);
    return replies.filter((reply) => reply !== first);
  }

  private type(context: TurnContext): void {
    if (context.activity.type !== 'message') return;
    showTyping(context.adapter, context).catch((cause: unknown) => {
      this.log.warn({ err: cause }, 'the typing indicator could not be sent');
    });
  }
}

/** Notes which cards this turn uses up. One that was used before keeps what it says, however often it is pressed. */
function cardsToUse(document: ConversationDocument, { replies, clickedCardId }: TurnOutcome): QuestionCards {
  const known = new Set(document.usedCardIds);
  const fresh = (id: string | undefined) => (id && !known.has(id) ? id : undefined);
  const cards = {
    pressed: clickedCardId ? fresh(clickedCardId) : document.openCardId,
    open: fresh(document.openCardId),
  };
  rememberUsedCards(document, [...usedCards(replies, cards).keys()]);
  return cards;
}

/** In a shared place everybody has one document; elsewhere a form is one person's, whatever the conversation's ID. */
function keyOf({ activity }: TurnContext): string {
  const conversation = `conversation/${activity.channelId}/${activity.conversation.id}`;
  return placeOf(activity) === 'shared' ? conversation : `${conversation}/${activity.from.aadObjectId ?? ''}`;
}
