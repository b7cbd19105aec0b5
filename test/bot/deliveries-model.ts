import type { Arrival } from '../../src/bot/deliveries';
import type { Delivery } from '../../src/bot/delivery';

/** What the rules for deliveries say, as plainly as can be: one list, each time gone through from end to end. */
export type Model = readonly Delivery[];

export function withDeliveryIn(known: Model, added: Delivery, now: Date): Model {
  const firstKept = known.length + 1 - 20;
  const kept = known.filter((delivery, index) => isUnfinished(delivery) || index >= firstKept);
  return trimmedIn([...kept.map((one) => withoutPlace(one, added)), added], now);
}

export function trimmedIn(known: Model, now: Date): Model {
  const answered = known.filter(({ answer }) => answer !== undefined).toReversed();
  return known.map((delivery) => {
    const upToIt = answered.slice(0, answered.indexOf(delivery) + 1);
    const length = upToIt.reduce((sum, { answer }) => sum + JSON.stringify(answer).length, 0);
    const isKept = upToIt.length <= 5 && length <= 100_000 && isFresh(delivery, now);
    return isKept ? delivery : { ...delivery, answer: undefined };
  });
}

/** Undefined when it repeats none. Nobody is sending any more. */
export function repeatedIn(known: Model, arrival: Arrival, now: Date): Pick<Delivery, 'answer'> | undefined {
  const same = known.findLast(({ id }) => id === arrival.id);
  if (same || arrival.press === undefined) return same;
  const before = known.findLast(({ press }) => press === arrival.press);
  if (!before) return undefined;
  const isUnseen = arrival.isInvoke
    ? before.answer !== undefined && isFresh(before, now)
    : before.posts.length > 0;
  return isUnseen ? before : undefined;
}

export function storedIn(known: Model): unknown {
  let whose = '';
  return known.map((delivery) => {
    const { id, at, press, reference, answer } = delivery;
    if (reference.conversation || answer || isUnfinished(delivery)) return inFull(delivery);
    const before = whose;
    whose = reference.user?.aadObjectId ?? '';
    return [id, at.getTime(), press ?? null, ...(whose === before ? [] : [whose])];
  });
}

/** Its posts as the activities that their texts are. */
function inFull(delivery: Delivery): unknown {
  const posts = delivery.posts.map(({ kind, text, asks }) => ({
    kind,
    activity: JSON.parse(text) as unknown,
    asks,
  }));
  return JSON.parse(JSON.stringify({ ...delivery, posts }));
}

function withoutPlace(delivery: Delivery, { reference: latest }: Delivery): Delivery {
  const { conversation, user } = delivery.reference;
  if (isUnfinished(delivery) || conversation?.id !== latest.conversation?.id) return delivery;
  if (user?.aadObjectId !== latest.user?.aadObjectId) return delivery;
  return { ...delivery, reference: { user: { id: '', name: '', aadObjectId: user?.aadObjectId } } };
}

function isUnfinished({ posts, effects }: Delivery): boolean {
  return posts.length > 0 || effects.length > 0;
}

function isFresh({ at }: Delivery, now: Date): boolean {
  return now.getTime() - at.getTime() <= 60_000;
}
