import type { AccessToken, TokenCredential } from '@azure/identity';

/**
 * A credential that is made when it is first needed, and asked once for all who wait. It takes no signal: a first
 * token may take longer than one call may, and then the next call finds it.
 */
export function lateCredential(make: () => Promise<TokenCredential>): TokenCredential {
  let made: Promise<TokenCredential> | undefined;
  const underWay = new Map<string, Promise<AccessToken | null>>();
  const ask = async (scopes: string | string[]): Promise<AccessToken | null> => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return (await made).getToken(scopes);
  };
  return {
    getToken: (scopes) => {
      const key = String(scopes);
      const asked = underWay.get(key) ?? ask(scopes).finally(() => underWay.delete(key));
      underWay.set(key, asked);
      return asked;
    },
  };
}
