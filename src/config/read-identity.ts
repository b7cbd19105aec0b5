import type { Identity, Problem } from './config';
import type { GivenSettings } from './given-settings';
import { readCredential } from './read-credential';

const NEEDS_APP_ID = [
  'MicrosoftAppPassword',
  'MicrosoftAppCertificatePath',
  'MicrosoftAppTenantId',
  'MicrosoftAppType',
  'AZURE_FEDERATED_TOKEN_FILE',
] as const;

/** The bot's identity, or nothing when it is incomplete; what is missing is reported. */
export function readIdentity(given: GivenSettings, report: (problem: Problem) => void): Identity | undefined {
  if (!given.has('MicrosoftAppId')) return withoutAppId(given, report);
  const { MicrosoftAppId: appId } = given.values;
  const tenantId = readTenant(given, report);
  const credential = readCredential(given, report);
  if (!appId || !tenantId || !credential) return undefined;
  return { kind: 'bot', appId, tenantId, credential };
}

/** Half an identity is a mistake, and a mistake must not open the local chat. */
function withoutAppId(given: GivenSettings, report: (problem: Problem) => void): Identity | undefined {
  const others = NEEDS_APP_ID.filter((name) => given.has(name));
  if (others.length === 0) return { kind: 'none' };
  const verb = others.length === 1 ? 'is' : 'are';
  report({ name: 'MicrosoftAppId', problem: `required, because ${others.join(', ')} ${verb} set` });
  return undefined;
}

/** A single-tenant bot serves its own tenant, so the bot's and the partner's are one. */
function readTenant(given: GivenSettings, report: (problem: Problem) => void): string | undefined {
  const { MicrosoftAppTenantId: own, PARTNER_TENANT_ID: partner } = given.values;
  if (!given.has('MicrosoftAppTenantId') && !given.has('PARTNER_TENANT_ID')) {
    report({
      name: 'MicrosoftAppTenantId',
      problem: 'required with MicrosoftAppId: the tenant ID (GUID) of the bot',
    });
  }
  if (own && partner && own !== partner) {
    report({
      name: 'PARTNER_TENANT_ID',
      problem: 'expected the same tenant as MicrosoftAppTenantId: remove one of them',
    });
    return undefined;
  }
  return own ?? partner;
}
