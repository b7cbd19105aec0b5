import { z } from 'zod';
import { type Delivery, isToBeLookedAt } from './delivery';

const NOTHING: readonly never[] = [];

/** What is kept of a delivery that is done with: by what it is known again, when it came, and whose it was. */
export function finishedDelivery(
  { id, at, press }: Pick<Delivery, 'id' | 'at' | 'press'>,
  reference: Delivery['reference'],
): Delivery {
  return { id, at, press, reference, posts: NOTHING, effects: NOTHING };
}

/** Whose a delivery was, without where it was spoken. */
export function onlyWhose(personId: string | undefined): Delivery['reference'] {
  return { user: { id: '', name: '', aadObjectId: personId } };
}

/** Whether nothing else is kept of it. There are up to twenty of them in every document. */
export function isFinished(delivery: Delivery): boolean {
  const { conversation, channelId } = delivery.reference;
  return conversation === undefined && channelId === undefined && !isToBeLookedAt(delivery);
}

/** ID, moment, press, and whose it was where that is somebody else than of the one before. */
export const storedFinished = z.tuple([z.string(), z.number(), z.string().nullable(), z.string().optional()]);
export type StoredFinished = z.infer<typeof storedFinished>;

/** As it is stored, but for whose it was. In one piece: joining texts that were put together takes ten times as long. */
export function serialiseFinished({ id, at, press }: Delivery): string {
  return JSON.stringify([id, at.getTime(), press ?? null]);
}

/** The stored ones of a document with all others, in their order. */
export function listOf(deliveries: readonly Delivery[], texts: readonly string[]): string {
  let whose = '';
  let list = '';
  texts.forEach((text, index) => {
    const delivery = deliveries[index];
    list += index === 0 ? '[' : ',';
    const before = whose;
    if (delivery && isFinished(delivery)) whose = delivery.reference.user?.aadObjectId ?? '';
    list += whose === before ? text : `${text.slice(0, -1)},${JSON.stringify(whose)}]`;
  });
  return list === '' ? '[]' : `${list}]`;
}

/** Reads what `listOf` made. */
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
