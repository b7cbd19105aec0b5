import type { BotIdentity, Config } from './config';
import { GROUP_ID } from './demo/data/groups';
import type { DemoPartner } from './demo/start-demo-partner';
import {
  credentialToken,
  fixedToken,
  graphAddress,
  graphCredential,
  type GraphCredentialSettings,
  graphScope,
  tenantCredential,
  type TokenSource,
} from './graph';

/** Which Graph is asked, and as whom. */
export interface GraphAddress {
  readonly baseUrl: string;
  readonly token: TokenSource;
}

/** What the settings say about it; the demo partner has to run where they name none. Calls nothing. */
export function graphSource(config: Config, demo: DemoPartner | undefined): GraphAddress {
  const { graph, partner } = config;
  switch (graph.kind) {
    case 'demo': {
      const { url, token, tokenFor } = demo as DemoPartner;
      return { baseUrl: url, token: fixedToken(token, tokenFor) };
    }
    case 'fixedToken':
      return { baseUrl: graph.baseUrl, token: fixedToken(graph.token.reveal()) };
    case 'credential': {
      const settings = credentialSettings(config, graph.identity);
      const baseUrl = graph.baseUrl ?? graphAddress(partner.cloud);
      const scope = graphScope(partner.cloud);
      return {
        baseUrl,
        token: credentialToken(graphCredential(settings), scope, tenantCredential(settings)),
      };
    }
  }
}

/** Groups whose members see every customer. Without a word about it, the demo partner's leads are leads. */
export function leadGroupsOf({ leadGroupIds, graph }: Config): readonly string[] {
  return leadGroupIds.length === 0 && graph.kind === 'demo' ? [GROUP_ID.leads] : leadGroupIds;
}

/** How the bot proves to Entra who it is. */
export function credentialSettings(
  { partner }: Pick<Config, 'partner'>,
  identity: BotIdentity,
): GraphCredentialSettings {
  const { cloud } = partner;
  const { appId: clientId, tenantId, credential } = identity;
  switch (credential.kind) {
    case 'clientSecret':
      return { kind: credential.kind, cloud, tenantId, clientId, secret: credential.secret.reveal() };
    case 'certificate':
      return { kind: credential.kind, cloud, tenantId, clientId, certificatePath: credential.path };
    case 'managedIdentity':
      return { kind: credential.kind, cloud, clientId };
    case 'workloadIdentity':
      return { kind: credential.kind, cloud, tenantId, clientId, tokenFilePath: credential.tokenFile };
  }
}
