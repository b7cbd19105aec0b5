import type { Activity } from 'botbuilder';
import { z } from 'zod';

const text = z.string().nullish();
const account = z.looseObject({ id: text, name: text, aadObjectId: text }).nullish();
const objects = z.array(z.looseObject({})).nullish();

/**
 * The fields that the SDK and the bot touch, of the type that they expect; all others pass unread.
 * Source of the three required ones: Bot Framework activity schema, A2040, A2030, A2090.
 */
const activitySchema = z.looseObject({
  type: z.string().min(1),
  serviceUrl: z.string().min(1),
  conversation: z.looseObject({ id: z.string().min(1), tenantId: text, conversationType: text }),
  id: text,
  name: text,
  text,
  locale: text,
  localTimezone: text,
  replyToId: text,
  channelId: text,
  deliveryMode: text,
  from: account,
  recipient: account,
  channelData: z.unknown().optional(),
  entities: objects,
  attachments: objects,
  membersAdded: objects,
  membersRemoved: objects,
});

/** An activity of the right shape. Who sent it is another question. */
export type IncomingActivity = z.infer<typeof activitySchema>;

/** Parses a body; undefined when it is no activity. */
export function parseActivity(body: unknown): IncomingActivity | undefined {
  const parsed = activitySchema.safeParse(body);
  return parsed.success ? parsed.data : undefined;
}

const MOMENTS = [
  ['timestamp', 'rawTimestamp'],
  ['localTimestamp', 'rawLocalTimestamp'],
  ['expiration', 'rawExpiration'],
] as const;

/** The SDK's activity: the same object, its moments as dates and, beside them, as they came. */
export function toSdkActivity(incoming: IncomingActivity): Activity {
  const moments = MOMENTS.map(([name, raw]) => momentOf(incoming[name], name, raw));
  // The schema above holds what the SDK's own type demands, which knows no locale of null.
  return Object.assign({}, incoming, { locale: incoming.locale ?? undefined }, ...moments) as Activity;
}

function momentOf(value: unknown, name: string, raw: string): Record<string, unknown> {
  if (typeof value !== 'string') return { [name]: undefined };
  const moment = new Date(value);
  return { [name]: Number.isNaN(moment.getTime()) ? undefined : moment, [raw]: value };
}
