import type { Logger } from 'pino';
import type { DocumentStore, FeedbackLog, HandOffLog, Schedule } from '../ports';
import type { CallWatch, ServerWatch, TurnWatch } from '../ports/telemetry';

/** The parts of a store whose calls are told. */
export interface WatchedStore {
  readonly documents: DocumentStore;
  readonly handOffs: HandOffLog;
  readonly feedback: FeedbackLog;
  readonly schedule: Schedule;
}

/** What the wiring does with telemetry: hands out what is told something, and wraps what is to be timed. */
export interface Telemetry {
  readonly turns: TurnWatch | undefined;
  readonly graph: CallWatch | undefined;
  readonly server: ServerWatch | undefined;
  /** Goes into every line of the log: in which trace it was written. */
  readonly logFields: (() => object) | undefined;
  /** Where it is said that nothing arrives. */
  reportTo(log: Pick<Logger, 'info' | 'warn'>): void;
  turn<Given extends unknown[]>(run: (...given: Given) => Promise<void>): (...given: Given) => Promise<void>;
  /** What is done after a turn, or outside of any. */
  later<Given extends unknown[]>(run: (...given: Given) => Promise<void>): (...given: Given) => Promise<void>;
  store<S extends WatchedStore>(store: S): S;
  /** How old the list of customers is, in milliseconds. */
  directory(ageMs: () => number | undefined): void;
  /** Sends what is left, for some seconds at most. Never rejects. */
  close(): Promise<void>;
}

/** Nothing is told, wrapped or loaded. */
export const NO_TELEMETRY: Telemetry = {
  turns: undefined,
  graph: undefined,
  server: undefined,
  logFields: undefined,
  reportTo: () => undefined,
  turn: (run) => run,
  later: (run) => run,
  store: (store) => store,
  directory: () => undefined,
  close: async () => undefined,
};
