import { z } from 'zod';

const attachment = z.looseObject({
  contentType: z.string(),
  content: z.unknown(),
  name: z.string().optional(),
});

/** An activity that the bot sends, as far as the emulation understands it. */
export const sentActivitySchema = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  attachments: z.array(attachment).nullish(),
  suggestedActions: z
    .looseObject({ actions: z.array(z.looseObject({ value: z.unknown() })).nullish() })
    .nullish(),
});

/** A request to open a conversation with one member, for proactive messages. */
export const newConversationSchema = z.looseObject({
  members: z.array(z.looseObject({ id: z.string() })).min(1),
});
