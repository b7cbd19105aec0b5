import type { FeedbackReason } from '../domain/feedback';
import type { Settlement } from '../domain/hand-off';
import type { ChainLink, VerdictKind } from '../domain/verdict';
import type { WorkloadId } from '../domain/workloads';

/*
 * What may be told to whoever watches over the desk. It goes to another system, so it is words and numbers of ours
 * only: never a name, an ID, a text or an address, but for a customer's tenant ID where that is asked for. Without
 * telemetry none of these is there, and nothing is told.
 */

/** Something that happened in a turn, counted once the turn is saved. A new kind is a row of `INSTRUMENTS`, too. */
export type Noted =
  | {
      readonly kind: 'verdict';
      readonly workload: WorkloadId;
      readonly verdict: VerdictKind;
      readonly brokenLink: ChainLink | undefined;
      /** Told only where the organisation asked for it. */
      readonly customerTenantId: string | undefined;
    }
  /** A person was given the link to a portal. */
  | { readonly kind: 'handedOver'; readonly workload: WorkloadId; readonly verdict: VerdictKind }
  | { readonly kind: 'settled'; readonly outcome: Settlement['outcome'] }
  /** Somebody said that an answer was wrong, or said it anew. */
  | {
      readonly kind: 'calledWrong';
      readonly reason: FeedbackReason;
      readonly workload: WorkloadId;
      readonly verdict: VerdictKind;
    }
  /** `at`: a sentence with no question open, or the question that was not answered by it. */
  | { readonly kind: 'notUnderstood'; readonly at: string; readonly language: string };

/** How a turn ended that did not fail. */
export type TurnEnd = 'answered' | 'repeated' | 'busy' | 'refused' | 'ignored';

/** Is told of the turn that runs; nothing of it is kept here. */
export interface TurnWatch {
  /** Which kind of activity it is, and whether others read along. */
  arrived(kind: string, place: string): void;
  /** A turn that says nothing has been answered. */
  ended(as: TurnEnd): void;
  /** Runs what the dialogs do; `dialogOf` names the one that had the last word. */
  talk<T>(work: () => Promise<T>, dialogOf: (outcome: T) => string | undefined): Promise<T>;
  saved(noted: readonly Noted[]): void;
}

/** A call to another service, by what it asks and not by what it is about. */
export interface WatchedCall {
  readonly method: string;
  /** The path with placeholders, such as `/groups/{id}`. */
  readonly endpoint: string;
  /** Serves everybody and belongs to no turn. */
  readonly isForAll: boolean;
}

/** What becomes of a call; whoever makes it fills it in. */
export interface CallProgress {
  attempts: number;
  status: number | undefined;
}

/** Is told of each call to one service, further attempts included. */
export interface CallWatch {
  call<T>(call: WatchedCall, work: (progress: CallProgress) => Promise<T>): Promise<T>;
}

/** Is told of what the server is asked, and of its calls to the Bot Connector. */
export interface ServerWatch {
  /** Runs what answers a request; the response knows the status afterwards. */
  request(route: string, response: { readonly statusCode: number }, work: () => Promise<void>): Promise<void>;
  readonly calls: CallWatch;
}
