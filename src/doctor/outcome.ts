import type { Probe, ProbeFailure } from '../graph';

/** What came of asking one endpoint. */
export type Outcome =
  | {
      readonly kind: 'answered';
      readonly ms: number;
      readonly detail?: string | undefined;
      /** It answers, but what it answers should be looked at; what to do. */
      readonly attention?: string | undefined;
    }
  | { readonly kind: 'failed'; readonly ms: number; readonly why: ProbeFailure }
  /** There was nothing to ask it about, and why. */
  | { readonly kind: 'noSample'; readonly reason: string }
  | { readonly kind: 'notAsked'; readonly reason: string };

interface Said {
  readonly detail?: string;
  readonly attention?: string;
}

/** The outcome of one call; `say` puts into words what was in its answer. */
export function outcomeOf<T>(probe: Probe<T>, say: (value: T) => Said = () => ({})): Outcome {
  if (probe.kind === 'failed') return probe;
  return { kind: 'answered', ms: probe.ms, ...say(probe.value) };
}

export function noSample(reason: string): Outcome {
  return { kind: 'noSample', reason };
}

export function isForbidden(outcome: Outcome): boolean {
  return outcome.kind === 'failed' && outcome.why.code === 'forbidden';
}
