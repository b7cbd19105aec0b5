import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { LeasedItem, ScheduledItem } from '../src/ports';
import { jsonOf } from '../src/ports/json-of';
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
  /** The same look for a channel or group chat that a lead chose; `chat` is that place, not theirs. */
  z.object({
    kind: z.literal('channelEndings'),
    chat,
    told: z.record(z.string(), z.number()),
    /** Whose channel it is, and since when it is told: taken out of the team after that, we have no voice there. */
    team: z.string().optional(),
    since: z.iso.datetime().optional(),
  }),
]);

const conversation = z.object({ conversation: z.object({ id: z.string() }) });

/** What is to be told to somebody later. */
export type Notice = z.infer<typeof body>;

/** When, about what, and to whom. */
export interface NoticePlan {
  readonly personId: string;
  readonly dueAt: Date;
  readonly notice: Notice;
}

export function noticeItem({ personId, dueAt, notice }: NoticePlan): ScheduledItem {
  return { key: keyOf(personId, notice), dueAt, personId, body: JSON.stringify(notice) };
}

function keyOf(personId: string, notice: Notice): string {
  switch (notice.kind) {
    case 'followUp':
      return followUpKey(notice.handOffId);
    case 'endings':
      return endingsKey(personId);
    case 'channelEndings':
      return channelEndingsKey(notice.chat);
  }
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

/** One a channel, whichever of its threads it was said in. */
export function channelEndingsKey({ reference }: Pick<Chat, 'reference'>): string {
  const place = conversation.safeParse(reference).data?.conversation.id.split(';', 1)[0] ?? '';
  return `channelEndings/${createHash('sha256').update(place).digest('hex').slice(0, 16)}`;
}
