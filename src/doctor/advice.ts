import type { BotIdentity, Config } from '../config';
import type { Advice } from './failure-result';

/** The words for this configuration in the sentences that say what to do. */
export interface Words extends Omit<Advice, 'grant'> {
  /** The application, as an administrator finds it. */
  readonly who: string;
}

export function wordsFor({ graph }: Config): Words {
  switch (graph.kind) {
    case 'demo':
      return { where: 'the demo partner', credential: 'the demo partner', who: 'the application' };
    case 'fixedToken':
      return {
        where: 'GRAPH_BASE_URL',
        credential: 'GRAPH_DEV_TOKEN',
        who: 'the application that GRAPH_DEV_TOKEN belongs to',
      };
    case 'credential':
      return { where: graph.baseUrl ? 'GRAPH_BASE_URL' : 'CLOUD', ...wordsOf(graph.identity) };
  }
}

function wordsOf({ credential, appId }: BotIdentity): Pick<Words, 'credential' | 'who'> {
  const who = `the app registration ${appId}`;
  switch (credential.kind) {
    case 'clientSecret':
      return { credential: 'the client secret (MicrosoftAppPassword)', who };
    case 'certificate':
      return { credential: 'the certificate (MicrosoftAppCertificatePath)', who };
    case 'workloadIdentity':
      return {
        credential: 'the workload identity (AZURE_FEDERATED_TOKEN_FILE)',
        who: `the identity ${appId}`,
      };
    case 'managedIdentity':
      // Entra's pages have no button for this one.
      return {
        credential: 'the managed identity (MicrosoftAppId)',
        who: `the managed identity ${appId} (with New-MgServicePrincipalAppRoleAssignment)`,
      };
  }
}
