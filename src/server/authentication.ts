import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import type { ChannelClient } from './channel-client';

type Sdk = ConfigurationBotFrameworkAuthentication;
type ConnectorFactory = ReturnType<Sdk['createConnectorFactory']>;
export type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;
type ClaimsIdentity = Parameters<Sdk['createConnectorFactory']>[0];
type UserTokenClient = Awaited<ReturnType<Sdk['createUserTokenClient']>>;

/** Addresses of Teams that the SDK has a client for at the same time; there is one for each region. */
const MOST_CLIENTS = 50;

/** Somebody asked the SDK to check a token. */
class NotTheDoor extends Error {
  override readonly name = 'NotTheDoor';
}

/**
 * What the SDK's adapter wants to know of who it speaks with. The door (`door.ts`) checks who that is, and the SDK
 * gets its verdict, never the token: its own check takes any Entra tenant's tokens for an emulator's. Nor does the SDK
 * sign anything: {@link ChannelClient} adds the bot's token, once it knows where the call goes. So its clients, which
 * it would make anew for each turn, can be kept.
 */
export class DeskAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new LRUCache<string, ConnectorClient>({ max: MOST_CLIENTS });
  private userTokens: Promise<UserTokenClient> | undefined;

  constructor(channel: ChannelClient) {
    super({}, undefined, undefined, undefined, { httpClient: channel });
  }

  override async authenticateRequest(): Promise<never> {
    throw new NotTheDoor('Tokens are checked at the door.');
  }

  override async authenticateStreamingRequest(): Promise<never> {
    throw new NotTheDoor('Nothing is streamed.');
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    const made = super.createConnectorFactory(identity);
    return {
      create: async (serviceUrl, audience) => {
        const known = this.knownConnector(serviceUrl);
        if (known) return known;
        const connector = await made.create(serviceUrl, audience);
        this.connectors.set(serviceUrl, connector);
        return connector;
      },
    };
  }

  /** The one that was made for this address, if there is one. */
  knownConnector(serviceUrl: string): ConnectorClient | undefined {
    return this.connectors.get(serviceUrl);
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    return (this.userTokens ??= super.createUserTokenClient(identity));
  }
}
