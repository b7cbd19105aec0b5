import { type Delivery, isUnfinished, serialiseAnswer } from './delivery';

/** Activities that are known again when they come once more; those with something left to do are kept beyond it. */
const MOST_DELIVERIES = 20;

/** Teams repeats an invoke within about half a minute; later nobody asks for the same answer again. */
const ANSWERS_KEPT_MS = 60_000;
const MOST_ANSWERS = 5;
/** Of all answers to invokes in one document together, in characters of JSON. */
const LONGEST_ANSWERS = 100_000;

/** A reply that could not be sent for so long would only confuse. */
const POSTS_KEPT_MS = 60 * 60_000;

/** What identifies an activity that has just arrived. */
export interface Arrival {
  readonly id: string;
  readonly press: string | undefined;
  readonly isInvoke: boolean;
}

/** This process, now. */
export interface Here {
  readonly instance: string;
  readonly now: Date;
  /** Whether another instance has surely ended. */
  readonly isGone: (instance: string) => boolean;
}

/**
 * The delivery that this arrival repeats. Beside the same activity, that is the same press with a new ID when the
 * person can't have seen the answer to the first: an invoke's answer within the time that Teams repeats in, or replies
 * that nobody is sending any more. Any other press is a deliberate one.
 */
export function repeatedBy(
  deliveries: readonly Delivery[],
  { id, press, isInvoke }: Arrival,
  here: Here,
): Delivery | undefined {
  const same = deliveries.findLast((known) => known.id === id);
  if (same || press === undefined) return same;
  const before = deliveries.findLast((known) => known.press === press);
  if (!before) return undefined;
  const isUnseen = isInvoke
    ? hasFreshAnswer(before, here.now)
    : before.posts.length > 0 && mayClaim(before, here);
  return isUnseen ? before : undefined;
}

/** Whether this process may finish the turn: while another one does, replies would arrive twice. */
export function mayClaim(delivery: Delivery, { instance, now, isGone }: Here): boolean {
  const { sender } = delivery;
  if (!isUnfinished(delivery)) return false;
  if (sender === undefined || sender.instance === instance) return true;
  return sender.until <= now || isGone(sender.instance);
}

/** Adds one, and forgets what is of no use any more. */
export function withDelivery(known: readonly Delivery[], added: Delivery, now: Date): readonly Delivery[] {
  const all = [...known.map((delivery) => withoutPlace(delivery, added)), added];
  const firstKept = all.length - MOST_DELIVERIES;
  return trimAnswers(
    all.filter((delivery, index) => index >= firstKept || isUnfinished(delivery)),
    now,
  );
}

/**
 * Where a finished turn was spoken need only be kept of the last one of a person in a conversation; of others it is
 * enough to know whose they were. It is most of what a finished delivery takes up.
 */
function withoutPlace(delivery: Delivery, { reference: latest }: Delivery): Delivery {
  const { conversation, user } = delivery.reference;
  const isSame =
    conversation?.id === latest.conversation?.id && user?.aadObjectId === latest.user?.aadObjectId;
  if (isUnfinished(delivery) || !conversation || !isSame) return delivery;
  return { ...delivery, reference: { user: { id: '', name: '', aadObjectId: user?.aadObjectId } } };
}

/** Whether its posts have been waiting for too long. */
export function hasStalePosts({ posts, at }: Delivery, now: Date): boolean {
  return posts.length > 0 && now.getTime() - at.getTime() > POSTS_KEPT_MS;
}

/** Without the answers to invokes that nobody asks for again: they may name customers. */
export function trimAnswers(deliveries: readonly Delivery[], now: Date): readonly Delivery[] {
  let answers = 0;
  let length = 0;
  const newestFirst = deliveries.toReversed().map((delivery): Delivery => {
    if (!delivery.answer) return delivery;
    answers += 1;
    length += serialiseAnswer(delivery.answer).length;
    const fits = answers <= MOST_ANSWERS && length <= LONGEST_ANSWERS;
    return fits && hasFreshAnswer(delivery, now) ? delivery : { ...delivery, answer: undefined };
  });
  return newestFirst.toReversed();
}

function hasFreshAnswer({ answer, at }: Delivery, now: Date): boolean {
  return answer !== undefined && now.getTime() - at.getTime() <= ANSWERS_KEPT_MS;
}
