import { z } from 'zod';
import { jsonOf } from '../../ports/json-of';

/** What Entra wrote into an access token of ours, as far as it says what we may do. */
export interface TokenClaims {
  /** Application permissions that an administrator granted. */
  readonly roles: readonly string[];
  /** The tenant that the token is for; in lower case. */
  readonly tenantId: string | undefined;
  readonly expiresAt: Date | undefined;
}

const payload = z.object({
  roles: z.array(z.string()).nullish(),
  tid: z.guid().nullish(),
  exp: z.number().positive().nullish(),
});

/**
 * The claims of our own token; nothing is concluded from them but what to tell an administrator, so its signature
 * isn't checked. Undefined for a token that is no JWT: Entra doesn't promise that it is one.
 */
export function readTokenClaims(token: string): TokenClaims | undefined {
  const parsed = payload.safeParse(jsonIn(token));
  if (!parsed.success) return undefined;
  const { roles, tid, exp } = parsed.data;
  return {
    roles: roles ?? [],
    tenantId: tid?.toLowerCase(),
    expiresAt: typeof exp === 'number' ? new Date(exp * 1000) : undefined,
  };
}

function jsonIn(token: string): unknown {
  const [, middle, signature] = token.split('.');
  if (middle === undefined || signature === undefined) return undefined;
  return jsonOf(Buffer.from(middle, 'base64url').toString());
}
