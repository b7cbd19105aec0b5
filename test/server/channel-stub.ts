import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ChannelTrust } from '../../src/server/bot-identity';
import { PUBLIC_CHANNEL } from '../../src/server/bot-identity';

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** The bot whose door is tested, and where Teams has it answer. */
export const APP_ID = '8d3b2c1e-0000-4000-8000-000000000002';
export const SERVICE_URL = 'https://smba.trafficmanager.net/teams/';

/** Seconds since 1970, this many minutes from now. */
export const minutesFromNow = (minutes: number): number => Math.floor(Date.now() / 1000) + minutes * 60;

export type Claims = Readonly<Record<string, unknown>>;

/** What Teams writes into a token for the bot. */
export function teamsClaims(changes: Claims = {}): Claims {
  const { tokenIssuer: iss } = PUBLIC_CHANNEL;
  const [nbf, exp] = [minutesFromNow(-1), minutesFromNow(60)];
  return { iss, aud: APP_ID, serviceurl: SERVICE_URL, nbf, exp, ...changes };
}

export interface Forgery {
  readonly kid?: string;
  readonly alg?: string;
  readonly key?: KeyObject;
  /** In place of a signature. */
  readonly signature?: string;
}

/** Stands for Microsoft's side: publishes keys over loopback and signs tokens with them. */
export class ChannelStub {
  private readonly pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly foreignKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  private server: Server | undefined;
  trust: ChannelTrust = PUBLIC_CHANNEL;
  /** How it behaves: a status other than 200 fails, and 0 never answers. */
  status = 200;
  /** How often its metadata was asked for. */
  asked = 0;
  /** IDs of the keys that it publishes; all are one key, with different endorsements. */
  endorsements: Readonly<Record<string, readonly string[]>> = {
    k1: ['msteams'],
    chat: ['webchat', 'directline', 'emulator'],
  };

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      if (request.url !== '/keys') this.asked += 1;
      if (this.status === 0) return;
      response.writeHead(this.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(request.url === '/keys' ? this.keys() : metadata(server)));
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const openIdMetadataUrl = `${base(server)}/metadata`;
    this.trust = { ...PUBLIC_CHANNEL, openIdMetadataUrl };
  }

  stop(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  /** A signed token; header and key can be forged. */
  token(claims: Claims = teamsClaims(), forged: Forgery = {}): string {
    const head = encode({ alg: forged.alg ?? 'RS256', typ: 'JWT', kid: forged.kid ?? 'k1' });
    const signed = `${head}.${encode(claims)}`;
    const sign = () =>
      createSign('RSA-SHA256')
        .update(signed)
        .sign(forged.key ?? this.pair.privateKey, 'base64url');
    return `${signed}.${forged.signature ?? sign()}`;
  }

  /** The classic trick: the public key, which everybody has, used as a shared secret. */
  tokenSignedWithPublicKey(claims: Claims = teamsClaims()): string {
    const signed = `${encode({ alg: 'HS256', typ: 'JWT', kid: 'k1' })}.${encode(claims)}`;
    const pem = this.pair.publicKey.export({ type: 'spki', format: 'pem' });
    return `${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`;
  }

  private keys(): unknown {
    const jwk = this.pair.publicKey.export({ format: 'jwk' });
    const keys = Object.entries(this.endorsements).map(([kid, endorsements]) => ({
      ...jwk,
      kid,
      use: 'sig',
      endorsements,
    }));
    return { keys };
  }
}

function metadata(server: Server): unknown {
  return {
    issuer: PUBLIC_CHANNEL.tokenIssuer,
    jwks_uri: `${base(server)}/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

function base(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
