/** Who the bot is towards Microsoft Teams. */
export type BotIdentity = RegisteredBot | { readonly kind: 'none' };

/** An app registration of the bot's own, in one tenant. */
export interface RegisteredBot {
  readonly kind: 'bot';
  /** `aud` of every token that is meant for us. */
  readonly appId: string;
  /** The bot's own tokens for the Bot Connector. */
  readonly tokens: ChannelTokens;
}

/** Where the bot's token comes from. It is asked before every call, so it keeps what it has. */
export interface ChannelTokens {
  token(): Promise<string>;
  /** The token that is good now, where there is one already. */
  held?(): string | undefined;
  /** The Bot Connector answered 401 to this token: don't hand it out again. */
  renew?(rejected: string): void;
}

/** The Bot Connector that a registered bot belongs to: whose tokens it believes and where its replies may go. */
export interface ChannelTrust {
  /** `iss` of the tokens that Teams sends. */
  readonly tokenIssuer: string;
  readonly openIdMetadataUrl: string;
  /** What the bot's own token is for. */
  readonly oauthScope: string;
  /** The only hosts that the bot's own token is ever sent to. */
  readonly serviceHosts: readonly string[];
}

/**
 * Teams in the public cloud and in GCC. Hosts: Microsoft's Agents SDK for JavaScript,
 * `teamsProactiveServiceEndpoints.ts`; the rest: botframework-connector 4.23, `authenticationConstants.ts`.
 */
export const PUBLIC_CHANNEL: ChannelTrust = {
  tokenIssuer: 'https://api.botframework.com',
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  oauthScope: 'https://api.botframework.com',
  serviceHosts: ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'],
};

/** Teams in GCC High and DoD. Source: as above, `governmentConstants.ts`. */
export const US_GOVERNMENT_CHANNEL: ChannelTrust = {
  tokenIssuer: 'https://api.botframework.us',
  openIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  oauthScope: 'https://api.botframework.us',
  serviceHosts: ['smba.infra.gov.teams.microsoft.us', 'smba.infra.dod.teams.microsoft.us'],
};
