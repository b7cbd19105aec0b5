import { request } from 'undici';

/** Whether Entra knows a tenant; `unanswered` when it didn't say. */
export type EntraTenant = 'known' | 'unknown' | 'unanswered';

/**
 * Asks Entra for what it publishes of a tenant, without any token. The library that fetches tokens reads the same, and
 * tells a tenant that isn't there and a network that is down in the same words.
 */
export async function entraTenant(
  authority: string,
  tenantId: string,
  limitMs: number,
): Promise<EntraTenant> {
  const url = new URL(`${tenantId}/v2.0/.well-known/openid-configuration`, `${authority}/`);
  try {
    const { statusCode, body } = await request(url, { signal: AbortSignal.timeout(limitMs), reset: true });
    body.on('error', () => undefined).destroy();
    if (statusCode === 200) return 'known';
    // AADSTS90002 comes with 400; a proxy in between would say something else.
    return statusCode === 400 ? 'unknown' : 'unanswered';
  } catch {
    // No such host, refused, no trust or too late: nothing is known.
    return 'unanswered';
  }
}
