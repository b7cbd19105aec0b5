import { performance } from 'node:perf_hooks';
import { type Aspect, ASPECTS, type Judged, judgeSentence } from './judge-sentence';
import type { LabelledGroup } from './labelled-set';
import { readAsProduct } from './read-as-product';

export interface ScoredGroup extends Omit<LabelledGroup, 'sentences'> {
  readonly judged: readonly Judged[];
  /** Milliseconds for each sentence, in the order of the sentences. */
  readonly milliseconds: readonly number[];
}

/** Share of the sentences that were read right, from 0 to 1. */
export type Accuracy = Readonly<Record<Aspect, number>>;

/** What the score part holds in each language. */
export const FLOOR: Accuracy = { intent: 0.95, workload: 0.95, customer: 0.97 };

/** Reads every sentence. The clock runs only on the second reading, when the code is warm, as it is in a running bot. */
export async function scoreGroups(groups: readonly LabelledGroup[]): Promise<readonly ScoredGroup[]> {
  for (const { sentences } of groups) {
    for (const { text } of sentences) await readAsProduct(text);
  }
  const scored: ScoredGroup[] = [];
  for (const group of groups) scored.push(await scoreGroup(group));
  return scored;
}

async function scoreGroup({ language, part, sentences }: LabelledGroup): Promise<ScoredGroup> {
  const judged: Judged[] = [];
  const milliseconds: number[] = [];
  for (const sentence of sentences) {
    const start = performance.now();
    const reading = await readAsProduct(sentence.text);
    milliseconds.push(performance.now() - start);
    judged.push(judgeSentence(sentence, reading));
  }
  return { language, part, judged, milliseconds };
}

export function accuracyOf(judged: readonly Judged[]): Accuracy {
  const share = (aspect: Aspect): number =>
    judged.filter(({ right }) => right[aspect]).length / Math.max(1, judged.length);
  return { intent: share('intent'), workload: share('workload'), customer: share('customer') };
}

export function isAboveFloor(judged: readonly Judged[]): boolean {
  const accuracy = accuracyOf(judged);
  return ASPECTS.every((aspect) => accuracy[aspect] >= FLOOR[aspect]);
}
