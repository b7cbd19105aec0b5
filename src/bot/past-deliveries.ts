import type { Delivery } from './delivery';
import { deliveriesIn, serialiseFinished, type StoredFinished, whoseOf } from './finished-delivery';

/**
 * Finished deliveries, oldest first. Nothing about them ever changes again, so they are kept as the JSON that is
 * stored: it grows at its end and is cut at its beginning, and no turn looks at each of them.
 */
export interface PastDeliveries {
  readonly count: number;
  /** One after the other, without brackets around them. */
  readonly json: string;
  /** Whose the last one was; empty when there is none, or nobody knows. */
  readonly owner: string;
}

export const NO_PAST: PastDeliveries = { count: 0, json: '', owner: '' };

/** Finds the first one: all of it but whose it was, and that, if it says so. */
const FIRST = /^(\["(?:[^"\\]|\\.)*",-?\d+,(?:null|"(?:[^"\\]|\\.)*"))(?:,("(?:[^"\\]|\\.)*"))?\]/u;
const NOBODY = '""';

export function pastWith({ count, json, owner }: PastDeliveries, added: Delivery): PastDeliveries {
  const text = serialiseFinished(added, owner);
  return { count: count + 1, json: json === '' ? text : `${json},${text}`, owner: whoseOf(added) };
}

/** Without so many of the first ones. */
export function pastAfter(past: PastDeliveries, dropped: number): PastDeliveries {
  let left = past;
  for (let each = 0; each < dropped; each += 1) left = withoutFirst(left);
  return left;
}

/** Nobody is before the next one then: it says whose it was, as the first one did, unless nobody knows. */
function withoutFirst({ count, json, owner }: PastDeliveries): PastDeliveries {
  const [first = '', , whose = NOBODY] = FIRST.exec(json) ?? [];
  const rest = json.slice(first.length + 1);
  const next = FIRST.exec(rest);
  if (!next) return NO_PAST;
  const [text, known = '', itsOwn = whose] = next;
  const own = itsOwn === NOBODY ? '' : `,${itsOwn}`;
  return { count: count - 1, json: `${known}${own}]${rest.slice(text.length)}`, owner };
}

/** By an ID of ours (`arrivalOf`): nothing in it could be taken for JSON. */
export function isPast({ json }: PastDeliveries, id: string): boolean {
  return json.includes(`[${JSON.stringify(id)},`);
}

/** Each as a delivery. */
export function pastAsDeliveries({ json }: PastDeliveries): readonly Delivery[] {
  return deliveriesIn(JSON.parse(`[${json}]`) as StoredFinished[]);
}
