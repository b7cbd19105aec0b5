import { type Activity, ActivityTypes, type BotAdapter, CardFactory, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Card } from '../../cards';
import type { Reply, UsedCard } from '../../dialogs/turn';
import type { CardSeals } from './card-seals';
import { cardAnswer } from './invoke-answers';

/** What became of sending: where the open question now stands. */
export interface Sent {
  /** Activity ID of the card that asks the open question; undefined when nothing was asked or it has no ID. */
  readonly openCardId: string | undefined;
}

/** The messages whose cards a turn may have used up, by activity ID. */
export type QuestionCards = Readonly<Record<UsedCard, string | undefined>>;

/**
 * Sends what a turn had to say. Only called once the state that belongs to it is saved. Every card that leaves the
 * bot leaves it here, where its buttons are sealed.
 */
export class Outbox {
  constructor(
    private readonly log: Pick<Logger, 'warn'>,
    private readonly seals: Pick<CardSeals, 'seal'>,
  ) {}

  async send(
    context: TurnContext,
    replies: readonly Reply[],
    cards: QuestionCards = NO_CARDS,
  ): Promise<Sent> {
    let openCardId: string | undefined;
    for (const reply of replies) {
      if (reply.kind === 'used') continue;
      const response = await context.sendActivity(cardActivity(await this.sealed(context, reply.card)));
      if (reply.asks) openCardId = response?.id || undefined;
    }
    for (const [activityId, card] of usedCards(replies, cards)) {
      await this.replace(context, activityId, card);
    }
    return { openCardId };
  }

  /** The card as the answer to an invoke: it takes the clicked one's place, for the person who clicked. */
  async answerInPlace(context: TurnContext, card: Card): Promise<void> {
    await context.sendActivity(cardAnswer(await this.sealed(context, card)));
  }

  private sealed(context: TurnContext, card: Card): Promise<Card> {
    return this.seals.seal(context.activity, card);
  }

  /** A used card that can't be updated stays clickable; its buttons then say that this has moved on. */
  private async replace(context: TurnContext, activityId: string, card: Card): Promise<void> {
    try {
      await context.updateActivity({ ...cardActivity(await this.sealed(context, card)), id: activityId });
    } catch (cause) {
      this.log.warn({ err: cause }, 'a used card could not be updated');
    }
  }
}

const NO_CARDS: QuestionCards = { pressed: undefined, open: undefined };

/** What becomes of which message. A message that is both gets what was said first: the answer. */
export function usedCards(replies: readonly Reply[], cards: QuestionCards): ReadonlyMap<string, Card> {
  const used = new Map<string, Card>();
  for (const reply of replies) {
    const id = reply.kind === 'used' ? cards[reply.which] : undefined;
    if (id && !used.has(id)) used.set(id, reply.card);
  }
  return used;
}

/** Shows that the bot is at work. It bypasses the turn's own bookkeeping: nobody waits for it. */
export async function showTyping(adapter: BotAdapter, context: TurnContext): Promise<void> {
  const reference = TurnContext.getConversationReference(context.activity);
  const typing = TurnContext.applyConversationReference({ type: ActivityTypes.Typing }, reference);
  await adapter.sendActivities(context, [typing]);
}

function cardActivity({ content, summary }: Card): Partial<Activity> {
  return { type: ActivityTypes.Message, summary, attachments: [CardFactory.adaptiveCard(content)] };
}
