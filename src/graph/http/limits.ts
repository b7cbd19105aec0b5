import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '../../ports';
import { NOBODY, type Owner } from './owner';

/** How long and how much we ask of Graph. Times in milliseconds. */
export interface GraphLimits {
  /** For one attempt: connection, headers and the whole body. */
  readonly attemptMs: number;
  /** For one answer to a person, with all its attempts, pauses and pages. */
  readonly operationMs: number;
  /** For a whole list that is read ahead of being asked for; each page still has `operationMs`. */
  readonly backgroundMs: number;
  /** For a survey, which takes one call for every relationship in force. */
  readonly surveyMs: number;
  /** Further attempts after the first. */
  readonly retries: number;
  /** Shortest pause before a further attempt. */
  readonly backoffMs: number;
  /** Failures in a row that open the breaker of a lane. */
  readonly breakAfter: number;
  readonly breakMs: number;
  readonly bodyBytes: number;
  readonly pages: number;
  /** Calls at once while the whole directory is surveyed, and for one customer. */
  readonly parallel: number;
  /** Calls under way at once, over all people and everything read ahead. */
  readonly calls: number;
  /** Of these, on behalf of one person. */
  readonly callsEach: number;
  /** For everything that one turn of a conversation waits for, however many operations that are. */
  readonly turnMs: number;
  /** How long somebody waits for the first part of a list that is read for the first time. */
  readonly firstLookMs: number;
}

export const DEFAULT_LIMITS: GraphLimits = {
  attemptMs: 3_000,
  operationMs: 8_000,
  backgroundMs: 300_000,
  surveyMs: 4 * 3_600_000,
  retries: 2,
  backoffMs: 250,
  breakAfter: 5,
  breakMs: 30_000,
  bodyBytes: 16 * 1024 * 1024,
  pages: 5_000,
  parallel: 8,
  calls: 128,
  callsEach: 16,
  turnMs: 9_000,
  firstLookMs: 1_500,
};

/** How old a kept answer may be before it is read again, in milliseconds. */
export interface GraphAges {
  readonly customersMs: number;
  /** At least: one that took long to read may be five times as old as that. */
  readonly surveyMs: number;
  readonly staffMs: number;
  readonly groupNamesMs: number;
  readonly serviceLinksMs: number;
  readonly healthMs: number;
  readonly peopleMs: number;
  readonly agentsMs: number;
}

export const DEFAULT_AGES: GraphAges = {
  customersMs: 60_000,
  surveyMs: 60_000,
  staffMs: 60_000,
  groupNamesMs: 300_000,
  serviceLinksMs: 300_000,
  healthMs: 60_000,
  peopleMs: 60_000,
  agentsMs: 300_000,
};

/**
 * What is left of a time limit, and for whom: it goes with every call, so that each counts as its owner's. It runs on
 * the monotonic clock, so that a corrected wall clock can't stretch it.
 */
export class Deadline {
  #endsAt: number;

  constructor(
    ms: number,
    readonly owner: Owner = NOBODY,
  ) {
    this.#endsAt = performance.now() + ms;
  }

  remainingMs(): number {
    return Math.max(0, this.#endsAt - performance.now());
  }

  /** The longest pause that can be waited out. */
  longestPauseMs(): number {
    return this.remainingMs();
  }

  /** Whether others go first after a pause. */
  givesWay(): boolean {
    return false;
  }

  async waitOut(pauseMs: number): Promise<void> {
    await sleep(pauseMs);
  }

  /** This deadline, or an earlier one. */
  atMost(ms: number): Deadline {
    const leftMs = this.remainingMs();
    return leftMs <= ms ? this : new Deadline(ms, this.owner);
  }

  protected postpone(ms: number): void {
    this.#endsAt += ms;
  }
}

/**
 * The time limit of work that nobody waits for. However long a pause Graph asks for, it is waited out, and takes
 * nothing from the time of the call that has to wait. `noted` is told of it before.
 */
export class UnhurriedDeadline extends Deadline {
  constructor(
    ms: number,
    owner: Owner,
    private readonly noted: (pauseMs: number) => void,
    private readonly whole: Deadline = new Deadline(ms, owner),
  ) {
    super(ms, owner);
  }

  override longestPauseMs(): number {
    return this.whole.remainingMs();
  }

  override givesWay(): boolean {
    return true;
  }

  override async waitOut(pauseMs: number): Promise<void> {
    this.noted(pauseMs);
    await super.waitOut(pauseMs);
    this.postpone(pauseMs);
  }

  override atMost(ms: number): Deadline {
    return new UnhurriedDeadline(Math.min(ms, this.whole.remainingMs()), this.owner, this.noted, this.whole);
  }
}

/** A turn, from the side of whoever reads for it: one time limit for all that it waits for. */
export class TurnCaller implements Caller {
  readonly #time: Deadline;

  constructor(
    readonly personId: string,
    turnMs: number,
  ) {
    this.#time = new Deadline(turnMs);
  }

  remainingMs(): number {
    return this.#time.remainingMs();
  }
}
