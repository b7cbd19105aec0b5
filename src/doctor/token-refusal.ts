import type { BotIdentity } from '../config';
import type { Result } from './finding';

type Told = Pick<Result, 'detail' | 'todo'>;

const NEW_SECRET =
  'Make a new client secret in Entra under App registrations, Certificates & secrets, and set MicrosoftAppPassword to ' +
  'its value (not to its ID).';
const FEDERATION =
  'Compare issuer, subject and audience in Entra under App registrations, Certificates & secrets, Federated credentials ' +
  'with those of the platform.';

/**
 * What Entra's numbers mean for the settings. They may change, so they only make the advice better: without a row the
 * number itself is told. Source: learn.microsoft.com/entra/identity-platform/reference-error-codes.
 */
const REFUSALS: Readonly<Record<string, (identity: BotIdentity) => Told>> = {
  '7000215': () => ({ detail: 'Entra does not know this client secret.', todo: NEW_SECRET }),
  '7000222': () => ({ detail: 'The client secret has ended.', todo: NEW_SECRET }),
  '700016': ({ appId, tenantId }) => ({
    detail: `There is no application ${appId} in the tenant ${tenantId}.`,
    todo: 'Copy MicrosoftAppId and MicrosoftAppTenantId from the same page in Entra: App registrations, Overview.',
  }),
  '90002': unknownTenant,
  '900023': unknownTenant,
  '7000229': ({ appId }) => ({
    detail: 'The application has no service principal in its tenant.',
    todo: `Make one: az ad sp create --id ${appId}. Then give it its permissions: docs/permissions.md.`,
  }),
  '7000112': () => ({
    detail: 'The application is disabled.',
    todo: 'Enable it in Entra under Enterprise applications, Properties, Enabled for users to sign in.',
  }),
  '700027': () => ({
    detail: 'Entra does not take the signature of the certificate.',
    todo:
      'Upload the certificate of MicrosoftAppCertificatePath in Entra under App registrations, Certificates & secrets, ' +
      'Certificates.',
  }),
  '700024': () => ({
    detail: 'Entra finds that the proof was made at another time.',
    todo: 'Set the clock of this machine by a time server.',
  }),
  '70021': () => ({ detail: 'No federated credential fits the workload identity.', todo: FEDERATION }),
  '700211': () => ({ detail: 'No federated credential fits the issuer of the token.', todo: FEDERATION }),
  '700213': () => ({ detail: 'No federated credential fits the subject of the token.', todo: FEDERATION }),
  '53003': () => ({
    detail: 'A policy of Conditional Access holds the application back.',
    todo: 'Ask an administrator to look at Entra, Sign-in logs, Service principal sign-ins, and to let it in.',
  }),
};

/** The one thing to mend when Entra refuses the bot; undefined where its number says nothing that is known here. */
export function refusalOf(
  entraCode: string | undefined,
  identity: BotIdentity | undefined,
): Told | undefined {
  if (entraCode === undefined || !identity) return undefined;
  const row = Object.hasOwn(REFUSALS, entraCode) ? REFUSALS[entraCode] : undefined;
  return row?.(identity);
}

export function unknownTenant({ tenantId }: BotIdentity): Told {
  return {
    detail: `Entra knows no tenant ${tenantId} in this cloud.`,
    todo: 'Copy MicrosoftAppTenantId from Entra, Overview, Tenant ID; if it is right, check CLOUD.',
  };
}
