import {
  ActionTypes,
  type Activity,
  ActivityTypes,
  type BotAdapter,
  CardFactory,
  TurnContext,
} from 'botbuilder';
import type { Card } from '../../cards';
import type { Reply, UsedCard } from '../../dialogs/turn';
import type { CardSeals } from './card-seals';
import { fileOffer, fileSaved } from './file-messages';
import type { InvokeAnswer, Post } from './delivery';
import { cardAnswer } from './invoke-answers';

/** The messages whose cards a turn may have used up, by activity ID. */
export type QuestionCards = Readonly<Record<UsedCard, string | undefined>>;

/** What a turn has to say, as it will leave the bot. */
export interface Rendered {
  /** The answer to an invoke: its card takes the clicked one's place, for the person who clicked. */
  readonly answer: InvokeAnswer | undefined;
  readonly posts: readonly Post[];
}

/** Every card that leaves the bot is made into an activity here, where its buttons are sealed. */
export class Outbox {
  constructor(private readonly seals: Pick<CardSeals, 'seal'>) {}

  /** Renders a turn's replies; `inPlace`, the first card answers the invoke. */
  async render(
    context: TurnContext,
    { replies, inPlace }: { readonly replies: readonly Reply[]; readonly inPlace: boolean },
    cards: QuestionCards,
  ): Promise<Rendered> {
    const first = inPlace ? replies.find((reply) => reply.kind === 'card') : undefined;
    const posts: Post[] = [];
    for (const reply of replies) {
      if (reply.kind === 'used' || reply === first) continue;
      const asks = reply.kind === 'card' && reply.asks;
      posts.push({ kind: 'message', activity: await this.activityOf(context, reply), asks });
    }
    for (const [id, card] of usedCards(replies, cards)) {
      posts.push({ kind: 'update', activity: { ...(await this.message(context, card)), id }, asks: false });
    }
    const answer = first && (await this.answer(context, first.card));
    return { answer, posts };
  }

  /** Says something that belongs to no saved turn. */
  async say(context: TurnContext, card: Card): Promise<void> {
    await context.sendActivity(await this.message(context, card));
  }

  /** The same as the answer to an invoke. */
  async sayInPlace(context: TurnContext, card: Card): Promise<void> {
    await answerInvoke(context, await this.answer(context, card));
  }

  private async activityOf(
    context: TurnContext,
    reply: Exclude<Reply, { kind: 'used' }>,
  ): Promise<Partial<Activity>> {
    switch (reply.kind) {
      case 'card':
        return { ...(await this.message(context, reply.card)), ...promptsFor(context, reply.prompts) };
      case 'fileOffer':
        return fileOffer(reply.offer);
      case 'fileSaved':
        return fileSaved(reply.file);
    }
  }

  private async message({ activity }: TurnContext, card: Card): Promise<Partial<Activity>> {
    const { content, summary } = await this.seals.seal(activity, card);
    return { type: ActivityTypes.Message, summary, attachments: [CardFactory.adaptiveCard(content)] };
  }

  private async answer({ activity }: TurnContext, card: Card): Promise<InvokeAnswer> {
    return cardAnswer(await this.seals.seal(activity, card));
  }
}

/** Offered to whoever is spoken to; tapping one says it. */
function promptsFor(
  { activity }: TurnContext,
  prompts: readonly string[] = [],
): Pick<Partial<Activity>, 'suggestedActions'> {
  if (prompts.length === 0) return {};
  const actions = prompts.map((value) => ({ type: ActionTypes.ImBack, title: value, value }));
  return { suggestedActions: { to: [activity.from.id], actions } };
}

/** What becomes of which message. A message that is both gets what was said first: the answer. */
export function usedCards(replies: readonly Reply[], cards: QuestionCards): ReadonlyMap<string, Card> {
  const used = new Map<string, Card>();
  for (const reply of replies) {
    if (reply.kind !== 'used') continue;
    const id = cards[reply.which];
    if (id && !used.has(id)) used.set(id, reply.card);
  }
  return used;
}

/** Hands the answer to the HTTP response that waits for it. */
export async function answerInvoke(context: TurnContext, answer: InvokeAnswer): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: answer });
}

/** Shows that the bot is at work. It bypasses the turn's own bookkeeping: nobody waits for it. */
export async function showTyping(adapter: BotAdapter, context: TurnContext): Promise<void> {
  const reference = TurnContext.getConversationReference(context.activity);
  const typing = TurnContext.applyConversationReference({ type: ActivityTypes.Typing }, reference);
  await adapter.sendActivities(context, [typing]);
}
