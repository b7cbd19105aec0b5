import type { TopicId } from '../domain/topics';
import type { WorkloadId } from '../domain/workloads';
import type { Cue } from './lexicon/lexicon';
import type { Tongues } from './tongues';
import type { Intent, SpokenLanguage, StatedArrangement } from './understanding';

/** The kinds of meaning and their values. */
export interface MeaningIds {
  readonly intent: Intent;
  readonly cue: Cue;
  readonly workload: WorkloadId;
  /** A workload that is suggested, not named. */
  readonly hint: WorkloadId;
  readonly topic: TopicId;
  readonly premium: 'yes' | 'no';
  readonly seller: 'us' | 'someoneElse';
  readonly arrangement: StatedArrangement;
  readonly language: SpokenLanguage;
  readonly ordinal: number;
  readonly filler: 'filler';
}
export type MeaningKind = keyof MeaningIds;
type MeaningOf<K extends MeaningKind> = {
  readonly kind: K;
  readonly id: MeaningIds[K];
  /** The languages that the phrase means this in. */
  readonly tongues: Tongues;
};

/** What a phrase can mean. A phrase may mean several things; the rules decide which of them counts. */
export type Meaning = { [K in MeaningKind]: MeaningOf<K> }[MeaningKind];
