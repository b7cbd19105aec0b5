import { z } from 'zod';

/** A time as JSON keeps it. */
export const storedMoment = z.iso.datetime().transform((text) => new Date(text));
