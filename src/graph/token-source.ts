import type { AccessToken, TokenCredential } from '@azure/identity';
import { GraphSetupError } from './graph-error';

/** Where the bearer token for Graph comes from. */
export interface TokenSource {
  /** A fixed token is for Graph-shaped servers on this machine; a real one may go to any Graph. */
  readonly reach: 'loopback' | 'anywhere';
  token(): Promise<string>;
  /** Graph answered 401 to this token: don't hand it out again. */
  renew?(rejected: string): void;
}

/**
 * A development token for a simulated Graph. `createGraphPorts` refuses it for any address but loopback.
 * Throws `GraphSetupError` for a token that can't stand in a header.
 */
export function fixedToken(token: string): TokenSource {
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new GraphSetupError(
      'GRAPH_TOKEN_INVALID',
      'GRAPH_DEV_TOKEN must be one word of printable ASCII characters, without spaces or line breaks.',
    );
  }
  return { reach: 'loopback', token: async () => token };
}

const RENEW_BEFORE_MS = 2 * 60_000;

/**
 * Tokens of an Entra application. `create` is called when the first token is needed, and again after a rejected
 * one: a new credential has no memory of the old token.
 */
export function credentialToken(create: () => Promise<TokenCredential>, scope: string): TokenSource {
  let credential: Promise<TokenCredential> | undefined;
  let pending: Promise<AccessToken> | undefined;
  let held: AccessToken | undefined;

  const fetchToken = async (): Promise<AccessToken> => {
    try {
      const answer = await (await (credential ??= create())).getToken(scope);
      if (!answer) throw new NoToken();
      return (held = answer);
    } catch (error) {
      credential = undefined;
      throw error;
    } finally {
      pending = undefined;
    }
  };

  return {
    reach: 'anywhere',
    async token() {
      if (held && held.expiresOnTimestamp - Date.now() > RENEW_BEFORE_MS) return held.token;
      return (await (pending ??= fetchToken())).token;
    },
    renew(rejected) {
      if (held?.token !== rejected) return;
      held = undefined;
      credential = undefined;
    },
  };
}

/** The credential answered, but without a token. */
class NoToken extends Error {
  override readonly name = 'AuthenticationRequiredError';
}
