import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { Mutex } from 'async-mutex';
import type { BotIdentity, ChannelTrust, RegisteredBot } from './bot-identity';
import type { ChannelClient } from './channel-client';

/** A token that is signed by the channel, but not meant for us; or one that could not be checked in time. */
class TokenRefused extends Error {
  override readonly name = 'AuthenticationError';
}

type Parameters = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;
type CredentialsFactory = NonNullable<Parameters[1]>;
type ConnectorOptions = NonNullable<Parameters[4]>;

/** Milliseconds for the SDK's check, in which it may have to fetch the channel's keys. */
const LONGEST_CHECK = 3_000;

/** The SDK fetches keys without a time limit, and once for each of many requests that come at the start. */
class BoundedAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly first = new Mutex();
  private hasKeys = false;

  override async authenticateRequest(activity: Activity, authHeader: string) {
    const check = () => inTime(super.authenticateRequest(activity, authHeader));
    if (this.hasKeys) return check();
    return this.first.runExclusive(async () => {
      const result = await check();
      this.hasKeys = true;
      return result;
    });
  }
}

async function inTime<T>(check: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    const late = new TokenRefused('The SDK did not check the token in time.');
    timer = setTimeout(() => reject(late), LONGEST_CHECK);
  });
  return Promise.race([check, tooLate]).finally(() => clearTimeout(timer));
}

/** The SDK's own check of a token, after ours; without an identity, the SDK asks for no tokens at all. */
export function createAuthentication(
  identity: BotIdentity,
  trust: ChannelTrust,
  channel: ChannelClient,
): ConfigurationBotFrameworkAuthentication {
  const options: ConnectorOptions = { httpClient: channel, tokenRefreshInterval: KEYS_KEPT_HOURS };
  if (identity.kind === 'none') {
    return new ConfigurationBotFrameworkAuthentication({}, undefined, undefined, undefined, options);
  }
  return new BoundedAuthentication(
    settingsOf(identity, trust),
    credentialsOf(identity),
    {
      requiredEndorsements: [],
      // The SDK accepts tokens of every Entra tenant as "emulator" tokens: only the channel's own may pass.
      validateClaims: async (claims) => {
        const value = (type: string): unknown => claims.find((claim) => claim.type === type)?.value;
        const ours = value('iss') === trust.tokenIssuer && value('aud') === identity.appId;
        if (!ours) throw new TokenRefused('The token was not issued by the channel for this bot.');
      },
    },
    undefined,
    options,
  );
}

/**
 * When the SDK reads the channel's keys again, it fails all requests as long as it can't. Our own check, which comes
 * first, keeps the keys fresh; so the SDK need only look again for a key that it has never seen.
 */
const KEYS_KEPT_HOURS = 10 * 365 * 24;

/** All of them together: as soon as one is set, the SDK forgets its defaults for the others. */
function settingsOf(identity: RegisteredBot, trust: ChannelTrust): Record<string, string> {
  return {
    MicrosoftAppId: identity.appId,
    ToBotFromChannelOpenIdMetadataUrl: trust.openIdMetadataUrl,
    ToBotFromChannelTokenIssuer: trust.tokenIssuer,
    ToBotFromEmulatorOpenIdMetadataUrl: trust.emulatorOpenIdMetadataUrl,
    ToChannelFromBotLoginUrl: trust.loginUrl,
    ToChannelFromBotOAuthScope: trust.oauthScope,
    ValidateAuthority: 'true',
  };
}

/** Signs nothing: {@link ChannelClient} adds the token, once it knows where the call goes. */
function credentialsOf({ appId }: RegisteredBot): CredentialsFactory {
  return {
    isValidAppId: async (candidate) => candidate === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({ signRequest: async (request) => request }),
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
