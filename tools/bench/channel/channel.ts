import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Json } from './activity';
import { ChannelKey } from './token';

/** Something that a bot said in a conversation. */
export interface Call {
  readonly kind: 'message' | 'update' | 'typing';
  readonly activity: Json;
  /** The activity ID that the message got, or that the update names. */
  readonly id: string;
  /** On the clock of `performance`. */
  readonly at: number;
}

const ACTIVITIES = /\/v3\/conversations\/([^/?]+)\/activities(?:\/([^/?]+))?$/u;

/** Teams as bots see it: the Bot Connector that they answer at, and the place that publishes its keys. */
export class Channel {
  readonly key = new ChannelKey();
  /** Milliseconds for which the connector holds back its answers. */
  delayMs = 0;
  /** Calls that belong to nobody's conversation. */
  readonly strange: string[] = [];
  private readonly listeners = new Map<string, (call: Call) => void>();
  private readonly server: Server;
  private count = 0;

  private constructor() {
    this.server = createServer((request, response) => this.receive(request, response));
    this.server.keepAliveTimeout = 60_000;
  }

  static async open(): Promise<Channel> {
    const channel = new Channel();
    channel.server.listen(0, '127.0.0.1');
    await once(channel.server, 'listening');
    return channel;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** `listener` hears what is said in this conversation. */
  listen(conversationId: string, listener: (call: Call) => void): void {
    this.listeners.set(conversationId, listener);
  }

  private receive(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      if (method === 'GET') return end(response, this.key.document(url));
      const said = this.note(method, url, Buffer.concat(chunks).toString());
      if (this.delayMs === 0) return end(response, said);
      void sleep(this.delayMs).then(() => end(response, said));
    });
  }

  private note(method: string, url: string, text: string): object {
    const at = performance.now();
    const [, conversation, of = ''] = ACTIVITIES.exec(url) ?? [];
    const listener = conversation && this.listeners.get(decodeURIComponent(conversation));
    if (!listener) {
      this.strange.push(`${method} ${url}`);
      return {};
    }
    const activity = JSON.parse(text) as Json;
    const isUpdate = method === 'PUT';
    const id = isUpdate ? decodeURIComponent(of) : `out-${(this.count += 1)}`;
    const kind = isUpdate ? 'update' : activity['type'] === 'typing' ? 'typing' : 'message';
    listener({ kind, activity, id, at });
    return { id };
  }
}

function end(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
