import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DemoPartner, startDemoPartner } from '../../src/demo/start-demo-partner';
import type { Channel } from './first-turns';

/** The bot of nobody. */
const APP_ID = '00000000-0000-4000-8000-00000000b07e';
const LOGIN = 'https://login.microsoftonline.com';
const ISSUER = 'https://api.botframework.com';
const KEYS = 'https://login.botframework.com/v1/.well-known/keys';
const TEAMS = 'https://smba.trafficmanager.net/teams/';
const HOSTS = [LOGIN, ISSUER, KEYS, TEAMS].map((address) => new URL(address).host);
const HOUR_S = 3600;

/**
 * What a registered bot talks to (Entra, the channel and Graph), played on this machine, so that the code cache holds
 * what it takes to answer in production: real tokens are asked for and checked.
 */
export class RegisteredWorld {
  private readonly pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private readonly server: Server;
  private heard = 0;

  private constructor(private readonly partner: DemoPartner) {
    this.server = createServer((request, response) => {
      request.resume().once('end', () => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(this.answer(request.url ?? '')));
      });
    });
  }

  static async start(): Promise<RegisteredWorld> {
    const world = new RegisteredWorld(await startDemoPartner());
    world.server.listen(0, '127.0.0.1');
    await once(world.server, 'listening');
    return world;
  }

  get settings(): Readonly<Record<string, string>> {
    return {
      NODE_ENV: 'production',
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: 'of-nobody',
      MicrosoftAppTenantId: this.partner.tenantId,
      GRAPH_BASE_URL: this.partner.url,
    };
  }

  /** Run by the bot before all else: the hosts of the channel are this server, without encryption. */
  get redirect(): string {
    const { port } = this.server.address() as AddressInfo;
    return `
const [net, tls] = [require('node:net'), require('node:tls')];
tls.connect = ({ servername, host }) => {
  const socket = net.connect({ host: '127.0.0.1', port: ${JSON.stringify(HOSTS)}.includes(servername || host) ? ${port} : 0 });
  socket.once('connect', () => socket.emit('secureConnect'));
  return Object.assign(socket, { alpnProtocol: false, authorized: true });
};
require('node:module').syncBuiltinESMExports();
`;
  }

  get channel(): Channel {
    return {
      serviceUrl: TEAMS,
      tenantId: this.partner.tenantId,
      botId: APP_ID,
      authorization: this.authorization(),
      heard: () => this.heard,
    };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await this.partner.close();
  }

  private answer(path: string): object {
    if (path.includes('/oauth2/'))
      return { token_type: 'Bearer', expires_in: HOUR_S, access_token: this.partner.token };
    if (path.includes('/v2.0/.well-known/')) return entra(path.split('/')[1] ?? '');
    if (path.includes('/.well-known/openid')) return { issuer: ISSUER, jwks_uri: KEYS };
    if (path.endsWith('/keys')) return { keys: [this.key()] };
    this.heard += 1;
    return { id: String(this.heard) };
  }

  private key(): object {
    return {
      ...this.pair.publicKey.export({ format: 'jwk' }),
      kid: 'one',
      use: 'sig',
      endorsements: ['msteams'],
    };
  }

  private authorization(): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: ISSUER, aud: APP_ID, serviceurl: TEAMS, nbf: now - 60, exp: now + HOUR_S };
    const signed = [{ alg: 'RS256', typ: 'JWT', kid: 'one' }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `Bearer ${signed}.${sign('RSA-SHA256', Buffer.from(signed), this.pair.privateKey).toString('base64url')}`;
  }
}

function entra(tenantId: string): object {
  return {
    issuer: `${LOGIN}/${tenantId}/v2.0`,
    token_endpoint: `${LOGIN}/${tenantId}/oauth2/v2.0/token`,
    authorization_endpoint: `${LOGIN}/${tenantId}/oauth2/v2.0/authorize`,
    jwks_uri: `${LOGIN}/${tenantId}/discovery/v2.0/keys`,
  };
}
