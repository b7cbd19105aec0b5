import { bearerToken } from './bearer-token';
import { GraphError } from './graph-error';
import type { TokenSource } from './token-source';

/** `refused`: Entra lets the application have none; `unanswered`: it didn't say, or not in time. */
export type TokenState = 'held' | 'refused' | 'unanswered';

/** Whether a token can be had, by the way that a call to Graph takes. */
export async function tokenState(tokens: TokenSource, limitMs: number): Promise<TokenState> {
  try {
    // No call is made: the operation only names the error that is looked at here.
    await bearerToken(tokens, 'listCustomers', limitMs);
    return 'held';
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return error.code === 'unauthorized' ? 'refused' : 'unanswered';
  }
}
