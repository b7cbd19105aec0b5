import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one call, well or badly. */
export type Reaction = (response: ServerResponse) => void;

/** A Bot Connector over real HTTP that reacts to its calls one after the other; the last reaction stays. */
export class FaultyConnector {
  private readonly server: Server;
  private reactions: readonly Reaction[] = [];
  readonly calls: string[] = [];

  private constructor() {
    this.server = createServer((request, response) => {
      request.resume();
      const reaction = this.reactions[Math.min(this.calls.length, this.reactions.length - 1)];
      this.calls.push(`${request.method} ${request.url}`);
      reaction?.(response);
    });
  }

  static async start(): Promise<FaultyConnector> {
    const connector = new FaultyConnector();
    await new Promise<void>((resolve) => connector.server.listen(0, '127.0.0.1', resolve));
    return connector;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  reacts(...reactions: readonly Reaction[]): void {
    this.reactions = reactions;
    this.calls.length = 0;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

type Headers = Readonly<Record<string, string>>;

const JSON_TYPE: Headers = { 'content-type': 'application/json' };

/** In two steps: with restify loaded, `writeHead` does not answer the response. */
function reply(status: number, headers: Headers, body: string): Reaction {
  return (response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

export const taken = reply(200, JSON_TYPE, '{"id":"m-1"}');

export const takenWithoutId = reply(202, {}, '');

export const says = (status: number, headers: Headers = {}): Reaction =>
  reply(status, { ...JSON_TYPE, ...headers }, '{"error":{"code":"Scripted","message":"scripted"}}');

export const html = reply(200, { 'content-type': 'text/html' }, '<h1>Sign in</h1>');

export const movesTo = (location: string): Reaction => reply(307, { location }, '');

export const breaksOff: Reaction = (response) => response.socket?.resetAndDestroy();

/** The request has been read to its end. */
export const takenAndBreaksOff: Reaction = (response) => {
  response.req.once('end', () => response.socket?.resetAndDestroy());
};

export const cutOff: Reaction = (response) => {
  response.writeHead(200, { ...JSON_TYPE, 'content-length': 100 });
  response.write('{"id"', () => response.socket?.resetAndDestroy());
};

export const silent: Reaction = () => undefined;
