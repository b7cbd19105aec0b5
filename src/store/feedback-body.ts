import { z } from 'zod';
import { type Feedback, FEEDBACK_REASONS } from '../domain/feedback';
import { CHAIN_LINKS, VERDICT_KINDS } from '../domain/verdict';
import { WORKLOAD_IDS } from '../domain/workloads';
import { jsonOf } from '../ports/json-of';
import { storedMoment } from './stored-moment';

const schema = z
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

/** As JSON, which escapes NUL and half a surrogate pair: nothing is left in it that couldn't be stored. */
export function feedbackBody(feedback: Feedback): string {
  return JSON.stringify(feedback);
}

/** Undefined for what this version can't read. */
export function feedbackIn(body: unknown): Feedback | undefined {
  return typeof body === 'string' ? schema.safeParse(jsonOf(body)).data : undefined;
}
