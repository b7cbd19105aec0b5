import { type Delivery, deliveryOf, isUnfinished, serialiseAnswer } from './delivery';
import { finishedDelivery, isFinished, onlyWhose } from './finished-delivery';
import {
  isPast,
  NO_PAST,
  pastAsDeliveries,
  type PastDeliveries,
  pastAfter,
  pastWith,
} from './past-deliveries';

/** Activities that are known again when they come once more; those with something left to do are kept beyond it. */
const MOST_DELIVERIES = 20;

/** Teams repeats an invoke within about half a minute; later nobody asks for the same answer again. */
const ANSWERS_KEPT_MS = 60_000;
const MOST_ANSWERS = 5;
/** Of all answers to invokes in one document together, in characters of JSON. */
const LONGEST_ANSWERS = 100_000;

/** A reply that could not be sent for so long would only confuse. */
const POSTS_KEPT_MS = 60 * 60_000;

/** The latest activities of a conversation and what is left of their turns, oldest first. */
export interface Deliveries {
  /** All before the first one of which more is kept than by what it is known again, and whose it was. */
  readonly past: PastDeliveries;
  /** All from that one on. */
  readonly latest: readonly Delivery[];
}

export const NO_DELIVERIES: Deliveries = { past: NO_PAST, latest: [] };

/** Those that are finished go to the past, up to the first one that isn't. */
export function deliveriesOf(latest: readonly Delivery[], past: PastDeliveries = NO_PAST): Deliveries {
  let all = past;
  let count = 0;
  for (const delivery of latest) {
    if (!isFinished(delivery)) break;
    all = pastWith(all, delivery);
    count += 1;
  }
  return { past: all, latest: count === 0 ? latest : latest.slice(count) };
}

export function allDeliveries({ past, latest }: Deliveries): readonly Delivery[] {
  return [...pastAsDeliveries(past), ...latest];
}

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

/** Of a delivery that comes once more. */
export type Repeated = Pick<Delivery, 'answer'>;

const FINISHED: Repeated = { answer: undefined };

/**
 * The delivery that this arrival repeats. Beside the same activity, that is the same press with a new ID when the
 * person can't have seen the answer to the first: an invoke's answer within the time that Teams repeats in, or replies
 * that nobody is sending any more. Any other press is a deliberate one.
 */
export function repeatedBy(
  { past, latest }: Deliveries,
  { id, press, isInvoke }: Arrival,
  here: Here,
): Repeated | undefined {
  const same = latest.findLast((known) => known.id === id) ?? (isPast(past, id) ? FINISHED : undefined);
  if (same || press === undefined) return same;
  // Of what is past, every answer was seen.
  const before = latest.findLast((known) => known.press === press);
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
export function withDelivery({ past, latest }: Deliveries, added: Delivery, now: Date): Deliveries {
  const pastCount = past.count;
  const firstKept = pastCount + latest.length + 1 - MOST_DELIVERIES;
  const kept: Delivery[] = [];
  latest.forEach((delivery, index) => {
    if (isUnfinished(delivery)) kept.push(delivery);
    else if (pastCount + index >= firstKept) kept.push(withoutPlace(delivery, added));
  });
  kept.push(added);
  return deliveriesOf(trimmed(kept, now), pastAfter(past, firstKept));
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
  return delivery.answer ? deliveryOf({ ...delivery, reference: whose }) : finishedDelivery(delivery, whose);
}

/** Whether its posts have been waiting for too long. */
export function hasStalePosts({ posts, at }: Delivery, now: Date): boolean {
  return posts.length > 0 && now.getTime() - at.getTime() > POSTS_KEPT_MS;
}

/** Without the answers to invokes that nobody asks for again: they may name customers. The same if all stay. */
export function trimAnswers(deliveries: Deliveries, now: Date): Deliveries {
  return withLatest(deliveries, trimmed(deliveries.latest, now));
}

function trimmed(latest: readonly Delivery[], now: Date): readonly Delivery[] {
  let answers = 0;
  let length = 0;
  let changed: Delivery[] | undefined;
  for (let index = latest.length - 1; index >= 0; index -= 1) {
    const delivery = latest[index];
    if (!delivery?.answer) continue;
    answers += 1;
    length += serialiseAnswer(delivery.answer).length;
    const fits = answers <= MOST_ANSWERS && length <= LONGEST_ANSWERS;
    if (fits && hasFreshAnswer(delivery, now)) continue;
    (changed ??= [...latest])[index] = deliveryOf({ ...delivery, answer: undefined });
  }
  return changed ?? latest;
}

/** With what `change` makes of each that is unfinished; the very same where it changes none. */
export function withUnfinished(deliveries: Deliveries, change: (delivery: Delivery) => Delivery): Deliveries {
  const { latest } = deliveries;
  let changed: Delivery[] | undefined;
  latest.forEach((delivery, index) => {
    if (!isUnfinished(delivery)) return;
    const after = change(delivery);
    if (after !== delivery) (changed ??= [...latest])[index] = after;
  });
  return withLatest(deliveries, changed ?? latest);
}

function withLatest(deliveries: Deliveries, latest: readonly Delivery[]): Deliveries {
  return latest === deliveries.latest ? deliveries : deliveriesOf(latest, deliveries.past);
}

function hasFreshAnswer({ answer, at }: Delivery, now: Date): boolean {
  return answer !== undefined && now.getTime() - at.getTime() <= ANSWERS_KEPT_MS;
}
