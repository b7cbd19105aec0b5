/** Where the application gets its tokens, as far as its library asks. */

const LOGIN = 'https://login.microsoftonline.com';

export interface EntraAnswer {
  readonly status: number;
  readonly body: object;
}

/** Graph takes this as a token of the application in the tenant. */
export function tokenOf(tenantId: string): string {
  return `bench.${tenantId}`;
}

/** The tenant of such a token. */
export function tenantOf(authorization = ''): string {
  return authorization.replace('Bearer bench.', '');
}

/** `path` begins with a slash. Tokens are given for the tenants that have consented. */
export function entraAnswer(path: string, consented: readonly string[]): EntraAnswer {
  const [, tenantId = ''] = path.split('/');
  if (path.includes('/discovery/instance')) return { status: 200, body: instanceDiscovery() };
  if (path.includes('openid-configuration')) return { status: 200, body: openIdConfiguration(tenantId) };
  if (!consented.includes(tenantId)) {
    const description = 'AADSTS7000229: The client application is missing service principal in the tenant.';
    return { status: 400, body: { error: 'unauthorized_client', error_description: description } };
  }
  const token = { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599 };
  return { status: 200, body: { ...token, access_token: tokenOf(tenantId) } };
}

function instanceDiscovery(): object {
  const host = 'login.microsoftonline.com';
  return {
    tenant_discovery_endpoint: `${LOGIN}/common/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  };
}

function openIdConfiguration(tenantId: string): object {
  return {
    issuer: `${LOGIN}/${tenantId}/v2.0`,
    token_endpoint: `${LOGIN}/${tenantId}/oauth2/v2.0/token`,
    authorization_endpoint: `${LOGIN}/${tenantId}/oauth2/v2.0/authorize`,
    jwks_uri: `${LOGIN}/${tenantId}/discovery/v2.0/keys`,
  };
}
