import type { Cloud } from '../../domain/partner';
import { authorityHost } from './clouds';
import type { CredentialFactory, TenantCredential } from './token-source';

/** How the application proves who it is to Entra. All values come from the settings. */
export type GraphCredentialSettings = { readonly cloud: Cloud } & (
  | {
      readonly kind: 'clientSecret';
      readonly tenantId: string;
      readonly clientId: string;
      readonly secret: string;
    }
  | {
      readonly kind: 'certificate';
      readonly tenantId: string;
      readonly clientId: string;
      /** A PEM file that holds the certificate and its private key. */
      readonly certificatePath: string;
    }
  | { readonly kind: 'managedIdentity'; readonly clientId: string }
  | {
      readonly kind: 'workloadIdentity';
      readonly tenantId: string;
      readonly clientId: string;
      readonly tokenFilePath: string;
    }
);

/** Makes the credential when it is first needed: the library takes its time to load, and a demo never needs it. */
export function graphCredential(settings: GraphCredentialSettings): CredentialFactory {
  return async () => {
    const identity = await import('@azure/identity');
    const options = { authorityHost: authorityHost(settings.cloud), retryOptions: { maxRetries: 1 } };
    switch (settings.kind) {
      case 'clientSecret':
        return new identity.ClientSecretCredential(
          settings.tenantId,
          settings.clientId,
          settings.secret,
          options,
        );
      case 'certificate':
        return new identity.ClientCertificateCredential(
          settings.tenantId,
          settings.clientId,
          settings.certificatePath,
          options,
        );
      case 'managedIdentity':
        return new identity.ManagedIdentityCredential({ clientId: settings.clientId });
      case 'workloadIdentity': {
        const { tenantId, clientId, tokenFilePath } = settings;
        return new identity.WorkloadIdentityCredential({ ...options, tenantId, clientId, tokenFilePath });
      }
    }
  };
}

/**
 * The same application in tenants of customers: a credential for each, since one for all would keep every tenant's
 * token for good. A managed identity has tokens of its own tenant only.
 */
export function tenantCredential(settings: GraphCredentialSettings): TenantCredential | undefined {
  return settings.kind === 'managedIdentity'
    ? undefined
    : (tenantId) => graphCredential({ ...settings, tenantId });
}
