import type { ChannelTokens } from './bot-identity';
import type { Timed, TimeLimits } from '../ports/time-limits';
import type { Cut, Wire, WireCall, WireHeaders, WireListener } from './channel-wire';

/** What one attempt to call the Bot Connector came to. */
export type Attempt =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: WireHeaders;
      readonly text: string;
      /** The token that was used. */
      readonly token: string | undefined;
    }
  /** Certainly not arrived. */
  | {
      readonly kind: 'notSent';
      readonly code: 'noToken' | 'unreachable' | 'timeLimit';
      readonly cause: unknown;
    }
  /** Perhaps arrived. */
  | { readonly kind: 'unclear'; readonly code: 'unclear'; readonly cause: unknown };

export type Answered = Extract<Attempt, { kind: 'answered' }>;

/** What all attempts share. */
export interface AttemptParts {
  /** Without them nothing is signed. */
  readonly tokens?: ChannelTokens | undefined;
  readonly wire: Wire;
  readonly limits: TimeLimits;
  readonly signing: Signing;
}

/**
 * Puts a token on calls. It is long and lasts for an hour, and nearly all calls have the same other headers: what was
 * joined for the last call is used again.
 */
export class Signing {
  private last: { headers: readonly string[]; token: string; signed: readonly string[] } | undefined;

  headersWith(headers: readonly string[], token: string): readonly string[] {
    if (this.last?.headers === headers && this.last.token === token) return this.last.signed;
    const signed = [...headers, 'authorization', `Bearer ${token}`];
    this.last = { headers, token, signed };
    return signed;
  }
}

/** Gets a token, sends, and reads the answer, all within `limit` milliseconds. Never rejects. */
export function attemptOf(parts: AttemptParts, call: WireCall, limit: number): Promise<Attempt> {
  return new Promise((resolve) => new OneAttempt(parts, call, resolve, limit).begin());
}

/** Where the attempt stands: what a failure means depends on it. */
type Stage = 'token' | 'sending' | 'answered' | 'over';

/**
 * Not all that is waited for hears of the limit: tokens don't, and connections only once they are there. Ordinary
 * calls of the wire in place of promises and signals, since most of what a call costs besides would be those.
 */
class OneAttempt implements WireListener, Timed {
  readonly endsAt: number;
  place: number | undefined = undefined;
  private stage: Stage = 'token';
  private token: string | undefined;
  private status = 0;
  private headers: WireHeaders | undefined;
  private cut: Cut | undefined;
  private gaveUp: Error | undefined;

  constructor(
    private readonly parts: AttemptParts,
    private readonly call: WireCall,
    private readonly resolve: (attempt: Attempt) => void,
    limit: number,
  ) {
    this.endsAt = performance.now() + limit;
  }

  begin(): void {
    const { tokens, limits } = this.parts;
    limits.begin(this);
    try {
      const held = tokens?.held?.();
      if (!tokens || held !== undefined) return this.send(held);
      tokens
        .token()
        .then((token) => this.send(token))
        .catch((cause: unknown) => this.failed(cause));
    } catch (cause) {
      this.failed(cause);
    }
  }

  started(cut: Cut): void {
    if (this.gaveUp) cut(this.gaveUp);
    else this.cut = cut;
  }

  answered(status: number, headers: WireHeaders): void {
    if (this.stage !== 'sending') return;
    this.stage = 'answered';
    this.status = status;
    this.headers = headers;
  }

  ended(text: string): void {
    const { status, headers, token } = this;
    if (headers) this.end({ kind: 'answered', status, headers, text, token });
  }

  failed(cause: unknown): void {
    switch (this.stage) {
      case 'token':
        return this.end({ kind: 'notSent', code: 'noToken', cause });
      case 'sending':
        return this.end(
          neverLeft(cause)
            ? { kind: 'notSent', code: 'unreachable', cause }
            : { kind: 'unclear', code: 'unclear', cause },
        );
      case 'answered':
        // Once there is a status, the call was decided: sending it again because the rest is missing would double it.
        return this.ended('');
      case 'over':
    }
  }

  late(): void {
    const cause = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    this.gaveUp = cause;
    this.failed(cause);
    this.cut?.(cause);
  }

  private send(token: string | undefined): void {
    if (this.stage !== 'token') return;
    this.stage = 'sending';
    this.token = token;
    const { call } = this;
    this.parts.wire(token === undefined ? call : this.signed(call, token), this);
  }

  private signed({ method, origin, path, headers, body }: WireCall, token: string): WireCall {
    return { method, origin, path, headers: this.parts.signing.headersWith(headers, token), body };
  }

  /** What comes later changes nothing. */
  private end(attempt: Attempt): void {
    if (this.stage === 'over') return;
    this.stage = 'over';
    this.parts.limits.end(this);
    this.resolve(attempt);
  }
}

/** Whether the Bot Connector took the call or turned it down for good. */
export function isDelivered({ status }: Answered): boolean {
  return status < 500 && status !== 401 && status !== 408 && status !== 412 && status !== 429;
}

const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Whether a call that failed certainly did not arrive. `fetch` hides what happened in the cause of its error. */
export function neverLeft(error: unknown): boolean {
  return [error, error instanceof Error ? error.cause : undefined].some(
    (one) => one instanceof Error && 'code' in one && NEVER_LEFT.has(String(one.code)),
  );
}
