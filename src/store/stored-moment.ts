import { z } from 'zod';

/** A time as `timeText` or JSON wrote it. */
export const storedMoment = z.iso.datetime().transform((text) => new Date(text));
