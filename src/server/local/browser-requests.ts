import { z } from 'zod';
import { PLACES } from './chat-message';
import { CONSENT_ANSWERS } from './file-consent';

/** Where the browser stands: every request says so. */
const standing = {
  personId: z.string().min(1).max(200),
  place: z.enum(PLACES),
  locale: z.string().min(1).max(40),
  timeZone: z.string().min(1).max(64),
};

const messageId = z.string().min(1).max(40);

export const openSchema = z.object({ ...standing, fresh: z.boolean() });

export const saySchema = z.object({
  ...standing,
  text: z.string().trim().min(1).max(4_000),
  /** In the channel: whether the bot is mentioned, without which it isn't told. */
  mention: z.boolean(),
});

export const submitSchema = z.object({ ...standing, messageId, data: z.unknown() });

export const executeSchema = z.object({
  ...standing,
  messageId,
  action: z.object({
    verb: z.string().max(200),
    id: z.string().max(200).optional(),
    data: z.unknown(),
  }),
});

/** A card came into view. */
export const lookSchema = z.object({ ...standing, messageId });

export const searchSchema = z.object({
  ...standing,
  messageId,
  dataset: z.string().max(200),
  query: z.string().max(200),
  count: z.number().int().min(1).max(50),
});

export const consentSchema = z.object({ ...standing, messageId, answer: z.enum(CONSENT_ANSWERS) });

export const extensionQuerySchema = z.object({ ...standing, text: z.string().trim().max(200) });

export const extensionInsertSchema = z.object({ ...standing, tap: z.unknown() });

export const fileThisSchema = z.object({ ...standing, messageId });

export const extensionSubmitSchema = z.object({ ...standing, data: z.unknown() });

export type Standing = z.infer<z.ZodObject<typeof standing>>;
