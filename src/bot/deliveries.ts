import { type Delivery, isUnfinished, serialiseAnswer } from './delivery';
import { finishedDelivery, onlyWhose } from './finished-delivery';

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
  const firstKept = known.length + 1 - MOST_DELIVERIES;
  const all: Delivery[] = [];
  known.forEach((delivery, index) => {
    if (isUnfinished(delivery)) all.push(delivery);
    else if (index >= firstKept) all.push(withoutPlace(delivery, added));
  });
  all.push(added);
  return trimAnswers(all, now);
}

/**
 * Where a finished turn was spoken need only be kept of the last one of a person in a conversation; of others it is
 * enough to know whose they were. It is most of what a finished delivery takes up.
 */
function withoutPlace(delivery: Delivery, { reference: latest }: Delivery): Delivery {
  const { conversation, user } = delivery.reference;
  if (!conversation || conversation.id !== latest.conversation?.id) return delivery;
  if (user?.aadObjectId !== latest.user?.aadObjectId) return delivery;
  const whose = onlyWhose(user?.aadObjectId);
  return delivery.answer ? { ...delivery, reference: whose } : finishedDelivery(delivery, whose);
}

/** Whether its posts have been waiting for too long. */
export function hasStalePosts({ posts, at }: Delivery, now: Date): boolean {
  return posts.length > 0 && now.getTime() - at.getTime() > POSTS_KEPT_MS;
}

/** Without the answers to invokes that nobody asks for again: they may name customers. The same list if all stay. */
export function trimAnswers(deliveries: readonly Delivery[], now: Date): readonly Delivery[] {
  let answers = 0;
  let length = 0;
  let trimmed: Delivery[] | undefined;
  for (let index = deliveries.length - 1; index >= 0; index -= 1) {
    const delivery = deliveries[index];
    if (!delivery?.answer) continue;
    answers += 1;
    length += serialiseAnswer(delivery.answer).length;
    const fits = answers <= MOST_ANSWERS && length <= LONGEST_ANSWERS;
    if (fits && hasFreshAnswer(delivery, now)) continue;
    (trimmed ??= [...deliveries])[index] = { ...delivery, answer: undefined };
  }
  return trimmed ?? deliveries;
}

/** With what `change` makes of each that is unfinished; the very same list where it changes none. */
export function withUnfinished(
  deliveries: readonly Delivery[],
  change: (delivery: Delivery) => Delivery,
): readonly Delivery[] {
  let changed: Delivery[] | undefined;
  deliveries.forEach((delivery, index) => {
    if (!isUnfinished(delivery)) return;
    const after = change(delivery);
    if (after !== delivery) (changed ??= [...deliveries])[index] = after;
  });
  return changed ?? deliveries;
}

function hasFreshAnswer({ answer, at }: Delivery, now: Date): boolean {
  return answer !== undefined && now.getTime() - at.getTime() <= ANSWERS_KEPT_MS;
}
