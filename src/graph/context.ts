import type { Cloud } from '../domain/partner';
import { failedReading, readingOf, type ReadFailure, type Reading } from '../domain/reading';
import type { Caller, Clock } from '../ports';
import type { AgentGroups } from './people/agent-groups';
import type { GraphClient } from './http/client';
import type { GraphClock } from './http/graph-clock';
import { GraphError, logFields, toReadFailure } from './http/graph-error';
import { Deadline, type GraphAges, type GraphLimits } from './http/limits';

/** The part of a pino logger that is used here. */
export interface GraphLog {
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
}

/** What all ports on Graph share. */
export interface GraphContext {
  readonly client: GraphClient;
  /** Graph as a customer's tenant sees it; `undefined` where our application can have no token for it. */
  readonly clientFor: (tenantId: string) => GraphClient | undefined;
  /** Graph's time: dates what was read. Where an answer may still correct it, take a `stamp` before reading. */
  readonly clock: GraphClock;
  /** Our own clock, for ages of kept answers only: how far apart two moments are. */
  readonly ageClock: Clock;
  readonly log: GraphLog;
  readonly cloud: Cloud;
  readonly limits: GraphLimits;
  readonly ages: GraphAges;
  readonly agentGroups: AgentGroups;
}

/** A time limit for calls; what is left of the turn, where that is less. */
export function deadlineFor(caller: Caller | undefined, ms: number): Deadline {
  return new Deadline(patienceOf(caller, ms), caller);
}

/** How long to wait, in milliseconds, for work that goes on afterwards; what is left of the turn, where less. */
export function patienceOf(caller: Caller | undefined, ms: number): number {
  return caller ? Math.min(ms, caller.remainingMs()) : ms;
}

/** Turns what can go wrong with Graph into a value. The reading is dated from before its first call. */
export async function asReading<T>(
  { clock, log }: Pick<GraphContext, 'clock' | 'log'>,
  work: () => Promise<T>,
): Promise<Reading<T>> {
  const startedAt = clock.stamp();
  try {
    const value = await work();
    return readingOf(value, startedAt());
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
