import { z } from 'zod';
import type { Effect } from '../../dialogs/effects';
import { showsContactReminder } from '../domain/contact-reminder';
import { type HandOff, OUTCOMES, type Settlement } from '../domain/hand-off';
import { VERDICT_KINDS } from '../domain/verdict';
import { WORKLOAD_IDS } from '../domain/workloads';
import { LANGUAGES } from '../i18n/words';
import { storedFeedback } from './stored-feedback';
import { storedMoment } from './stored-moment';

const handOff = z
  .object({
    id: z.string(),
    at: storedMoment,
    personId: z.string(),
    customerTenantId: z.string().optional(),
    workload: z.enum(WORKLOAD_IDS),
    verdict: z.enum(VERDICT_KINDS),
    portalUrl: z.string().optional(),
    evidence: z.string(),
    // Once neither of these was put down: the card was the same, and nothing had been told yet.
    contactReminder: z.boolean().optional(),
    outcome: z.enum(OUTCOMES).default('open'),
    ticket: z.string().optional(),
  })
  .transform(({ customerTenantId, portalUrl, contactReminder, ticket, ...rest }): HandOff => ({
    ...rest,
    customerTenantId,
    portalUrl,
    contactReminder: contactReminder ?? showsContactReminder(rest.verdict),
    ticket,
  }));

const settlement = z
  .discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('filed'), ticket: z.string().optional() }),
    z.object({ outcome: z.literal('notFiled') }),
  ])
  .transform((told): Settlement => (told.outcome === 'filed' ? { ticket: undefined, ...told } : told));

/** How the number was put down before one could be filed without. */
const addTicket = z
  .object({
    kind: z.literal('addTicket'),
    handOffId: z.string(),
    personId: z.string(),
    ticket: z.string(),
    at: storedMoment,
  })
  .transform(({ ticket, ...rest }) => ({
    ...rest,
    kind: 'settle' as const,
    settlement: { outcome: 'filed' as const, ticket },
  }));

/** An effect as JSON keeps it: times are text, and what is absent is left out. */
export const storedEffect = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('recordHandOff'), handOff }),
  z.object({
    kind: z.literal('settle'),
    handOffId: z.string(),
    personId: z.string(),
    settlement,
    at: storedMoment,
  }),
  addTicket,
  z.object({ kind: z.literal('recordFeedback'), feedback: storedFeedback }),
  z.object({ kind: z.literal('addRecent'), personId: z.string(), customerTenantId: z.string() }),
  z.object({
    kind: z.literal('schedule'),
    item: z.object({ key: z.string(), dueAt: storedMoment, personId: z.string(), body: z.string() }),
  }),
  z.object({ kind: z.literal('unschedule'), key: z.string() }),
  z.object({
    kind: z.literal('setNotices'),
    personId: z.string(),
    change: z.object({ followUps: z.boolean().optional(), endings: z.boolean().optional() }),
  }),
  z.object({
    kind: z.literal('setLanguage'),
    personId: z.string(),
    language: z.enum([...LANGUAGES, 'teams']),
  }),
]) satisfies z.ZodType<Effect>;
