import { z } from 'zod';
import { FEEDBACK_REASONS } from '../src/domain/feedback';
import { OUTCOMES } from '../src/domain/hand-off';
import { CHAIN_LINKS, VERDICT_KINDS } from '../src/domain/verdict';
import { WORKLOAD_IDS } from '../src/domain/workloads';
import { LANGUAGES } from '../src/i18n/words';
import { TOPIC_IDS } from '../src/domain/topics';

/** Version of the envelope that every button carries. A card of another version is answered with "this has moved on". */
export const ENVELOPE_VERSION = 1;

/** The things a person can set out to do; also the verbs of the welcome card. */
export const JOURNEYS = [
  'file',
  'who',
  'ready',
  'teach',
  'selfService',
  'health',
  'mine',
  'history',
  'feedback',
  'notices',
  'language',
  'help',
] as const;
export type Journey = (typeof JOURNEYS)[number];

/** What the customer holds beside CSP: it decides whether they may file themselves. */
export const ARRANGEMENTS = ['cspOnly', 'cspAndDirectTrial', 'cspAndDirectPaid', 'unknown'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Of a message's words, in UTF-16 units: one that is longer says what it is about at its beginning. */
export const LONGEST_MESSAGE = 1_000;

const envelope = { v: z.literal(ENVELOPE_VERSION) };
/** A question's button belongs to one step of one flow; any other step has moved on. */
const stamped = { ...envelope, flow: z.string().min(1).max(64), step: z.number().int().min(0) };
const tenantId = z.guid();
const handOffId = z.string().min(1).max(64);
const workload = z.enum(WORKLOAD_IDS);
/** What was said about the request beside customer and workload, so that it isn't asked again. */
const facts = {
  entraPremium: z.enum(['yes', 'no', 'unknown']).optional(),
  azureSeller: z.enum(['us', 'someoneElse', 'unknown']).optional(),
};
/** What "all of them" is called in a list of choices, where clients let nobody choose an empty value. */
export const ALL = 'all';
/** An input that was left empty comes as an empty text. */
const blank = z.literal(['', ALL]).transform(() => undefined);
const day = z.iso.date().or(blank).optional();
/** Which requests of the log are wanted. The person may fill in dates, product and outcome. */
const requestFilter = {
  /** `everybody` is for leads; whoever isn't one gets their own. */
  of: z.enum(['mine', 'everybody']),
  customer: tenantId.optional(),
  from: day,
  until: day,
  workload: workload.or(blank).optional(),
  outcome: z.enum(OUTCOMES).or(blank).optional(),
};

/** An answer as it was given, for whoever looks into what was wrong with it. */
const givenAnswer = {
  answer: z.string().min(1).max(64),
  answeredAt: z.iso.datetime(),
  checkedAt: z.iso.datetime(),
  customer: tenantId.optional(),
  workload,
  verdict: z.enum(VERDICT_KINDS),
  link: z.enum(CHAIN_LINKS).optional(),
  portal: z.url({ protocol: /^https$/u }).optional(),
};

/** Answers to the question that a flow is asking right now. */
export const answerActions = [
  // `customer` is a tenant ID when it was chosen from the list, and free text when it was typed.
  z.object({ ...stamped, verb: z.literal('pickCustomer'), customer: z.string().max(200).default('') }),
  z.object({ ...stamped, verb: z.literal('pickWorkload'), workload }),
  z.object({
    ...stamped,
    verb: z.literal('pickEntraPremium'),
    entraPremium: z.enum(['yes', 'no', 'unknown']),
  }),
  z.object({
    ...stamped,
    verb: z.literal('pickAzureSeller'),
    azureSeller: z.enum(['us', 'someoneElse', 'unknown']),
  }),
  z.object({ ...stamped, verb: z.literal('pickArrangement'), arrangement: z.enum(ARRANGEMENTS) }),
  z.object({ ...stamped, verb: z.literal('giveTicket'), ticket: z.string().max(200).default('') }),
  z.object({ ...stamped, verb: z.literal('back') }),
  z.object({ ...stamped, verb: z.literal('cancel') }),
] as const;

/** Buttons that mean the same however old their card is. */
export const standingActions = [
  z.object({
    ...envelope,
    verb: z.literal('begin'),
    journey: z.enum(JOURNEYS),
    customer: tenantId.optional(),
    workload: workload.optional(),
    ...facts,
  }),
  z.object({
    ...envelope,
    verb: z.literal('recheck'),
    customer: tenantId,
    workload,
    ...facts,
  }),
  z.object({ ...envelope, verb: z.literal('topic'), topic: z.enum(TOPIC_IDS) }),
  z.object({
    ...envelope,
    verb: z.literal('whoPage'),
    customer: tenantId,
    workload,
    page: z.number().int().min(0).max(100_000),
    ...facts,
  }),
  z.object({ ...envelope, verb: z.literal('filed'), handOff: handOffId }),
  /** "I didn't file it": it wasn't needed any more. */
  z.object({ ...envelope, verb: z.literal('notFiled'), handOff: handOffId }),
  /** "I filed it", without a number. */
  z.object({ ...envelope, verb: z.literal('filedWithoutNumber'), handOff: handOffId }),
  /** "Ask me tomorrow." */
  z.object({ ...envelope, verb: z.literal('snooze'), handOff: handOffId }),
  z.object({
    ...envelope,
    verb: z.literal('requests'),
    ...requestFilter,
    after: z.string().max(200).optional(),
  }),
  z.object({ ...envelope, verb: z.literal('exportRequests'), ...requestFilter }),
  /** "This was wrong": asks what. */
  z.object({ ...envelope, verb: z.literal('wrong'), ...givenAnswer }),
  /** The form that asked, filled in. Clients may let people write more than they are asked for. */
  z.object({
    ...envelope,
    verb: z.literal('tellWrong'),
    ...givenAnswer,
    reason: z.enum(FEEDBACK_REASONS).or(blank).optional(),
    note: z.string().max(LONGEST_MESSAGE).optional(),
  }),
  /** Another page of what was called wrong. */
  z.object({ ...envelope, verb: z.literal('feedback'), after: z.string().max(200).optional() }),
  /** Switches what it names; naming nothing shows what is on. */
  z.object({
    ...envelope,
    verb: z.literal('setNotices'),
    followUps: z.enum(['on', 'off']).optional(),
    endings: z.enum(['on', 'off']).optional(),
    /** For the channel or group chat where it is pressed. */
    channelEndings: z.literal('off').optional(),
  }),
  z.object({ ...envelope, verb: z.literal('setLanguage'), language: z.enum([...LANGUAGES, 'teams']) }),
  z.object({ ...envelope, verb: z.literal('startOver') }),
  z.object({ ...envelope, verb: z.literal('checkForMe'), question: z.string().min(1).max(64) }),
  /** "Check for me" on a card that somebody (`asker`, an object ID) inserted into whatever conversation. */
  z.object({
    ...envelope,
    verb: z.literal('checkInserted'),
    asker: z.guid(),
    question: z.string().min(1).max(64),
  }),
  /** The form of "File this…". `customer` was chosen, `typedCustomer` typed, and what was typed wins. */
  z.object({
    ...envelope,
    verb: z.literal('fileThis'),
    customer: z.string().max(200).default(''),
    typedCustomer: z.string().max(200).default(''),
    workload: workload.or(blank).optional(),
    ...facts,
  }),
  /** "Look again" at a message that could not be read in time. */
  z.object({ ...envelope, verb: z.literal('readMessage'), message: z.string().max(LONGEST_MESSAGE) }),
  /** What Teams presses by itself when a shared card comes into somebody's view. Nothing may follow from it. */
  z.object({ ...envelope, verb: z.literal('lookForMe'), question: z.string().min(1).max(64) }),
] as const;
