import { z } from 'zod';
import { type Delivery, deliveryOf, isToBeLookedAt } from './delivery';

const NOTHING: readonly never[] = [];

/** What is kept of a delivery that is done with: by what it is known again, when it came, and whose it was. */
export function finishedDelivery(
  { id, at, press }: Pick<Delivery, 'id' | 'at' | 'press'>,
  reference: Delivery['reference'],
): Delivery {
  return deliveryOf({ id, at, press, reference, posts: NOTHING, effects: NOTHING });
}

/** Whose a delivery was, without where it was spoken. */
export function onlyWhose(personId: string | undefined): Delivery['reference'] {
  return { user: { id: '', name: '', aadObjectId: personId } };
}

/** Whether nothing else is kept of it. */
export function isFinished(delivery: Delivery): boolean {
  const { conversation, channelId } = delivery.reference;
  return conversation === undefined && channelId === undefined && !isToBeLookedAt(delivery);
}

/** ID, moment, press, and whose it was where that is somebody else than of the one before. */
export const storedFinished = z.tuple([z.string(), z.number(), z.string().nullable(), z.string().optional()]);
export type StoredFinished = z.infer<typeof storedFinished>;

/** As it is stored behind one of somebody. */
export function serialiseFinished(delivery: Delivery, whoseBefore: string): string {
  const { id, at, press } = delivery;
  const whose = whoseOf(delivery);
  const owner = whose === whoseBefore ? '' : `,${JSON.stringify(whose)}`;
  const pressed = press === undefined ? 'null' : JSON.stringify(press);
  return `[${JSON.stringify(id)},${at.getTime()},${pressed}${owner}]`;
}

/** Empty when nobody knows. */
export function whoseOf({ reference }: Delivery): string {
  return reference.user?.aadObjectId ?? '';
}

/** Reads what is stored of deliveries, finished or not. */
export function deliveriesIn(stored: readonly (StoredFinished | Delivery)[]): readonly Delivery[] {
  let reference = onlyWhose(undefined);
  return stored.map((one) => {
    if (!isTuple(one)) return one;
    const [id, at, press, whose] = one;
    if (whose !== undefined) reference = onlyWhose(whose || undefined);
    return finishedDelivery({ id, at: new Date(at), press: press ?? undefined }, reference);
  });
}

function isTuple(one: StoredFinished | Delivery): one is StoredFinished {
  return Array.isArray(one);
}
