import type { Cloud } from '../domain/partner';
import { failedReading, readingOf, type ReadFailure, type Reading } from '../domain/reading';
import type { Clock } from '../ports';
import type { CallBudget } from './call-budget';
import type { GraphClient } from './client';
import { GraphError, logFields, toReadFailure } from './graph-error';
import type { GraphAges, GraphLimits } from './limits';

/** The part of a pino logger that is used here. */
export interface GraphLog {
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
}

/** What all ports on Graph share. */
export interface GraphContext {
  readonly client: GraphClient;
  readonly budget: CallBudget;
  readonly clock: Clock;
  readonly log: GraphLog;
  readonly cloud: Cloud;
  readonly limits: GraphLimits;
  readonly ages: GraphAges;
}

/** Turns what can go wrong with Graph into a value. The reading is dated from before its first call. */
export async function asReading<T>(
  { clock, log }: Pick<GraphContext, 'clock' | 'log'>,
  work: () => Promise<T>,
): Promise<Reading<T>> {
  const at = clock.now();
  try {
    return readingOf(await work(), at);
  } catch (error) {
    return failedReading(noteFailure(log, error));
  }
}

/** One line in the log, and what people get to know. Anything but a `GraphError` is a fault of ours and goes on. */
export function noteFailure(log: GraphLog, error: unknown): ReadFailure {
  if (!(error instanceof GraphError)) throw error;
  log.warn(logFields(error), 'Graph could not be read');
  return toReadFailure(error);
}

/** For many calls of one kind: the first line of each code is enough. */
export function firstOfEach(log: GraphLog): GraphLog {
  const seen = new Set<unknown>();
  const warn = (fields: object, text: string): void => {
    const code = 'code' in fields ? fields.code : undefined;
    if (!seen.has(code)) log.warn(fields, text);
    seen.add(code);
  };
  return { warn, info: (fields, text) => log.info(fields, text) };
}
