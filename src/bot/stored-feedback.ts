import { z } from 'zod';
import { type Feedback, FEEDBACK_REASONS } from '../domain/feedback';
import { CHAIN_LINKS, VERDICT_KINDS } from '../domain/verdict';
import { WORKLOAD_IDS } from '../domain/workloads';
import { storedMoment } from './stored-moment';

/** Feedback as a saved turn keeps it: times are text, and what is absent is left out. */
export const storedFeedback = z
  .object({
    personId: z.string(),
    saidAt: storedMoment,
    reason: z.enum(FEEDBACK_REASONS),
    note: z.string().optional(),
    answer: z.object({
      id: z.string(),
      at: storedMoment,
      checkedAt: storedMoment,
      customerTenantId: z.string().optional(),
      workload: z.enum(WORKLOAD_IDS),
      verdict: z.enum(VERDICT_KINDS),
      brokenLink: z.enum(CHAIN_LINKS).optional(),
      portalUrl: z.string().optional(),
    }),
  })
  .transform(({ note, answer, ...rest }): Feedback => {
    const { customerTenantId, brokenLink, portalUrl } = answer;
    return { ...rest, note, answer: { ...answer, customerTenantId, brokenLink, portalUrl } };
  });
