import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { BotIdentity, ChannelTrust, RegisteredBot } from './bot-identity';

/** A token that is signed by the channel, but not meant for us. */
class ForeignToken extends Error {
  override readonly name = 'AuthenticationError';
}

/** The SDK's token validation for this identity; without one, the SDK asks for no tokens at all. */
export function createAuthentication(
  identity: BotIdentity,
  trust: ChannelTrust,
): ConfigurationBotFrameworkAuthentication {
  if (identity.kind === 'none') return new ConfigurationBotFrameworkAuthentication({});
  return new ConfigurationBotFrameworkAuthentication(settingsOf(identity, trust), undefined, {
    requiredEndorsements: [],
    // The SDK accepts tokens of every Entra tenant as "emulator" tokens: only the channel's own may pass.
    validateClaims: async (claims) => {
      const value = (type: string): unknown => claims.find((claim) => claim.type === type)?.value;
      const ours = value('iss') === trust.tokenIssuer && value('aud') === identity.appId;
      if (!ours) throw new ForeignToken('The token was not issued by the channel for this bot.');
    },
  });
}

/** All of them together: as soon as one is set, the SDK forgets its defaults for the others. */
function settingsOf(identity: RegisteredBot, trust: ChannelTrust): Record<string, string> {
  return {
    MicrosoftAppId: identity.appId,
    MicrosoftAppType: identity.appType,
    MicrosoftAppTenantId: identity.tenantId,
    ...(identity.password ? { MicrosoftAppPassword: identity.password } : {}),
    ToBotFromChannelOpenIdMetadataUrl: trust.openIdMetadataUrl,
    ToBotFromChannelTokenIssuer: trust.tokenIssuer,
    ToBotFromEmulatorOpenIdMetadataUrl: trust.emulatorOpenIdMetadataUrl,
    ToChannelFromBotLoginUrl: `${trust.loginUrl}${identity.tenantId}`,
    ToChannelFromBotOAuthScope: trust.oauthScope,
    ValidateAuthority: 'true',
  };
}

const TOKEN_ERRORS = new Set([
  'AuthenticationError',
  'JsonWebTokenError',
  'NotBeforeError',
  'TokenExpiredError',
]);

/** Whether the SDK (or the JWT library below it, whose errors the SDK lets through) turned a token down. */
export function isTokenRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return TOKEN_ERRORS.has(error.name) || ('statusCode' in error && error.statusCode === 401);
}
