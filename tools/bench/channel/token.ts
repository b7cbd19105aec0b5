import { generateKeyPairSync, sign } from 'node:crypto';

/** The bot that the channel talks to. */
export const APP_ID = '8d3b2c1e-0000-4000-8000-0000000000be';

/** Where the product may answer: an address of Teams. */
export const TEAMS_URL = 'https://smba.trafficmanager.net/teams/';

const KEYS_URL = 'https://login.botframework.com/v1/.well-known/keys';
const ISSUER = 'https://api.botframework.com';
const KEY_ID = 'bench';

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** The channel's key, what it publishes about it, and the tokens that it signs. */
export class ChannelKey {
  private readonly pair = generateKeyPairSync('rsa', { modulusLength: 2048 });

  /** What stands at an address of login.botframework.com. */
  document(path: string): object {
    if (path.endsWith('/keys')) return { keys: [this.jwk()] };
    return { issuer: ISSUER, jwks_uri: KEYS_URL, id_token_signing_alg_values_supported: ['RS256'] };
  }

  /** Good for an hour, as Teams' own; Teams sends the same one until then. */
  authorization(): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: ISSUER, aud: APP_ID, serviceurl: TEAMS_URL, nbf: now - 60, exp: now + 3600 };
    const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid: KEY_ID })}.${encode(claims)}`;
    const signature = sign('RSA-SHA256', Buffer.from(signed), this.pair.privateKey);
    return `Bearer ${signed}.${signature.toString('base64url')}`;
  }

  private jwk(): object {
    const key = this.pair.publicKey.export({ format: 'jwk' });
    return { ...key, kid: KEY_ID, use: 'sig', endorsements: ['msteams'] };
  }
}
