/** Something that is measured, as it is called outside. */
export interface Instrument {
  readonly name: string;
  readonly kind: 'counter' | 'seconds' | 'gauge';
  /** In the notation of UCUM; words in braces are counted things. */
  readonly unit: string;
  readonly meaning: string;
  /** What it can be broken down by: words of ours, of which there are few. */
  readonly by: readonly string[];
}

/**
 * All that is measured. docs/queries.md asks for these and no others, docs/operations.md lists them. To count something
 * new: a kind of `Noted` in src/ports/telemetry.ts, its row here, its case in count-noted.ts.
 */
export const INSTRUMENTS = {
  turns: {
    name: 'filing_desk.turns',
    kind: 'counter',
    unit: '{turn}',
    meaning: 'Activities of people that were taken in',
    by: ['kind', 'place', 'outcome'],
  },
  turnDuration: {
    name: 'filing_desk.turn.duration',
    kind: 'seconds',
    unit: 's',
    meaning: 'How long a turn took, with the sending of its replies',
    by: ['kind', 'outcome'],
  },
  verdicts: {
    name: 'filing_desk.verdicts',
    kind: 'counter',
    unit: '{verdict}',
    meaning: 'Answers to “can I file this?”; broken_link where it is blocked',
    by: ['verdict', 'workload', 'broken_link'],
  },
  handedOver: {
    name: 'filing_desk.handed_over',
    kind: 'counter',
    unit: '{request}',
    meaning: 'Requests that were guided to a portal',
    by: ['verdict', 'workload'],
  },
  settled: {
    name: 'filing_desk.settled',
    kind: 'counter',
    unit: '{request}',
    meaning: 'Times that somebody told what became of a request: filed or notFiled',
    by: ['outcome'],
  },
  calledWrong: {
    name: 'filing_desk.called_wrong',
    kind: 'counter',
    unit: '{answer}',
    meaning: 'Times that somebody said an answer was wrong, by the reason',
    by: ['reason', 'verdict', 'workload'],
  },
  notUnderstood: {
    name: 'filing_desk.not_understood',
    kind: 'counter',
    unit: '{sentence}',
    meaning: 'Sentences that led nowhere; at: with no question open, or as the answer to which one',
    by: ['at', 'language'],
  },
  callDuration: {
    name: 'filing_desk.call.duration',
    kind: 'seconds',
    unit: 's',
    meaning: 'How long a call took, with its further attempts; service: graph or connector',
    by: ['service', 'endpoint', 'outcome'],
  },
  callFaults: {
    name: 'filing_desk.call.faults',
    kind: 'counter',
    unit: '{call}',
    meaning: 'Calls that failed for good, by the code of docs/errors.md',
    by: ['service', 'endpoint', 'fault'],
  },
  directoryAge: {
    name: 'filing_desk.directory.age',
    kind: 'gauge',
    unit: 's',
    meaning: 'Age of the list of customers; missing while there is none',
    by: [],
  },
  memory: {
    name: 'filing_desk.process.memory',
    kind: 'gauge',
    unit: 'By',
    meaning: 'Memory of the process (resident set)',
    by: [],
  },
  eventLoop: {
    name: 'filing_desk.process.event_loop_utilization',
    kind: 'gauge',
    unit: '1',
    meaning: 'Share of the time in which the process was busy, 0 to 1, since the last export',
    by: [],
  },
} as const satisfies Readonly<Record<string, Instrument>>;

export type InstrumentName = keyof typeof INSTRUMENTS;
type OfKind<Kind extends Instrument['kind']> = {
  [Name in InstrumentName]: (typeof INSTRUMENTS)[Name]['kind'] extends Kind ? Name : never;
}[InstrumentName];

export type CounterName = OfKind<'counter'>;
export type SecondsName = OfKind<'seconds'>;
export type GaugeName = OfKind<'gauge'>;

/** Exactly what the instrument is broken down by; what is undefined is left out. */
export type Labels<Name extends InstrumentName> = Readonly<
  Record<(typeof INSTRUMENTS)[Name]['by'][number], string | undefined>
>;
