import { z } from 'zod';
import type { LeasedItem, ScheduledItem } from '../src/ports';
import type { Chat } from './turn';

const chat = z.object({
  reference: z.record(z.string(), z.unknown()),
  locale: z.string(),
  timeZone: z.string(),
}) satisfies z.ZodType<Chat>;

const body = z.discriminatedUnion('kind', [
  /** "Did you file it?" */
  z.object({ kind: z.literal('followUp'), handOffId: z.string(), chat }),
  /** The daily look for relationships that end soon. */
  z.object({
    kind: z.literal('endings'),
    chat,
    /** By relationship ID: the fewest days before its end that the person was told of. */
    told: z.record(z.string(), z.number()),
  }),
]);

/** What is to be told to somebody later. */
export type Notice = z.infer<typeof body>;

/** When, about what, and to whom. */
export interface NoticePlan {
  readonly personId: string;
  readonly dueAt: Date;
  readonly notice: Notice;
}

export function noticeItem({ personId, dueAt, notice }: NoticePlan): ScheduledItem {
  const key = notice.kind === 'followUp' ? followUpKey(notice.handOffId) : endingsKey(personId);
  return { key, dueAt, personId, body: JSON.stringify(notice) };
}

/** Undefined for an item that is no notice, or one of another version. */
export function noticeIn({ body: text }: Pick<LeasedItem, 'body'>): Notice | undefined {
  const parsed = body.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : undefined;
}

export function followUpKey(handOffId: string): string {
  return `followUp/${handOffId}`;
}

export function endingsKey(personId: string): string {
  return `endings/${personId}`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
