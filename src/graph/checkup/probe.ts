import { GraphError, type GraphErrorCode } from '../http/graph-error';

/** The outcome of one call that was made to see whether it works. */
export type Probe<T> =
  | { readonly kind: 'answered'; readonly value: T; readonly ms: number }
  | { readonly kind: 'failed'; readonly why: ProbeFailure; readonly ms: number };

export interface ProbeFailure {
  readonly code: GraphErrorCode;
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** Graph asked us to wait for so long. */
  readonly retryAfterMs: number | undefined;
  /** The number of Entra's refusal, where it was Entra that refused. */
  readonly entraCode?: string | undefined;
}

/** Runs one call, takes its time, and turns what can go wrong into a value: by default, what Graph can do wrong. */
export async function probed<T>(
  call: () => Promise<T>,
  whyOf: (error: unknown) => ProbeFailure = graphFailure,
): Promise<Probe<T>> {
  const startedAt = performance.now();
  const ms = (): number => Math.round(performance.now() - startedAt);
  try {
    const value = await call();
    return { kind: 'answered', value, ms: ms() };
  } catch (error) {
    return { kind: 'failed', why: whyOf(error), ms: ms() };
  }
}

/** Anything else is a fault of ours, and thrown. */
function graphFailure(error: unknown): ProbeFailure {
  if (!(error instanceof GraphError)) throw error;
  const { status, retryAfterMs, entraCode } = error.details;
  return { code: error.code, status, retryAfterMs, entraCode };
}
