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

type Send = (signal: AbortSignal, token: string | undefined) => Promise<WireAnswer>;

/** Gets a token, sends, and reads the answer, all within `limit` milliseconds. Never rejects. */
export async function attemptOf(
  limit: number,
  tokens: ChannelTokens | undefined,
  send: Send,
): Promise<Attempt> {
  const giveUp = new AbortController();
  // Not all that is waited for hears of an abort: tokens don't, and connections only once they are there.
  let tellLate: (cause: Error) => void = () => undefined;
  const late = new Promise<never>((_resolve, reject) => (tellLate = reject));
  late.catch(() => undefined);
  const timer = setTimeout(() => {
    const cause = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    tellLate(cause);
    giveUp.abort(cause);
  }, limit);
  try {
    return await withToken(tokens, late, (token) => send(giveUp.signal, token));
  } finally {
    clearTimeout(timer);
  }
}

async function withToken(
  tokens: ChannelTokens | undefined,
  late: Promise<never>,
  send: (token: string | undefined) => Promise<WireAnswer>,
): Promise<Attempt> {
  let token: string | undefined;
  try {
    token = tokens && (await Promise.race([tokens.token(), late]));
  } catch (cause) {
    return { kind: 'notSent', code: 'noToken', cause };
  }
  try {
    const answer = await Promise.race([send(token), late]);
    // Once there is a status, the call was decided: sending it again because the rest is missing would double it.
    const text = await Promise.race([answer.text(), late]).catch(() => '');
    const renew = (): void => (token === undefined ? undefined : tokens?.renew?.(token));
    return { kind: 'answered', status: answer.status, headers: answer.headers, text, renew };
  } catch (cause) {
    return neverLeft(cause)
      ? { kind: 'notSent', code: 'unreachable', cause }
      : { kind: 'unclear', code: 'unclear', cause };
  }
}

/** Whether the Bot Connector took the call or turned it down for good. */
export function isDelivered({ status }: Extract<Attempt, { kind: 'answered' }>): boolean {
  return status < 500 && ![401, 408, 412, 429].includes(status);
}

const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Whether a call that failed certainly did not arrive. `fetch` hides what happened in the cause of its error. */
export function neverLeft(error: unknown): boolean {
  return [error, error instanceof Error ? error.cause : undefined].some(
    (one) => one instanceof Error && 'code' in one && NEVER_LEFT.has(String(one.code)),
  );
}
