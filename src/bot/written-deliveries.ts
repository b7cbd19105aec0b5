import type { Deliveries } from './deliveries';
import { type Delivery, serialiseDelivery, serialiseOrigin } from './delivery';
import { isFinished, serialiseFinished, whoseOf } from './finished-delivery';

/** What is stored of one delivery, in parts. */
export interface Written {
  readonly of: Delivery;
  /** The beginning that it has as long as there is something to do; empty when there isn't. */
  readonly origin: string;
  readonly parts: readonly string[];
  /** Whose the last finished one was before it, and is with it: finished ones only say where that changes. */
  readonly whoseBefore: string;
  readonly whose: string;
}

const NONE: readonly Written[] = [];

/** What is stored of the latest ones. What was written of them before isn't made into JSON again. */
export function writtenOf({ past, latest }: Deliveries, before = NONE): readonly Written[] {
  const all: Written[] = [];
  let whose = past.owner;
  // Both are in the same order, so what comes later here is found later there.
  let from = 0;
  for (const delivery of latest) {
    const at = indexOf(delivery, before, from);
    if (at >= 0) from = at + 1;
    const written = write(delivery, whose, before[at]);
    ({ whose } = written);
    all.push(written);
  }
  return all;
}

function indexOf({ id }: Delivery, written: readonly Written[], from: number): number {
  for (let index = from; index < written.length; index += 1) if (written[index]?.of.id === id) return index;
  return -1;
}

function write(of: Delivery, whoseBefore: string, before: Written | undefined): Written {
  if (before?.of === of && before.whoseBefore === whoseBefore) return before;
  if (isFinished(of)) {
    const parts = [serialiseFinished(of, whoseBefore)];
    return { of, origin: '', parts, whoseBefore, whose: whoseOf(of) };
  }
  const isSameOrigin = before?.of.reference === of.reference && before.origin !== '';
  const origin = isSameOrigin ? before.origin : serialiseOrigin(of);
  return { of, origin, parts: serialiseDelivery(of, origin), whoseBefore, whose: whoseBefore };
}

/** All deliveries of a document, in parts. */
export function deliveryList({ past: { json } }: Deliveries, written: readonly Written[]): readonly string[] {
  const list = json === '' ? [] : [json];
  for (const { parts } of written) {
    if (list.length > 0) list.push(',');
    list.push(...parts);
  }
  return list;
}
