import { ActionTypes, type Activity, ActivityTypes, type BotAdapter, TurnContext } from 'botbuilder';
import type { Card } from '../../cards';
import { contentJson } from '../../cards/filled-card';
import { jsonText } from '../../cards/json-text';
import type { Reply } from '../../dialogs/turn';
import { allOf, type Awaitable, bothOf, whenThere } from '../ports/awaitable';
import { fileOffer, fileSaved } from './file-messages';
import type { InvokeAnswer, Post } from './delivery';
import { cardAnswer } from './invoke-answers';

/** What a turn has to say, as it will leave the bot. */
export interface Rendered {
  /** The answer to an invoke: its card takes the clicked one's place, for the person who clicked. */
  readonly answer: InvokeAnswer | undefined;
  readonly posts: readonly Post[];
}

/** The same card with its buttons sealed: at once, or as soon as there is a key. */
export interface SealsCards {
  seal(occasion: TurnContext['activity'], card: Card): Awaitable<Card>;
}

/** Every card that leaves the bot is made into an activity here, where its buttons are sealed. */
export class Outbox {
  constructor(private readonly seals: SealsCards) {}

  /**
   * Renders a turn's replies; `inPlace`, the first card answers the invoke. `used` is what becomes of which message,
   * by activity ID.
   */
  render(
    context: TurnContext,
    { replies, inPlace }: { readonly replies: readonly Reply[]; readonly inPlace: boolean },
    used: ReadonlyMap<string, Card>,
  ): Awaitable<Rendered> {
    const first = inPlace ? replies.find((reply) => reply.kind === 'card') : undefined;
    const posts: Awaitable<Post>[] = [];
    for (const reply of replies) {
      if (reply.kind !== 'used' && reply !== first) posts.push(this.postOf(context, reply));
    }
    for (const [id, card] of used) posts.push(this.updateOf(context, card, id));
    const answer = first && this.answer(context, first.card);
    return whenThere(bothOf(answer, allOf(posts)), ([answered, all]) => ({ answer: answered, posts: all }));
  }

  /** Says something that belongs to no saved turn. */
  async say(context: TurnContext, card: Card): Promise<void> {
    await context.sendActivity(messageOf(await this.seals.seal(context.activity, card)));
  }

  /** The same as the answer to an invoke. */
  async sayInPlace(context: TurnContext, card: Card): Promise<void> {
    await answerInvoke(context, await this.answer(context, card));
  }

  private postOf(context: TurnContext, reply: Exclude<Reply, { kind: 'used' }>): Awaitable<Post> {
    switch (reply.kind) {
      case 'card':
        return whenThere(this.seals.seal(context.activity, reply.card), (card) => {
          const text = textOf(card, promptsFor(context, reply.prompts));
          return { kind: 'message', text, asks: reply.asks };
        });
      case 'fileOffer':
        return newPost(fileOffer(reply.offer));
      case 'fileSaved':
        return newPost(fileSaved(reply.file));
    }
  }

  private updateOf({ activity }: TurnContext, used: Card, id: string): Awaitable<Post> {
    return whenThere(this.seals.seal(activity, used), (card) => {
      return { kind: 'update', text: textOf(card, { id }), asks: false, id };
    });
  }

  private answer({ activity }: TurnContext, card: Card): Awaitable<InvokeAnswer> {
    return whenThere(this.seals.seal(activity, card), cardAnswer);
  }
}

function newPost(activity: Partial<Activity>): Post {
  return { kind: 'message', text: jsonText(activity), asks: false };
}

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

function messageOf({ content, summary }: Card): Partial<Activity> {
  return { type: ActivityTypes.Message, summary, attachments: [{ contentType: ADAPTIVE_CARD, content }] };
}

const START = `{"type":"${ActivityTypes.Message}","summary":`;
const MIDDLE = `,"attachments":[{"contentType":"${ADAPTIVE_CARD}","content":`;

/** The same as JSON, with what it says beside. Its card is JSON already, which is by far the most of it. */
function textOf(card: Card, beside: Partial<Activity>): string {
  const rest = jsonText(beside);
  const end = rest === '{}' ? '}' : `,${rest.slice(1)}`;
  return `${START}${jsonText(card.summary)}${MIDDLE}${contentJson(card)}}]${end}`;
}

/** Offered to whoever is spoken to; tapping one says it. */
function promptsFor({ activity }: TurnContext, prompts: readonly string[] = []): Partial<Activity> {
  if (prompts.length === 0) return {};
  const actions = prompts.map((value) => ({ type: ActionTypes.ImBack, title: value, value }));
  return { suggestedActions: { to: [activity.from.id], actions } };
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
