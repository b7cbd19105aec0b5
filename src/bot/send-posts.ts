import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Delivery, Post } from './delivery';
import { Destination } from './destination';
import { arrivalOfFailed } from './failed-call';
import { isGone, noteGone } from './gone';
import { takesTexts } from './told-text';

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
  const place = new Destination(reference);
  let openCardId: string | undefined;
  for (const post of posts) {
    try {
      const id = await send(context, post, place);
      if (post.asks) openCardId = id;
    } catch (cause) {
      if (isLeftAfter(cause, context, post, log))
        return { left: posts.slice(posts.indexOf(post)), openCardId };
      if (post.asks) openCardId = undefined;
    }
  }
  return { left: [], openCardId };
}

/** Answers the ID of a new message. */
function send(context: TurnContext, post: Post, place: Destination): Promise<string | undefined> {
  const { adapter } = context;
  if (takesTexts(adapter)) return adapter.tellText(context, place.told(post));
  const activity = place.activity(post);
  if (post.kind === 'update') return adapter.updateActivity(context, activity).then(() => undefined);
  return adapter.sendActivities(context, [activity]).then(([response]) => response?.id || undefined);
}

/** Whether a post that could not be sent waits to be sent later. */
function isLeftAfter(
  cause: unknown,
  context: TurnContext,
  { kind }: Post,
  log: Pick<Logger, 'warn'>,
): boolean {
  if (isGone(cause)) noteGone(context);
  const arrival = arrivalOfFailed(cause);
  // Updating twice comes to the same as updating once.
  const isLeft = arrival === 'never' || (arrival === 'perhaps' && kind === 'update');
  log.warn({ err: cause, arrival, kind }, isLeft ? 'a reply waits to be sent' : 'a reply is not sent again');
  return isLeft;
}
