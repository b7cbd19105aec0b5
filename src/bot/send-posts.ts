import { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Delivery, Post } from './delivery';
import { arrivalOfFailed } from './failed-call';
import { isGone, noteGone } from './gone';

/** What is left of a delivery's posts, and where its question stands now. */
export interface SentPosts {
  readonly left: readonly Post[];
  /** Activity ID of the card that asks; undefined when nothing asked was sent or it has no ID. */
  readonly openCardId: string | undefined;
}

/**
 * Sends a delivery's posts in their order. What certainly did not arrive is left for later, with all messages behind
 * it. A message that may have arrived is never sent again: two of it would be worse. Never rejects.
 */
export async function sendPosts(
  context: TurnContext,
  { posts, reference }: Delivery,
  log: Pick<Logger, 'warn'>,
): Promise<SentPosts> {
  const left: Post[] = [];
  let openCardId: string | undefined;
  for (const post of posts) {
    if (left.length > 0) left.push(post);
    else {
      const sent = await sendOne(context, post, reference, log);
      if (sent.kind === 'left') left.push(post);
      else if (post.asks) openCardId = sent.id;
    }
  }
  return { left, openCardId };
}

type Sent = { readonly kind: 'over'; readonly id: string | undefined } | { readonly kind: 'left' };

async function sendOne(
  context: TurnContext,
  { kind, activity }: Post,
  reference: Delivery['reference'],
  log: Pick<Logger, 'warn'>,
): Promise<Sent> {
  // A copy, since the SDK takes the ID away from what it sends; replies to another turn keep their own reference.
  const addressed = TurnContext.applyConversationReference({ ...activity }, reference);
  try {
    if (kind === 'update') {
      await context.adapter.updateActivity(context, { ...addressed, id: activity.id });
      return { kind: 'over', id: undefined };
    }
    const [response] = await context.adapter.sendActivities(context, [addressed]);
    return { kind: 'over', id: response?.id || undefined };
  } catch (cause) {
    if (isGone(cause)) noteGone(context);
    const arrival = arrivalOfFailed(cause);
    // Updating twice comes to the same as updating once.
    const isLeft = arrival === 'never' || (arrival === 'perhaps' && kind === 'update');
    log.warn(
      { err: cause, arrival, kind },
      isLeft ? 'a reply waits to be sent' : 'a reply is not sent again',
    );
    return isLeft ? { kind: 'left' } : { kind: 'over', id: undefined };
  }
}
