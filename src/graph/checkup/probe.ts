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
}

/** Runs one call, takes its time, and turns what Graph can do wrong into a value. */
export async function probed<T>(call: () => Promise<T>): Promise<Probe<T>> {
  const startedAt = performance.now();
  const ms = (): number => Math.round(performance.now() - startedAt);
  try {
    const value = await call();
    return { kind: 'answered', value, ms: ms() };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const { status, retryAfterMs } = error.details;
    return { kind: 'failed', why: { code: error.code, status, retryAfterMs }, ms: ms() };
  }
}
