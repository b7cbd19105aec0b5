import { setTimeout as sleep } from 'node:timers/promises';
import type { AccessAssignment, CustomerEvidence, Relationship } from '../../domain/evidence';
import { failedReading, readingOf, type ReadFailure, type Reading } from '../../domain/reading';
import type { Survey } from '../../ports';
import { firstOfEach, type GraphContext, type GraphLog, noteFailure } from '../context';
import { GraphError, type GraphErrorCode } from '../http/graph-error';
import type { Deadline } from '../http/limits';
import type { Relationships } from './relationships';
import type { SurveyPace } from './survey-pace';
import type { SurveyParts } from './survey-parts';
import type { Piece, SurveyPlan } from './survey-plan';

/** Failures that say nothing of the relationship they met. */
const FAILURES_OF_SERVICE: readonly GraphErrorCode[] = ['unreachable', 'serverError', 'throttled', 'crowded'];

/** One call and one further attempt: whatever fails then is repaired later, so that the lane's breaker stays closed. */
const RETRIES = 1;

export interface SurveyTools {
  readonly context: GraphContext;
  readonly relationships: Relationships;
  readonly parts: SurveyParts;
  readonly pace: SurveyPace;
  readonly deadline: Deadline;
}

type Assignments = Reading<readonly AccessAssignment[]>;

/**
 * Reads the assignments of a plan, several customers at once. After some failures of the service in a row it stops:
 * what is left then fails alike, without a call.
 */
export class SurveyReading {
  /** Relationships that were asked for and could not be read. */
  readonly triedInVain = new Set<string>();
  readonly #read: Map<string, CustomerEvidence>;
  readonly #none: Assignments;
  readonly #log: GraphLog;
  #completed = 0;
  #shown: { readonly survey: Survey; readonly completed: number };
  #failuresInARow = 0;
  #stopped: ReadFailure | undefined;
  #lacksSome = false;
  #gained = 0;

  constructor(
    private readonly plan: SurveyPlan,
    private readonly tools: SurveyTools,
    shownSoFar: Survey,
  ) {
    this.#read = new Map(plan.known);
    this.#none = readingOf([], plan.at);
    this.#log = firstOfEach(tools.context.log);
    this.#shown = { survey: shownSoFar, completed: 0 };
  }

  /** Whether assignments of some relationship are missing. */
  get lacksSome(): boolean {
    return this.#lacksSome;
  }

  /** How many relationships' assignments were read. */
  get gained(): number {
    return this.#gained;
  }

  async toTheEnd(): Promise<Survey> {
    const queue = this.plan.customers.entries();
    const worker = async (): Promise<void> => {
      for (const [tenantId, pieces] of queue) await this.#readCustomer(tenantId, pieces);
    };
    const first = this.plan.afterTrouble ? queue.next() : undefined;
    // After an outage a breaker lets a single call through, and would refuse the others.
    if (first && !first.done) await this.#readCustomer(...first.value);
    await Promise.all(Array.from({ length: this.tools.context.limits.parallel }, worker));
    return { byCustomer: this.#read, gap: this.plan.gap, at: this.plan.at };
  }

  /**
   * What there is by now. A new survey costs whoever works on it, so it is only made when it has at least twice as
   * many new customers as the one before.
   */
  soFar(): Survey {
    const enough = Math.max(1, this.plan.known.size / 8, 2 * this.#shown.completed);
    if (this.#completed < enough) return this.#shown.survey;
    const survey = { byCustomer: new Map(this.#read), gap: this.plan.gapMeanwhile, at: this.plan.at };
    this.#shown = { survey, completed: this.#completed };
    return survey;
  }

  async #readCustomer(tenantId: string, pieces: readonly Piece[]): Promise<void> {
    const relationships: Relationship[] = [];
    for (const piece of pieces) relationships.push(await this.#complete(piece));
    const { at, gap } = this.plan;
    this.#read.set(tenantId, {
      checkedAt: at,
      // Copied, since a list that grew keeps room to grow further.
      relationships: readingOf(relationships.slice(), at),
      ...(gap && { gap }),
    });
    this.#completed += 1;
  }

  async #complete({ terms, needsAssignments }: Piece): Promise<Relationship> {
    const { parts } = this.tools;
    if (needsAssignments) return parts.relationship(terms, await this.#assignmentsOf(terms.id));
    return parts.relationship(terms, 'assignments' in terms ? terms.assignments : this.#none);
  }

  async #assignmentsOf(id: string): Promise<Assignments> {
    const { relationships, parts, pace, deadline } = this.tools;
    const waitMs = this.#stopped ? 0 : pace.next(performance.now());
    if (waitMs > 0) await sleep(waitMs);
    if (this.#stopped) return this.#failed(this.#stopped);
    try {
      const value = await relationships.assignmentsOf(id, parts, deadline, RETRIES);
      this.#failuresInARow = 0;
      this.#gained += 1;
      return readingOf(value, this.plan.at);
    } catch (error) {
      const failure = noteFailure(this.#log, error);
      this.triedInVain.add(id);
      this.#stopWhenHopeless(error, failure);
      return this.#failed(failure);
    }
  }

  #failed(failure: ReadFailure): Assignments {
    this.#lacksSome = true;
    return failedReading(failure);
  }

  #stopWhenHopeless(error: unknown, failure: ReadFailure): void {
    const isOfService = error instanceof GraphError && FAILURES_OF_SERVICE.includes(error.code);
    this.#failuresInARow = isOfService ? this.#failuresInARow + 1 : 0;
    if (this.#failuresInARow >= this.tools.context.limits.breakAfter) this.#stopped = failure;
  }
}
