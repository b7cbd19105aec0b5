/** Why something could not be read. The words for each stand in i18n. */
export type ReadFailure =
  /** No answer: connection refused, reset, timed out, or the circuit breaker is open. */
  | { readonly kind: 'unreachable' }
  /** The service asked us to wait (429). */
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number | undefined }
  /** Our own application was refused (401 or 403). */
  | { readonly kind: 'refused'; readonly permission: string | undefined }
  /** The service answered with an error (5xx) or with something that isn't what it documents. */
  | { readonly kind: 'malformed' }
  /** Some pages of a list are missing, so nothing negative may be concluded from it. */
  | { readonly kind: 'incomplete' }
  /** A long list is being read for the first time; what is not in it yet may still come. */
  | { readonly kind: 'stillReading' };

/**
 * The outcome of reading something from outside. "Could not be read" is a value of its own: an empty
 * list is only ever said of a list that was read to its end.
 */
export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T; readonly at: Date }
  | { readonly kind: 'failed'; readonly failure: ReadFailure };

export function readingOf<T>(value: T, at: Date): Reading<T> {
  return { kind: 'read', value, at };
}

export function failedReading<T>(failure: ReadFailure): Reading<T> {
  return { kind: 'failed', failure };
}

export function failureOf(reading: Reading<unknown>): ReadFailure | undefined {
  return reading.kind === 'failed' ? reading.failure : undefined;
}

/**
 * A list as far as it could be read. Without a gap it is the whole list; with one, what stands in it is true,
 * but nothing follows from what doesn't.
 */
export interface Listing<T> {
  readonly items: readonly T[];
  readonly gap: ReadFailure | undefined;
  /** When reading it began. */
  readonly at: Date;
}
