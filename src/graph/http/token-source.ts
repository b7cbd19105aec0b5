import type { AccessToken, TokenCredential } from '@azure/identity';
import { GraphSetupError } from './graph-error';
import { isGuid } from './graph-path';

/** Where the bearer token for Graph comes from. */
export interface TokenSource {
  /** A fixed token is for Graph-shaped servers on this machine; a real one may go to any Graph. */
  readonly reach: 'loopback' | 'anywhere';
  token(): Promise<string>;
  /** The token that is good now, where there is one already. */
  held?(): string | undefined;
  /** Graph answered 401 to this token: don't hand it out again. */
  renew?(rejected: string): void;
  /**
   * Tokens of the same application for another tenant, where it may be consented too. Whether it is, only asking for
   * one shows. `undefined` where there can be none.
   */
  forTenant?(tenantId: string): TokenSource | undefined;
}

/**
 * A development token for a simulated Graph. `createGraphPorts` refuses it for any address but loopback. It is good
 * for one tenant; `tokenFor` may know those of others.
 * Throws `GraphSetupError` for a token that can't stand in a header.
 */
export function fixedToken(token: string, tokenFor?: (tenantId: string) => string | undefined): TokenSource {
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new GraphSetupError(
      'GRAPH_TOKEN_INVALID',
      'GRAPH_DEV_TOKEN must be one word of printable ASCII characters, without spaces or line breaks.',
    );
  }
  return {
    reach: 'loopback',
    token: async () => token,
    held: () => token,
    forTenant(tenantId) {
      const theirs = tokenFor?.(tenantId);
      return theirs === undefined ? undefined : fixedToken(theirs);
    },
  };
}

const RENEW_BEFORE_MS = 2 * 60_000;

/** Makes a credential of the application, when it is needed. */
export type CredentialFactory = () => Promise<TokenCredential>;

/** The same for another tenant. */
export type TenantCredential = (tenantId: string) => CredentialFactory;

/**
 * Tokens of an Entra application. `create` is called when the first token is needed, and again after a rejected
 * one: a new credential has no memory of the old token. Without `elsewhere` there are none for other tenants.
 */
export function credentialToken(
  create: CredentialFactory,
  scope: string,
  elsewhere?: TenantCredential,
): TokenSource {
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

  const heldToken = (): string | undefined =>
    held && held.expiresOnTimestamp - Date.now() > RENEW_BEFORE_MS ? held.token : undefined;

  return {
    reach: 'anywhere',
    held: heldToken,
    async token() {
      return heldToken() ?? (await (pending ??= fetchToken())).token;
    },
    renew(rejected) {
      if (held?.token !== rejected) return;
      held = undefined;
      credential = undefined;
    },
    // A word in the place of the ID, such as "common", would stand for another tenant than the one meant.
    forTenant: (tenantId) =>
      elsewhere && isGuid(tenantId) ? credentialToken(elsewhere(tenantId), scope) : undefined,
  };
}

/** The credential answered, but without a token. */
class NoToken extends Error {
  override readonly name = 'AuthenticationRequiredError';
}
