import { z } from 'zod';
import type { LeasedItem } from '../../ports';
import { jsonOf } from '../../ports/json-of';

/** When an item is to be looked at again, and with which body. */
export interface Again {
  readonly dueAt: Date;
  /** JSON. */
  readonly body: string;
}

/** What was put off so far, kept in the item's own body. */
const envelope = z.looseObject({
  postponed: z.object({ since: z.iso.datetime(), tries: z.number().int().min(1) }).optional(),
});

/** When it was due before it was put off for the first time. It names the occasion, however often it is put off. */
export function firstDueAt(item: Pick<LeasedItem, 'body' | 'dueAt'>): Date {
  const postponed = envelopeOf(item)?.postponed;
  return postponed ? new Date(postponed.since) : item.dueAt;
}

/** How often it was put off. */
export function triesOf(item: Pick<LeasedItem, 'body'>): number {
  return envelopeOf(item)?.postponed?.tries ?? 0;
}

/** The same once more at that time. A body that is no JSON object stays as it is, so nothing is counted in it. */
export function postponedTo(dueAt: Date, item: Pick<LeasedItem, 'body' | 'dueAt'>): Again {
  const body = envelopeOf(item);
  if (!body) return { dueAt, body: item.body };
  const postponed = { since: firstDueAt(item).toISOString(), tries: triesOf(item) + 1 };
  return { dueAt, body: JSON.stringify({ ...body, postponed }) };
}

/** The same at that time, and the same occasion: nothing was tried, so nothing counts as a try but that it waited. */
export function waitingUntil(dueAt: Date, item: Pick<LeasedItem, 'body' | 'dueAt'>): Again {
  const body = envelopeOf(item);
  if (!body) return { dueAt, body: item.body };
  const postponed = { since: firstDueAt(item).toISOString(), tries: Math.max(1, triesOf(item)) };
  return { dueAt, body: JSON.stringify({ ...body, postponed }) };
}

/** What is put down again with the body that it had was done: if it is put off some day, counting begins anew. */
export function countedAnew(item: Pick<LeasedItem, 'body'>, again: Again): Again {
  const body = again.body === item.body ? envelopeOf(item) : undefined;
  if (!body?.postponed) return again;
  const { postponed: _, ...rest } = body;
  return { ...again, body: JSON.stringify(rest) };
}

function envelopeOf({ body }: Pick<LeasedItem, 'body'>): z.infer<typeof envelope> | undefined {
  return envelope.safeParse(jsonOf(body)).data;
}
