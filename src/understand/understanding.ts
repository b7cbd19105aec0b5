import type { Period } from '../domain/period';
import type { AzureSeller, EntraPremium } from '../domain/question';
import type { TopicId } from '../domain/topics';
import type { WorkloadId } from '../domain/workloads';

/** What a sentence can set out to do, or report. */
export const ERRANDS = [
  'file',
  'who',
  'ready',
  'teach',
  'selfService',
  'marketplace',
  'ownSubscription',
  'health',
  'filed',
  'mine',
  'history',
  'exportHistory',
  'feedback',
  'followUps',
  'endings',
  'language',
] as const;

/** What only steers the conversation. */
export const STEERING = [
  'help',
  'cancel',
  'back',
  'startOver',
  'greeting',
  'thanks',
  'yes',
  'no',
  'dontKnow',
] as const;
export type SteeringIntent = (typeof STEERING)[number];
export type Intent = (typeof ERRANDS)[number] | SteeringIntent;

/** A language that the bot can be told to speak; `teams` means the one that Teams is set to. */
export type SpokenLanguage = 'en' | 'es' | 'ca' | 'teams';

/** What the customer is said to hold beside CSP. */
export type StatedArrangement = 'cspOnly' | 'cspAndDirectTrial' | 'cspAndDirectPaid';

/** What was read out of one typed sentence. `undefined` means that the sentence does not say. */
export interface Understanding {
  /** The sentence without invisible characters, in single spaces; spelling and case as typed. */
  readonly text: string;
  readonly intent: Intent | undefined;
  /** Up to two other readings, best first: worth a button, not an action. Without an `intent`, the best weak ones. */
  readonly alternatives: readonly Intent[];
  readonly workload: WorkloadId | undefined;
  /** When several workloads were named: all of them, in the order of the sentence. Otherwise empty. */
  readonly workloadGuesses: readonly WorkloadId[];
  readonly topic: TopicId | undefined;
  readonly entraPremium: Exclude<EntraPremium, 'unknown'> | undefined;
  readonly azureSeller: Exclude<AzureSeller, 'unknown'> | undefined;
  readonly arrangement: StatedArrangement | undefined;
  /** The language that the bot is to speak from now on; `undefined` with the intent `language`: which one isn't said. */
  readonly language: SpokenLanguage | undefined;
  /** A choice by position, counted from one ("2", "the second one"); only when nothing else was said. */
  readonly ordinal: number | undefined;
  /** A request number of Microsoft's, without "#" or "TrackingID". */
  readonly ticket: string | undefined;
  /** A stretch of time ("last month", "since 1 October"). */
  readonly period: Period | undefined;
  /** Whether something is to be switched on, off or put off ("stop the reminders", "remind me tomorrow"). */
  readonly switched: 'on' | 'off' | 'later' | undefined;
  /** What is switched is for everybody where it is said ("tell this channel"), not for the person. */
  readonly forPlace: boolean;
  /** Names or products that were ruled out ("not Contoso"), in original spelling. */
  readonly negated: readonly string[];
  /** The words that may name a customer, in original spelling; empty when none are left. */
  readonly mention: string;
  /** Nothing is said but of which product and which customer. */
  readonly namesOnly: boolean;
  /** The sentence replaces something said before ("no, I meant Teams"). */
  readonly correction: boolean;
}
