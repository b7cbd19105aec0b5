import type { ChannelTokens } from './bot-identity';

/** What one attempt to call the Bot Connector came to. */
export type Attempt =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: Headers;
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

type Send = (signal: AbortSignal, token: string | undefined) => Promise<Response>;

/** Gets a token, sends, and reads the answer, all within `limit` milliseconds. Never rejects. */
export async function attemptOf(
  limit: number,
  tokens: ChannelTokens | undefined,
  send: Send,
): Promise<Attempt> {
  const signal = AbortSignal.timeout(limit);
  let token: string | undefined;
  try {
    token = tokens && (await Promise.race([tokens.token(), rejection(signal)]));
  } catch (cause) {
    return { kind: 'notSent', code: 'noToken', cause };
  }
  try {
    const response = await send(signal, token);
    // Once there is a status, the call was decided: sending it again because the rest is missing would double it.
    const text = await response.text().catch(() => '');
    const renew = (): void => (token === undefined ? undefined : tokens?.renew?.(token));
    return { kind: 'answered', status: response.status, headers: response.headers, text, renew };
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
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && NEVER_LEFT.has(String(cause.code));
}

function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
