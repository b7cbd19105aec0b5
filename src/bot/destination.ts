import { type Activity, TurnContext } from 'botbuilder';
import type { Delivery, Post } from './delivery';
import { PostBytes } from './post-bytes';
import type { ToldText } from './told-text';

type Reference = Delivery['reference'];

const bytes = new PostBytes();

/** Where a turn was spoken, for its posts to go there. Replies to another turn keep their own. */
export class Destination {
  /** What all its posts begin with, in place of their bracket. */
  private start: string | undefined;

  constructor(private readonly reference: Reference) {}

  /** What was saved, with the address in front. */
  told(post: Post): ToldText {
    const { activityId, conversation } = this.reference;
    const { kind, text } = post;
    const of = post.kind === 'update' ? post.id : activityId;
    this.start ??= startOf(this.reference);
    return { kind, conversationId: conversation?.id ?? '', of, body: bytes.of(this.start, text.slice(1)) };
  }

  /** The same as the SDK takes it. */
  activity({ text }: Post): Partial<Activity> {
    return TurnContext.applyConversationReference(JSON.parse(text) as Partial<Activity>, this.reference);
  }
}

/** What `applyConversationReference` says of an activity that says nothing of it itself, up to what that says. */
function startOf(reference: Reference): string {
  const { channelId, locale, serviceUrl, conversation, bot: from, user: recipient, activityId } = reference;
  const replyToId = activityId || undefined;
  const address = JSON.stringify({
    channelId,
    locale,
    serviceUrl,
    conversation,
    from,
    recipient,
    replyToId,
  });
  return address === '{}' ? '{' : `${address.slice(0, -1)},`;
}
