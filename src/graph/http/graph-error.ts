import type { ReadFailure } from '../../domain/reading';
import { permissionFor, type Operation } from './operations';

/** What can go wrong between us and Graph, each with its own way on. */
export type GraphErrorCode =
  /** No answer: refused, reset, timed out, or the breaker is open. */
  | 'unreachable'
  /** 429, or a pause that Graph asked for earlier and that outlasts our time. */
  | 'throttled'
  /** Our own limit on calls at once left no place for this one in all of its time. */
  | 'crowded'
  /** 401, also after the token was renewed; or no token could be had. */
  | 'unauthorized'
  /** 403: the application lacks the permission of the operation. */
  | 'forbidden'
  /** 404 or 410: this one thing is not there. */
  | 'notFound'
  /** Any other 4xx, or 501: this server does not take the call as we put it. */
  | 'unsupported'
  /** 5xx. */
  | 'serverError'
  /** An answer that is not what Graph documents. */
  | 'malformed'
  /** A list whose pages could not all be read. */
  | 'incomplete';

interface Details {
  readonly status?: number;
  readonly retryAfterMs?: number;
  /** For the log only: it never reaches a person. */
  readonly cause?: unknown;
  /** A few fixed words of ours that tell cases of one code apart; never text from outside. */
  readonly note?: string;
  /** The number of Entra's refusal: digits only. */
  readonly entraCode?: string | undefined;
}

/** A failed call to Graph. It is caught at the ports and turned into a `ReadFailure`. */
export class GraphError extends Error {
  override readonly name = 'GraphError';

  constructor(
    readonly code: GraphErrorCode,
    readonly operation: Operation,
    readonly details: Details = {},
  ) {
    super(`Graph: ${operation} failed (${code})`, { cause: details.cause });
  }
}

/** What the rules and the people get to know of it. */
export function toReadFailure({ code, operation, details }: GraphError): ReadFailure {
  switch (code) {
    case 'unreachable':
      return { kind: 'unreachable' };
    case 'throttled':
    case 'crowded':
      return { kind: 'throttled', retryAfterSeconds: inSeconds(details.retryAfterMs) };
    case 'unauthorized':
      return { kind: 'refused', permission: undefined };
    case 'forbidden':
      return { kind: 'refused', permission: permissionFor(operation) };
    case 'incomplete':
      return { kind: 'incomplete' };
    case 'notFound':
    case 'unsupported':
    case 'serverError':
    case 'malformed':
      return { kind: 'malformed' };
  }
}

function inSeconds(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : Math.ceil(ms / 1000);
}

/** Fields for one log line: no token, no names, no identifiers, no text from outside. */
export function logFields({ code, operation, details }: GraphError): Record<string, unknown> {
  return {
    operation,
    code,
    status: details.status,
    // Names what an administrator has to grant.
    permission: code === 'forbidden' ? permissionFor(operation) : undefined,
    note: details.note,
    entraCode: details.entraCode,
    cause: causeCode(details.cause),
  };
}

function causeCode(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}

/** Settings with which Graph can't be reached safely. The message says what to change. */
export class GraphSetupError extends Error {
  override readonly name = 'GraphSetupError';

  constructor(
    readonly code:
      | 'GRAPH_BASE_URL_INVALID'
      | 'GRAPH_BASE_URL_INSECURE'
      | 'GRAPH_TOKEN_INVALID'
      | 'GRAPH_TOKEN_NOT_LOOPBACK',
    message: string,
  ) {
    super(message);
  }
}
