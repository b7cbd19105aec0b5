import type { Delivery } from './delivery';
import { deliveriesIn, serialiseFinished, type StoredFinished, whoseOf } from './finished-delivery';

interface Mark {
  readonly id: string;
  readonly whose: string;
  /** Of its JSON, in characters. */
  readonly size: number;
}

/**
 * Finished deliveries, oldest first. Nothing about them ever changes again, so they are kept as the JSON that is
 * stored: it grows at its end and is cut at its beginning, and a turn needn't look at each of them.
 */
export interface PastDeliveries {
  readonly marks: readonly Mark[];
  /** One after the other, without brackets. */
  readonly json: string;
}

export const NO_PAST: PastDeliveries = { marks: [], json: '' };

export function pastWith({ marks, json }: PastDeliveries, added: Delivery): PastDeliveries {
  const text = serialiseFinished(added, lastOwner(marks));
  const mark = { id: added.id, whose: whoseOf(added), size: text.length };
  return { marks: [...marks, mark], json: json === '' ? text : `${json},${text}` };
}

/** Without the first `count`. */
export function pastFrom({ marks, json }: PastDeliveries, count: number): PastDeliveries {
  const first = marks[count];
  const dropped = count > 0 ? marks.slice(0, count) : [];
  if (dropped.length === 0) return { marks, json };
  if (first === undefined) return NO_PAST;
  const begin = dropped.reduce((sum, { size }) => sum + size + 1, 0);
  const end = begin + first.size;
  const text = asFirst(json.slice(begin, end), first, lastOwner(dropped));
  const left = [{ ...first, size: text.length }, ...marks.slice(count + 1)];
  return { marks: left, json: text + json.slice(end) };
}

/** Nobody is before the first one any more, so it has to say whose it is itself: unless nobody knows. */
function asFirst(text: string, { whose }: Mark, whoseBefore: string): string {
  if (whose === whoseBefore) return whose === '' ? text : `${text.slice(0, -1)},${JSON.stringify(whose)}]`;
  return whose === '' ? `${text.slice(0, -',""]'.length)}]` : text;
}

export function isPast({ marks }: PastDeliveries, id: string): boolean {
  return marks.some((mark) => mark.id === id);
}

/** Whose the last one was. */
export function lastOwnerIn({ marks }: PastDeliveries): string {
  return lastOwner(marks);
}

/** Each as a delivery. */
export function pastAsDeliveries({ json }: PastDeliveries): readonly Delivery[] {
  return deliveriesIn(JSON.parse(`[${json}]`) as StoredFinished[]);
}

function lastOwner(marks: readonly Mark[]): string {
  return marks.at(-1)?.whose ?? '';
}
