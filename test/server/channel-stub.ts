import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ChannelTrust } from '../../src/server/bot-identity';
import { PUBLIC_CHANNEL } from '../../src/server/bot-identity';

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** Stands for Microsoft's side: publishes keys over loopback and signs tokens with them. */
export class ChannelStub {
  private readonly pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly foreignKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  private server: Server | undefined;
  trust: ChannelTrust = PUBLIC_CHANNEL;

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const keys = {
        keys: [
          {
            ...this.pair.publicKey.export({ format: 'jwk' }),
            kid: 'k1',
            use: 'sig',
            endorsements: ['msteams'],
          },
        ],
      };
      const metadata = {
        issuer: PUBLIC_CHANNEL.tokenIssuer,
        jwks_uri: `${base(server)}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(request.url === '/keys' ? keys : metadata));
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const openIdMetadataUrl = `${base(server)}/metadata`;
    this.trust = { ...PUBLIC_CHANNEL, openIdMetadataUrl, emulatorOpenIdMetadataUrl: openIdMetadataUrl };
  }

  stop(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  /** A signed token; header and key can be forged. */
  token(
    claims: Readonly<Record<string, unknown>>,
    forged: { kid?: string; alg?: string; key?: KeyObject } = {},
  ): string {
    const head = encode({ alg: forged.alg ?? 'RS256', typ: 'JWT', kid: forged.kid ?? 'k1' });
    const signed = `${head}.${encode(claims)}`;
    const signature = createSign('RSA-SHA256')
      .update(signed)
      .sign(forged.key ?? this.pair.privateKey, 'base64url');
    return `${signed}.${signature}`;
  }
}

function base(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
