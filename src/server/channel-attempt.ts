import type { ChannelTokens } from './bot-identity';
import type { WireAnswer, WireHeaders } from './channel-wire';

/** What one attempt to call the Bot Connector came to. */
export type Attempt =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: WireHeaders;
      readonly text: string;
      /** Gives up the token that was used. */
      readonly renew: () => void;
    }
  /** Certainly not arrived. */
  | {
      readonly kind: 'notSent';
      readonly code: 'noToken' | 'unreachable' | 'timeLimit';
      readonly cause: unknown;
    }
  /** Perhaps arrived. */
  | { readonly kind: 'unclear'; readonly code: 'unclear'; readonly cause: unknown };

type Answered = Extract<Attempt, { kind: 'answered' }>;

type Send = (signal: AbortSignal, token: string | undefined) => Promise<WireAnswer>;

/** Gets a token, sends, and reads the answer, all within `limit` milliseconds. Never rejects. */
export function attemptOf(limit: number, tokens: ChannelTokens | undefined, send: Send): Promise<Attempt> {
  return new Promise((resolve) => new OneAttempt(tokens, send, resolve).begin(limit));
}

/** Where the attempt stands: what a failure means depends on it. */
type Stage = 'token' | 'sending' | Omit<Answered, 'text'>;

/** Not all that is waited for hears of an abort: tokens don't, and connections only once they are there. */
class OneAttempt {
  private readonly giveUp = new AbortController();
  private stage: Stage = 'token';
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly tokens: ChannelTokens | undefined,
    private readonly send: Send,
    private readonly resolve: (attempt: Attempt) => void,
  ) {}

  begin(limit: number): void {
    this.timer = setTimeout(() => {
      const cause = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
      this.failed(cause);
      this.giveUp.abort(cause);
    }, limit);
    this.run().catch((cause: unknown) => this.failed(cause));
  }

  private async run(): Promise<void> {
    const { tokens } = this;
    const token = tokens && (tokens.held?.() ?? (await tokens.token()));
    if (this.giveUp.signal.aborted) return;
    this.stage = 'sending';
    const answer = await this.send(this.giveUp.signal, token);
    const renew = (): void => (token === undefined ? undefined : tokens?.renew?.(token));
    this.stage = { kind: 'answered', status: answer.status, headers: answer.headers, renew };
    this.end({ ...this.stage, text: await answer.text() });
  }

  private failed(cause: unknown): void {
    const { stage } = this;
    if (stage === 'token') return this.end({ kind: 'notSent', code: 'noToken', cause });
    // Once there is a status, the call was decided: sending it again because the rest is missing would double it.
    if (stage !== 'sending') return this.end({ ...stage, text: '' });
    const isUnsent = neverLeft(cause);
    this.end(
      isUnsent
        ? { kind: 'notSent', code: 'unreachable', cause }
        : { kind: 'unclear', code: 'unclear', cause },
    );
  }

  /** What comes later changes nothing. */
  private end(attempt: Attempt): void {
    clearTimeout(this.timer);
    this.resolve(attempt);
  }
}

/** Whether the Bot Connector took the call or turned it down for good. */
export function isDelivered({ status }: Answered): boolean {
  return status < 500 && ![401, 408, 412, 429].includes(status);
}

const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Whether a call that failed certainly did not arrive. `fetch` hides what happened in the cause of its error. */
export function neverLeft(error: unknown): boolean {
  return [error, error instanceof Error ? error.cause : undefined].some(
    (one) => one instanceof Error && 'code' in one && NEVER_LEFT.has(String(one.code)),
  );
}
