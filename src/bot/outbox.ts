import { type Activity, ActivityTypes, type BotAdapter, CardFactory, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Card } from '../../cards';
import type { Reply } from '../../dialogs/turn';

/** What became of sending: where the open question now stands. */
export interface Sent {
  /** Activity ID of the card that asks the open question; undefined when nothing was asked or it has no ID. */
  readonly openCardId: string | undefined;
}

/** Sends what a turn had to say. Only called once the state that belongs to it is saved. */
export class Outbox {
  constructor(private readonly log: Pick<Logger, 'warn'>) {}

  /** `usedCardId`: the message whose question was answered in this turn. */
  async send(context: TurnContext, replies: readonly Reply[], usedCardId: string | undefined): Promise<Sent> {
    let openCardId: string | undefined;
    for (const reply of replies) {
      if (reply.kind === 'used') continue;
      const response = await context.sendActivity(cardActivity(reply.card));
      if (reply.asks) openCardId = response?.id || undefined;
    }
    const used = replies.findLast((reply) => reply.kind === 'used');
    if (used && usedCardId) await this.replace(context, usedCardId, used.card);
    return { openCardId };
  }

  /** A used card that can't be updated stays clickable; its buttons then say that this has moved on. */
  private async replace(context: TurnContext, activityId: string, card: Card): Promise<void> {
    try {
      await context.updateActivity({ ...cardActivity(card), id: activityId } as Activity);
    } catch (cause) {
      this.log.warn({ err: cause }, 'a used card could not be updated');
    }
  }
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
