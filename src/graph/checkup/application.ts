import { z } from 'zod';

const date = z
  .string()
  .nullish()
  .transform((text) => (text ? new Date(text) : undefined))
  .refine((at) => !at || !Number.isNaN(at.getTime()), 'not a date');

const passwordCredential = z.object({
  /** The first three characters of the secret, which is all that Entra shows of it. */
  hint: z.string().nullish(),
  endDateTime: date,
});

/** The client secrets of an application, as its registration lists them. */
export const application = z.object({
  passwordCredentials: z.array(passwordCredential),
});
export type Application = z.output<typeof application>;
