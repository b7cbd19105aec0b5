import { type Activity, TurnContext } from 'botbuilder';
import { noteJson } from '../ports/known-json';
import { type Delivery, type Post, serialiseActivity } from './delivery';

type Reference = Delivery['reference'];

const OF_ADDRESSES = ['channelId', 'serviceUrl', 'conversation', 'from', 'recipient', 'replyToId', 'locale'];

/**
 * A post as it leaves: a copy, since the SDK takes the ID away from what it sends; and replies to another turn keep
 * their own reference. Its JSON is what was saved with the address in front, unless both say something of the same.
 */
export function addressed({ kind, activity }: Post, reference: Reference): Partial<Activity> {
  const losesId = kind === 'message' && 'id' in activity;
  if (losesId || OF_ADDRESSES.some((name) => name in activity))
    return TurnContext.applyConversationReference({ ...activity }, reference);
  const address = addressIn(reference);
  const copy = { ...address, ...activity };
  const [head, rest] = [JSON.stringify(address), serialiseActivity(activity)];
  if (head !== '{}' && rest !== '{}') noteJson(copy, `${head.slice(0, -1)},${rest.slice(1)}`);
  return copy;
}

/** What `applyConversationReference` says of an activity that says nothing of it itself. */
function addressIn(reference: Reference): Partial<Activity> {
  const {
    channelId = '',
    locale,
    serviceUrl,
    conversation,
    bot: from,
    user: recipient,
    activityId,
  } = reference;
  const replyToId = activityId || undefined;
  return { channelId, locale, serviceUrl, conversation, from, recipient, replyToId };
}
