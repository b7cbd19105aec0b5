import type { TopicId } from '../../domain/topics';
import type { WorkloadId } from '../../domain/workloads';
import type { Intent, SpokenLanguage, StatedArrangement } from '../understanding';
import type { PeriodPhrases } from './period-phrases';

/** The ideas that sentences are made of. Rules combine them; a language only words them. */
export const CUES = [
  'who',
  'which',
  'can',
  'cannot',
  'me',
  'us',
  'customer',
  'themselves',
  'asks',
  'wants',
  'file',
  'open',
  'filed',
  'request',
  'requests',
  'past',
  'my',
  'our',
  'show',
  'log',
  'export',
  'reminder',
  'tell',
  'here',
  'relationship',
  'ending',
  'on',
  'off',
  'later',
  'access',
  'microsoft',
  'trouble',
  'symptom',
  'outage',
  'be',
  'how',
  'explain',
  'article',
  'for',
  'joiner',
  'not',
  'no',
  'correction',
  'speak',
  'contact',
  'place',
  'opens',
  'offTopic',
] as const;
export type Cue = (typeof CUES)[number];

/** Phrases, separated by commas. Case, accents and apostrophes don't matter. */
export type Phrases = string;

/** How one language words what we understand. Another language is another of these, and no further code. */
export interface Lexicon {
  readonly language: string;
  /** Phrases that state an intent by themselves. */
  readonly intents: Readonly<Partial<Record<Intent, Phrases>>>;
  readonly cues: Readonly<Record<Cue, Phrases>>;
  /** `names` name the product; `hints` only suggest it and give way to a name. */
  readonly workloads: Readonly<Record<WorkloadId, { readonly names: Phrases; readonly hints?: Phrases }>>;
  readonly topics: Readonly<Partial<Record<TopicId, Phrases>>>;
  /** Entra ID P1 or P2: owning it, and wordings that say it is missing without a "not". */
  readonly entraPremium: { readonly yes: Phrases; readonly no: Phrases };
  readonly azureSeller: { readonly us: Phrases; readonly someoneElse: Phrases };
  readonly arrangement: Readonly<Record<StatedArrangement, Phrases>>;
  /**
   * What this language calls the languages, bare ("spanish") and with what makes a wish of them ("in spanish"); under
   * `teams` whole phrases that mean whatever Teams is set to.
   */
  readonly languages: Readonly<Record<SpokenLanguage, Phrases>>;
  /** Positions from one up; digits are understood without being listed. */
  readonly ordinals: readonly Phrases[];
  readonly periods: PeriodPhrases;
  /** Words that are what they are, though a keyword is only one letter away: "expert" is no misspelt "export". */
  readonly asTyped: Phrases;
  /** Words that carry nothing and are never part of a mention, except between two words of a name. */
  readonly fillers: Phrases;
}
